import { Effect } from "effect"
import { hasIdentificator, type Partij } from "../partij/partij.ts"
import { Identificatoren } from "../ports/identificatoren.ts"
import type { IdentificatorId } from "../values/identificator-id.ts"
import { type IdentificatorIds, identificatorIdsOf, keepIdentificatorIds } from "../values/identificator-ids.ts"
import type { Identificator, Identificatorsoort } from "../values/identificator.ts"
import { takeLoose } from "./take-loose.ts"

/**
 * A partij that gets identificatoren back, which `present`, as it is now, does not have. Each has the id that it had, or
 * that of the same one of no partij, which it takes the place of. One whose id has gone to another record since gets an id
 * of its own: no two records ever have the same id. Call it within a transaction.
 */
export const withFreeIdentificatorIds = Effect.fnUntraced(function*(partij: Partij, present?: Partij) {
  const own: ReadonlyArray<Identificator> = partij.gegevens.identificatoren
  const back = own.filter((one) => present === undefined || !hasIdentificator(present, one))
  if (back.length === 0) return partij
  const loose = yield* takeLoose(back)
  const kept: { -readonly [soort in Identificatorsoort]?: IdentificatorId } = {}
  const ids: IdentificatorIds = identificatorIdsOf(partij)
  for (const { soort } of own) {
    const id = ids[soort]
    if (id === undefined) continue
    const holders = yield* Identificatoren.use((all) => all.zoek({ id }, holdersAtMost))
    if (holders.every((one) => one.partij === partij.id)) kept[soort] = id
  }
  return keepIdentificatorIds(partij, [loose, kept])
})

/** One holds an id at most: a second would be a fault, and is then seen. */
const holdersAtMost = 2
