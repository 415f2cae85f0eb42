import { Effect } from "effect"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { adresIdsVanBetrokkene, metContactgegevens } from "../betrokkene/wijzig-betrokkenegegevens.ts"
import { withRestoredValues } from "../betrokkene/with-restored-values.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import { Herstelpunten, type KeptHerstelpunt } from "../ports/herstelpunten.ts"
import { compareListPositions } from "../ports/record-page.ts"
import { isCarriedOut } from "../reconciliatie/besluit.ts"
import type { ReportedBevinding } from "../reconciliatie/bevinding.ts"

/**
 * The betrokkenen with all contactgegevens that they gave, including values that the reconciliation removed because the
 * partij has the same. When unlinked, a betrokkene keeps everything it gave (B10), so those values have to come back.
 */
export const givenByBetrokkenen = Effect.fnUntraced(
  function*<B extends Betrokkene>(betrokkenen: ReadonlyArray<B>) {
    const overbodig = yield* Bevindingen.use((bevindingen) =>
      bevindingen.over(betrokkenen.map(({ id }) => id), "overbodige-afwijking")
    )
    const carriedOut = overbodig.filter(isCarriedOut).toSorted(inOrder)
    if (carriedOut.length === 0) return betrokkenen
    const kept = yield* Herstelpunten.use((herstelpunten) =>
      herstelpunten.over(carriedOut.map(({ id }) => id), betrokkenen.map(({ id }) => id))
    )
    const byBevinding = Map.groupBy(kept, ({ bevinding }) => bevinding)
    const all = new Map<string, B>(betrokkenen.map((betrokkene) => [betrokkene.id, betrokkene]))
    for (const bevinding of carriedOut) {
      for (const point of byBevinding.get(bevinding.id) ?? []) {
        const betrokkene = all.get(point.punt.voor.id)
        if (betrokkene !== undefined) all.set(betrokkene.id, restored(betrokkene, bevinding, point))
      }
    }
    return [...all.values()]
  }
)

const restored = <B extends Betrokkene>(
  betrokkene: B,
  { voorstel }: ReportedBevinding,
  { punt }: KeptHerstelpunt
): B =>
  punt.soort === "betrokkene" && voorstel?.soort === "afwijking-verwijderen"
    ? metContactgegevens(
      betrokkene,
      withRestoredValues(betrokkene.contactgegevens, punt.voor.contactgegevens, voorstel.afwijkingen),
      [adresIdsVanBetrokkene(betrokkene), adresIdsVanBetrokkene(punt.voor)]
    )
    : betrokkene

/** In the order in which they were found, so that the first to remove a kind is the one that gives it back. */
const inOrder = (one: ReportedBevinding, other: ReportedBevinding): number =>
  compareListPositions({ waarde: one.gevondenOp, id: one.id }, { waarde: other.gevondenOp, id: other.id })
