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
  consume: (bevinding) =>
    write((content) => Result.succeed({ ...content, herstelpunten: HashMap.remove(content.herstelpunten, bevinding) })),
  erase: (record, wholeBevinding) =>
    write((content) =>
      Result.succeed({
        ...content,
        herstelpunten: HashMap.map(content.herstelpunten, (points) =>
          wholeBevinding && points.some((punt) => isOf(punt, record))
            ? []
            : points.filter((punt) =>
              !isOf(punt, record)
            ))
      })
    ),
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

const isOf = (punt: Herstelpunt, { id, soort }: RecordReference): boolean => {
  if (punt.soort === "partij") return soort === "partij" && punt.voor.id === id
  const { voor: before } = punt
  switch (soort) {
    case "betrokkene":
      return before.id === id
    case "klantcontact":
      return before.klantcontact === id
    case "partij":
      return before._tag === "Gekend" && before.partij === id
    case "andere-partij":
      return false
  }
}
