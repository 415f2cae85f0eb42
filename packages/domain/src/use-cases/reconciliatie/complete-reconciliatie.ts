import { DateTime, Effect, Option, Schema } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { Herstelpunten } from "../../ports/herstelpunten.ts"
import { Reconciliaties, type StepProgress } from "../../ports/reconciliaties.ts"
import { Transaction } from "../../ports/transaction.ts"
import { telOp } from "../../reconciliatie/counts.ts"
import { type FinalFigures, type Reconciliatie, steps } from "../../reconciliatie/reconciliatie.ts"
import { looksAt, type Regel, regelnamen } from "../../reconciliatie/regels.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { Tijdstip } from "../../values/tijdstip.ts"
import { pruneIdempotency } from "../prune-idempotency.ts"
import { closeReconciliatie } from "./close-reconciliatie.ts"
import type { RegisterComparison } from "./compare-with-ander-register.ts"
import { ReconciliatieLooptNog } from "./reconciliatie-errors.ts"

/** So long a repeated request finds what was done under its Idempotency-Key. */
const sleutelbewaring = { hours: 48 }

/** So long what a finding changed can be undone: what is kept for that is personal data, also of records that are gone. */
const herstelbaar = { hours: 24 * 90 }

/** Less what was taken away as redundant: whoever is unlinked, whenever, has it again (B10). */
const herstelbareRegels = regelnamen.filter((regel) => regel !== "overbodige-afwijking")

/** So long a run is kept with its figures, to see how the register fares from year to year. */
const runbewaring = { hours: 24 * 730 }

/**
 * Use case 8, the end, when all parts are done or dropped: findings of the run's rules that it did not see are solved, except of rules
 * of which a part was dropped; what was kept long enough goes; and the run is closed with its figures. A trial changes nothing but itself.
 * `vergeleken` is what a comparison with another register came to in this run. A run that was ended before is answered as it ended.
 */
export const completeReconciliatie = Effect.fn("rondReconciliatieAf")(function*(
  reconciliatie: Reconciliatie,
  houder: Medewerker,
  vergeleken: Pick<RegisterComparison, "regels" | "opgelost"> = { regels: [], opgelost: new Map() }
) {
  const largeBlocks = reconciliatie.opdracht.regels.some((regel) => vergelijkend.includes(regel))
    ? yield* Dossiers.use((dossiers) => dossiers.largeBlocks(reconciliatie.opdracht.beleid.grootsteBlok))
    : []
  return yield* Transaction.use((transactie) => transactie.run(rondAf(reconciliatie, houder, largeBlocks, vergeleken)))
})

/** The rules that look for who might be the same, by what many may share. */
const vergelijkend: ReadonlyArray<Regel> = ["mogelijke-partij", "meer-mogelijke-partijen", "dubbele-partij-vermoeden"]

const rondAf = Effect.fnUntraced(
  function*(
    { id, ...eerder }: Reconciliatie,
    houder: Medewerker,
    largeBlocks: FinalFigures["groteBlokken"],
    vergeleken: Pick<RegisterComparison, "regels" | "opgelost">
  ) {
    const reconciliaties = yield* Reconciliaties
    const bevindingen = yield* Bevindingen
    const reconciliatie = Option.getOrElse(yield* reconciliaties.zoek(id), (): Reconciliatie => ({ id, ...eerder }))
    if (reconciliatie.toestand !== "loopt") return reconciliatie
    const progress = yield* reconciliaties.progress(id)
    if (progress.some(({ delen, klaar, mislukt }) => klaar + mislukt < delen)) {
      return yield* new ReconciliatieLooptNog({ reconciliatie: id })
    }
    const { proef, regels, sinds } = reconciliatie.opdracht
    const nu = yield* Clock.use((klok) => klok.nu)
    const opgelost: ReadonlyMap<Regel, number> = proef
      ? new Map()
      : yield* bevindingen.resolve(id, teLossen(regels, progress), sinds, houder, nu)
    const open = yield* bevindingen.telOpen
    const telling = telOp([...progress, { gelezen: 0, regels: vergeleken.regels }])
    const mislukteDelen = progress.reduce((som, { mislukt }) => som + mislukt, 0)
    const { aantal: terzijde } = yield* reconciliaties.terzijde(id)
    if (!proef) {
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.prune(herstelbareRegels, eerderDan(nu, herstelbaar)))
      yield* reconciliaties.prune(eerderDan(nu, runbewaring))
    }
    const cijfers: FinalFigures = {
      gelezen: telling.gelezen,
      regels: regelnamen.filter((regel) => regels.includes(regel)).map((regel) => ({
        ...(telling.regels.find((cijfer) => cijfer.regel === regel) ?? { regel, gevonden: 0, nieuw: 0, hersteld: 0 }),
        opgelost: (opgelost.get(regel) ?? 0) + (vergeleken.opgelost.get(regel) ?? 0),
        open: open.get(regel) ?? 0
      })),
      mislukteDelen,
      terzijde,
      vergetenIdempotentiesleutels: proef ? 0 : yield* pruneIdempotency(eerderDan(nu, sleutelbewaring)),
      groteBlokken: largeBlocks,
      stappen: progress.map(({ delen, gelezen, milliseconden, stap }) => ({ stap, delen, gelezen, milliseconden }))
    }
    return yield* closeReconciliatie(reconciliatie, {
      toestand: mislukteDelen + terzijde > 0 ? "deels-mislukt" : "klaar",
      cijfers
    })
  }
)

/** The rules that have seen all there is for them to see. Those that look at another register are not of these steps. */
const teLossen = (regels: ReadonlyArray<Regel>, progress: ReadonlyArray<StepProgress>): ReadonlyArray<Regel> => {
  const onvolledig = progress.filter(({ mislukt }) => mislukt > 0).map(({ stap }) => stap)
  return regels.filter((regel) =>
    steps.some((stap) => looksAt(regel, stap)) && !onvolledig.some((stap) => looksAt(regel, stap))
  )
}

const eerderDan = (nu: Tijdstip, duur: { readonly hours: number }): Tijdstip =>
  Schema.decodeSync(Tijdstip)(DateTime.formatIso(DateTime.subtract(DateTime.makeUnsafe(nu), duur)))
