import {
  type Betrokkene,
  type ExpectedVersie,
  koppelBetrokkene,
  type Medewerker,
  ontkoppelBetrokkene,
  Transaction,
  wijzigBetrokkene
} from "@betrokkene/domain"
import { partijOf } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import type { ChangedBetrokkene } from "./read-betrokkene.ts"
import { unknownReference } from "./unknown-reference.ts"

/**
 * Changes a betrokkene, and its link with it: from one partij to another is an unlinking and a linking, in one
 * transaction with the rest, and is recorded so (B10).
 */
export const changeBetrokkene = Effect.fnUntraced(function*(
  present: Betrokkene,
  { partij, ...gegevens }: ChangedBetrokkene,
  versie: ExpectedVersie,
  door: Medewerker
) {
  const change = Effect.gen(function*() {
    const changed = yield* wijzigBetrokkene({ betrokkene: present.id, versie, ...gegevens })
    if (partij === partijOf(changed)) return changed
    const unlinked = changed._tag === "Ongekend"
      ? changed
      : yield* ontkoppelBetrokkene({ betrokkene: changed.id, versie: changed.versie, door })
    if (partij === undefined) return unlinked
    const identificatie = { soort: "gekozen-partij", partij } as const
    const linked = yield* koppelBetrokkene({ betrokkene: unlinked.id, versie: unlinked.versie, identificatie, door })
    return linked.betrokkene
  })
  return yield* Transaction.use((transaction) => transaction.run(change)).pipe(
    Effect.catchTag("PartijNietGevonden", () => unknownReference("wasPartij"))
  )
})
