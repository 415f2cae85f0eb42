import { sideDescriptions, type SideGegevens, type SideSoort } from "@betrokkene/domain"
import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { readMembers } from "../engine/read-members.ts"
import { domainDecoder, given } from "../writes/decode-domain.ts"
import type { DescribedSide, Values } from "./described-side.ts"

/** What was read of a side record, and the members that a body named. */
export interface ReadSide<Soort extends SideSoort> {
  readonly gegevens: SideGegevens<Soort>
  readonly named: ReadonlyArray<string>
}

/**
 * Reads side records at a place in a body. What a change of `present` does not name stays as it is, and a group is
 * replaced whole.
 */
export const sideReader = <Soort extends SideSoort>({ members, prepare, soort }: DescribedSide<Soort>) => {
  const names = new Map<string, string>(members.map(({ name, veld }) => [veld, name]))
  const velden = new Map<string, string>(members.map(({ name, veld }) => [name, veld]))
  const decode = domainDecoder(sideDescriptions[soort].gegevens, (veld) => names.get(veld))
  return (
    read: typeof readMembers,
    json: unknown,
    place: string,
    present?: SideGegevens<Soort>
  ): Read<ReadSide<Soort>> =>
    Result.gen(function*() {
      const values = yield* read(members, json, place)
      const prepared = prepare === undefined ? values : yield* prepare(values, present, read !== readMembers, place)
      const own = Object.entries(prepared).map(([name, value]) => [velden.get(name) ?? name, withoutEmpty(value)])
      const gegevens = yield* decode(given({ ...present, ...Object.fromEntries(own) as Values }), place)
      return { gegevens: gegevens as SideGegevens<Soort>, named: Object.keys(values) }
    })
}

/** A group without its empty members; none if all are. */
const withoutEmpty = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  const members = given(value as Values)
  return Object.keys(members).length === 0 ? undefined : members
}
