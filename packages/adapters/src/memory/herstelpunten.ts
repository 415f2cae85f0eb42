import type { Herstelpunt, Herstelpunten, RecordReference } from "@betrokkene/domain"
import { type Context, HashMap, Option, Result } from "effect"
import type { Opslag } from "./store.ts"

/** The port Herstelpunten in memory. */
export const herstelpunten = ({ lees, schrijf }: Opslag): Context.Service.Shape<typeof Herstelpunten> => ({
  keep: (bevinding, punten) =>
    schrijf((inhoud) =>
      Result.succeed({
        ...inhoud,
        herstelpunten: HashMap.modifyAt(
          inhoud.herstelpunten,
          bevinding,
          (eerder) => Option.some([...Option.getOrElse(eerder, () => []), ...punten])
        )
      })
    ),
  van: (bevinding) => lees((inhoud) => Option.getOrElse(HashMap.get(inhoud.herstelpunten, bevinding), () => [])),
  consume: (bevinding) =>
    schrijf((inhoud) => Result.succeed({ ...inhoud, herstelpunten: HashMap.remove(inhoud.herstelpunten, bevinding) })),
  erase: (record, heleBevinding) =>
    schrijf((inhoud) =>
      Result.succeed({
        ...inhoud,
        herstelpunten: HashMap.map(inhoud.herstelpunten, (punten) =>
          heleBevinding && punten.some((punt) => isVan(punt, record))
            ? []
            : punten.filter((punt) =>
              !isVan(punt, record)
            ))
      })
    ),
  prune: (regels, voor) =>
    schrijf((inhoud) =>
      Result.succeed({
        ...inhoud,
        herstelpunten: HashMap.filter(inhoud.herstelpunten, (_, id) =>
          !Option.exists(
            HashMap.get(inhoud.bevindingen, id),
            ({ besluit, regel }) => besluit !== undefined && besluit.op < voor && regels.includes(regel)
          ))
      })
    )
})

const isVan = (punt: Herstelpunt, { id, soort }: RecordReference): boolean => {
  if (punt.soort === "partij") return soort === "partij" && punt.voor.id === id
  const { voor } = punt
  switch (soort) {
    case "betrokkene":
      return voor.id === id
    case "klantcontact":
      return voor.klantcontact === id
    case "partij":
      return voor._tag === "Gekend" && voor.partij === id
    case "andere-partij":
      return false
  }
}
