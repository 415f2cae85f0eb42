import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { isJsonObject } from "../../http/json-value.ts"
import type { MemberOfRecord } from "./member-of-record.ts"
import { readRelation } from "./read-relation.ts"
import { inOrder, refused } from "./reading.ts"

type Values = { readonly [name: string]: unknown }

/** The place of a member within a value that is at this place. */
export const within = (place: string, name: string): string => place === "" ? name : `${place}.${name}`

/**
 * Reads the members of an object, in their order. Unknown members and those that are only read are passed over, as the
 * contract asks. What is null has no value, and what is not given is not there.
 */
export const readMembers = <Shown>(
  members: ReadonlyArray<MemberOfRecord<Shown>>,
  json: unknown,
  place: string
): Read<Values> => membersReader(members, json, place, false)

/** As {@link readMembers}, for a change of a part: nothing is required, and what is not given is not there. */
export const readChangedMembers: typeof readMembers = (members, json, place) =>
  membersReader(members, json, place, true)

const membersReader = <Shown>(
  members: ReadonlyArray<MemberOfRecord<Shown>>,
  json: unknown,
  place: string,
  isChange: boolean
): Read<Values> => {
  if (!isJsonObject(json)) return refused(within(place, "nonFieldErrors"), "invalid", "Hier wordt een object verwacht.")
  const given = new Map(Object.entries(json).map(([name, value]) => [camelCase(name), value]))
  return inOrder(members.flatMap((member) => {
    if (member.readOnly === true || member.read === undefined) return []
    if (!given.has(member.name) && (isChange || member.required !== true)) return []
    if (isChange && isOfNothing(member, given.get(member.name))) return []
    return [[member.name, readMember(member, given, within(place, member.name))] as const]
  }))
}

/** A reference that there has to be, but to nothing: a change leaves it as it is. */
const isOfNothing = <Shown>({ read, required }: MemberOfRecord<Shown>, value: unknown): boolean =>
  required === true && read === readRelation && isJsonObject(value) && Object.keys(value).length === 0

const readMember = <Shown>(
  { name, read, required }: MemberOfRecord<Shown>,
  given: ReadonlyMap<string, unknown>,
  place: string
): Read<unknown> => {
  if (!given.has(name) || read === undefined) return refused(place, "required", "Dit veld is vereist.")
  const value = read(given.get(name), place)
  return required === true && Result.isSuccess(value) && value.success === ""
    ? refused(place, "blank", "Dit veld mag niet leeg zijn.")
    : value
}

/** `plaatsgevonden_op` names the same member as `plaatsgevondenOp`. */
export const camelCase = (name: string): string =>
  name.replaceAll(/_([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase())
