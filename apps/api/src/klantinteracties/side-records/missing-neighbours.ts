import {
  Klantcontacten,
  Partijen,
  type SideDescription,
  sideDescriptions,
  type SideRecordNeighbour,
  SideRecords,
  type SideSoort
} from "@betrokkene/domain"
import { Effect } from "effect"
import type { Values } from "./described-side.ts"

/** The fields of a side record that name a record that there is not, and of which of their ids. */
export const missingNeighbours = Effect.fnUntraced(function*(soort: SideSoort, gegevens: object) {
  const { lists = {}, neighbours }: SideDescription = sideDescriptions[soort]
  const missing = yield* Effect.forEach(
    Object.entries({ ...neighbours, ...lists }),
    Effect.fnUntraced(function*([veld, of]) {
      const value = (gegevens as Values)[veld]
      const ids: ReadonlyArray<string> = veld in lists
        ? value as [] ?? []
        : value === undefined
        ? []
        : [value as string]
      const there = new Set<string>((yield* recordsOf(of, ids)).map(({ id }) => id))
      return ids.flatMap((id, place) => there.has(id) ? [] : [{ veld, place }])
    })
  )
  return missing.flat()
})

const recordsOf = (of: SideRecordNeighbour, ids: ReadonlyArray<string>) => {
  switch (of) {
    case "klantcontact":
      return Klantcontacten.use((all) => all.zoekAll(ids as []))
    case "partij":
      return Partijen.use((all) => all.zoekAll(ids as []))
    default:
      return SideRecords.use((all) => all.zoekAll(of, ids as []))
  }
}
