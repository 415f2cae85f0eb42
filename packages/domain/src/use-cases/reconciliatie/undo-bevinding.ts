import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { Herstelpunten } from "../../ports/herstelpunten.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide, isCarriedOut } from "../../reconciliatie/besluit.ts"
import { checkVersie } from "../check-versie.ts"
import { herstelBetrokkene } from "./herstel-betrokkene.ts"
import { herstelPartij } from "./herstel-partij.ts"
import type { BevindingCommand } from "./open-bevinding.ts"
import { NietOngedaanTeMaken } from "./reconciliatie-errors.ts"
import { bevindingMetId } from "./zoek-bevindingen.ts"

/**
 * Undoes what was carried out on a finding, by a person or by the nightly run: the records are as they were, at a next version. Refused
 * where one of them was changed since (B12). Only a link is undone whatever else was changed: what he gave since, stays. The finding is
 * rejected, so that it is not carried out again.
 */
export const undoBevinding = Effect.fn("maakBevindingOngedaan")((
  { bevinding: id, door, versie }: BevindingCommand
) =>
  Transaction.use((transactie) =>
    transactie.run(Effect.gen(function*() {
      const bevinding = yield* bevindingMetId(id)
      yield* checkVersie(bevinding, versie)
      const herstelpunten = isCarriedOut(bevinding) ? yield* Herstelpunten.use((all) => all.van(id)) : []
      if (herstelpunten.length === 0) return yield* new NietOngedaanTeMaken({ bevinding: id })
      const op = yield* Clock.use((klok) => klok.nu)
      const ongedaan = decide(bevinding, "afgewezen", { wijze: "ongedaan-gemaakt", door, op })
      // Before the records: rejected, it is no trace of a link that is broken.
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(ongedaan, bevinding.versie))
      yield* Herstelpunten.use((all) => all.consume(id))
      for (const punt of herstelpunten) if (punt.soort === "partij") yield* herstelPartij(punt)
      for (const punt of herstelpunten) {
        if (punt.soort === "betrokkene") yield* herstelBetrokkene(punt, bevinding, door, op)
      }
      return ongedaan
    }))
  )
)
