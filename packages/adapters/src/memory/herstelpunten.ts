import type { Herstelpunt, Herstelpunten, RecordReference } from "@betrokkene/domain"
import { type Context, HashMap, Option, Result } from "effect"
import { append, listAt } from "./lists.ts"
import type { Store } from "./store.ts"

/** The port Herstelpunten in memory. */
export const herstelpunten = ({ read, write }: Store): Context.Service.Shape<typeof Herstelpunten> => ({
  keep: (bevinding, points) =>
    write((content) =>
      Result.succeed({
        ...content,
        herstelpunten: append(content.herstelpunten, bevinding, points)
      })
    ),
  van: (bevinding) => read((content) => listAt(content.herstelpunten, bevinding)),
  page: (bevinding, after, count) =>
    read((content) =>
      listAt(content.herstelpunten, bevinding).map((punt) => ({ place: key(punt.soort, punt.voor.id), punt }))
        .filter(({ place }) => after === undefined || place > after)
        .toSorted((one, other) => one.place < other.place ? -1 : 1).slice(0, count)
    ),
  over: (bevindingen, records) =>
    read((content) => {
      const wanted = new Set<string>(records)
      return [...new Set(bevindingen)].flatMap((bevinding) =>
        listAt(content.herstelpunten, bevinding).filter(({ voor }) => wanted.has(voor.id)).map((punt) => ({
          bevinding,
          punt
        }))
      )
    }),
  consume: (bevinding) =>
    write((content) => Result.succeed({ ...content, herstelpunten: HashMap.remove(content.herstelpunten, bevinding) })),
  erase: (records, wholeBevinding) =>
    write((content) => {
      const isGone = isOfOne(records)
      return Result.succeed({
        ...content,
        herstelpunten: HashMap.map(content.herstelpunten, (points) =>
          wholeBevinding && points.some(isGone) ? [] : points.filter((punt) => !isGone(punt)))
      })
    }),
  prune: (regels, before) =>
    write((content) =>
      Result.succeed({
        ...content,
        herstelpunten: HashMap.filter(content.herstelpunten, (_, id) =>
          !Option.exists(
            HashMap.get(content.bevindingen, id),
            ({ besluit, regel }) => besluit !== undefined && besluit.op < before && regels.includes(regel)
          ))
      })
    )
})

/** Tells whether a point is about one of these records. */
const isOfOne = (records: ReadonlyArray<RecordReference>): (punt: Herstelpunt) => boolean => {
  const wanted = new Set(records.map(({ id, soort }) => key(soort, id)))
  return (punt) => keysOf(punt).some((key) => wanted.has(key))
}

const keysOf = (punt: Herstelpunt): ReadonlyArray<string> => {
  switch (punt.soort) {
    case "partij":
      return [key("partij", punt.voor.id)]
    case "bijbehorend":
      return [key("partij", punt.voor.partij)]
    case "betrokkene":
      return [
        key("betrokkene", punt.voor.id),
        key("klantcontact", punt.voor.klantcontact),
        ...(punt.voor._tag === "Gekend" ? [key("partij", punt.voor.partij)] : [])
      ]
  }
}

const key = (soort: RecordReference["soort"] | Herstelpunt["soort"], id: string): string => `${soort} ${id}`
