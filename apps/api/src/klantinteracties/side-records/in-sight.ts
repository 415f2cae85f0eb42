import { Partijen, type PartijId, type SideDescription, sideDescriptions, type SideSoort } from "@betrokkene/domain"
import { maySee } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import type { Right } from "../engine/resource.ts"
import type { Values } from "./described-side.ts"

/** The fields of a kind that name a partij. */
export const partijVelden = (soort: SideSoort): ReadonlyArray<string> => {
  const { neighbours }: SideDescription = sideDescriptions[soort]
  return Object.keys(neighbours).filter((veld) => neighbours[veld] === "partij")
}

/** Whether the caller may see what stands beside the partijen that this names. */
export const inSight = (soort: SideSoort, gegevens: object, right: Right) =>
  partijenInSight(partijVelden(soort).flatMap((veld) => (gegevens as Values)[veld] as PartijId ?? []), right)

/** Whether the caller may see the gegevens of these partijen: none of them has geheimhouding, or he may see that (B9). */
export const partijenInSight = Effect.fnUntraced(function*(ids: ReadonlyArray<PartijId>, right: Right) {
  if (right.geheim || ids.length === 0) return true
  const partijen = yield* Partijen.use((all) => all.zoekAll(ids))
  return partijen.every((partij) => maySee(partij, right))
})
