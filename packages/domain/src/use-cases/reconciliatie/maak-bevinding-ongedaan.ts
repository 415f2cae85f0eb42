import { Effect } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Herstelpunten } from "../../ports/herstelpunten.ts"
import { Klok } from "../../ports/klok.ts"
import { Transactie } from "../../ports/transactie.ts"
import { beslis, isUitgevoerd } from "../../reconciliatie/besluit.ts"
import { controleerVersie } from "../versiecontrole.ts"
import { herstelBetrokkene } from "./herstel-betrokkene.ts"
import { herstelPartij } from "./herstel-partij.ts"
import type { BevindingOpdracht } from "./open-bevinding.ts"
import { NietOngedaanTeMaken } from "./reconciliatie-errors.ts"
import { bevindingMetId } from "./zoek-bevindingen.ts"

/**
 * Undoes what was carried out on a finding, by a person or by the nightly run: the records are as they were, at a next version. Refused
 * where one of them was changed since (B12). Only a link is undone whatever else was changed: what he gave since, stays. The finding is
 * rejected, so that it is not carried out again.
 */
export const maakBevindingOngedaan = Effect.fn("maakBevindingOngedaan")((
  { bevinding: id, door, versie }: BevindingOpdracht
) =>
  Transactie.use((transactie) =>
    transactie.uitvoeren(Effect.gen(function*() {
      const bevinding = yield* bevindingMetId(id)
      yield* controleerVersie(bevinding, versie)
      const herstelpunten = isUitgevoerd(bevinding) ? yield* Herstelpunten.use((alle) => alle.van(id)) : []
      if (herstelpunten.length === 0) return yield* new NietOngedaanTeMaken({ bevinding: id })
      const op = yield* Klok.use((klok) => klok.nu)
      const ongedaan = beslis(bevinding, "afgewezen", { wijze: "ongedaan-gemaakt", door, op })
      // Before the records: rejected, it is no trace of a link that is broken.
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(ongedaan, bevinding.versie))
      yield* Herstelpunten.use((alle) => alle.verbruik(id))
      for (const punt of herstelpunten) if (punt.soort === "partij") yield* herstelPartij(punt)
      for (const punt of herstelpunten) {
        if (punt.soort === "betrokkene") yield* herstelBetrokkene(punt, bevinding, door, op)
      }
      return ongedaan
    }))
  )
)
