import { DateTime, Effect, Option, Schema } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Dossiers } from "../../ports/dossiers.ts"
import { Herstelpunten } from "../../ports/herstelpunten.ts"
import { Klok } from "../../ports/klok.ts"
import { Reconciliaties, type Stapvoortgang } from "../../ports/reconciliaties.ts"
import { Transactie } from "../../ports/transactie.ts"
import { type Eindcijfers, type Reconciliatie, stappen } from "../../reconciliatie/reconciliatie.ts"
import { kijktNaar, type Regel, regelnamen } from "../../reconciliatie/regels.ts"
import { telOp } from "../../reconciliatie/telling.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { Tijdstip } from "../../values/tijdstip.ts"
import { ruimIdempotentieOp } from "../ruim-idempotentie-op.ts"
import { ReconciliatieLooptNog } from "./reconciliatie-errors.ts"
import { sluitReconciliatie } from "./sluit-reconciliatie.ts"
import type { Registervergelijking } from "./vergelijk-met-ander-register.ts"

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
export const rondReconciliatieAf = Effect.fn("rondReconciliatieAf")(function*(
  reconciliatie: Reconciliatie,
  houder: Medewerker,
  vergeleken: Pick<Registervergelijking, "regels" | "opgelost"> = { regels: [], opgelost: new Map() }
) {
  const groteBlokken = reconciliatie.opdracht.regels.some((regel) => vergelijkend.includes(regel))
    ? yield* Dossiers.use((dossiers) => dossiers.groteBlokken(reconciliatie.opdracht.beleid.grootsteBlok))
    : []
  return yield* Transactie.use((transactie) =>
    transactie.uitvoeren(rondAf(reconciliatie, houder, groteBlokken, vergeleken))
  )
})

/** The rules that look for who might be the same, by what many may share. */
const vergelijkend: ReadonlyArray<Regel> = ["mogelijke-partij", "meer-mogelijke-partijen", "dubbele-partij-vermoeden"]

const rondAf = Effect.fnUntraced(
  function*(
    { id, ...eerder }: Reconciliatie,
    houder: Medewerker,
    groteBlokken: Eindcijfers["groteBlokken"],
    vergeleken: Pick<Registervergelijking, "regels" | "opgelost">
  ) {
    const reconciliaties = yield* Reconciliaties
    const bevindingen = yield* Bevindingen
    const reconciliatie = Option.getOrElse(yield* reconciliaties.zoek(id), (): Reconciliatie => ({ id, ...eerder }))
    if (reconciliatie.toestand !== "loopt") return reconciliatie
    const voortgang = yield* reconciliaties.voortgang(id)
    if (voortgang.some(({ delen, klaar, mislukt }) => klaar + mislukt < delen)) {
      return yield* new ReconciliatieLooptNog({ reconciliatie: id })
    }
    const { proef, regels, sinds } = reconciliatie.opdracht
    const nu = yield* Klok.use((klok) => klok.nu)
    const opgelost: ReadonlyMap<Regel, number> = proef
      ? new Map()
      : yield* bevindingen.losOp(id, teLossen(regels, voortgang), sinds, houder, nu)
    const open = yield* bevindingen.telOpen
    const telling = telOp([...voortgang, { gelezen: 0, regels: vergeleken.regels }])
    const mislukteDelen = voortgang.reduce((som, { mislukt }) => som + mislukt, 0)
    const { aantal: terzijde } = yield* reconciliaties.terzijde(id)
    if (!proef) {
      yield* Herstelpunten.use((herstelpunten) => herstelpunten.ruimOp(herstelbareRegels, eerderDan(nu, herstelbaar)))
      yield* reconciliaties.ruimOp(eerderDan(nu, runbewaring))
    }
    const cijfers: Eindcijfers = {
      gelezen: telling.gelezen,
      regels: regelnamen.filter((regel) => regels.includes(regel)).map((regel) => ({
        ...(telling.regels.find((cijfer) => cijfer.regel === regel) ?? { regel, gevonden: 0, nieuw: 0, hersteld: 0 }),
        opgelost: (opgelost.get(regel) ?? 0) + (vergeleken.opgelost.get(regel) ?? 0),
        open: open.get(regel) ?? 0
      })),
      mislukteDelen,
      terzijde,
      vergetenIdempotentiesleutels: proef ? 0 : yield* ruimIdempotentieOp(eerderDan(nu, sleutelbewaring)),
      groteBlokken,
      stappen: voortgang.map(({ delen, gelezen, milliseconden, stap }) => ({ stap, delen, gelezen, milliseconden }))
    }
    return yield* sluitReconciliatie(reconciliatie, {
      toestand: mislukteDelen + terzijde > 0 ? "deels-mislukt" : "klaar",
      cijfers
    })
  }
)

/** The rules that have seen all there is for them to see. Those that look at another register are not of these steps. */
const teLossen = (regels: ReadonlyArray<Regel>, voortgang: ReadonlyArray<Stapvoortgang>): ReadonlyArray<Regel> => {
  const onvolledig = voortgang.filter(({ mislukt }) => mislukt > 0).map(({ stap }) => stap)
  return regels.filter((regel) =>
    stappen.some((stap) => kijktNaar(regel, stap)) && !onvolledig.some((stap) => kijktNaar(regel, stap))
  )
}

const eerderDan = (nu: Tijdstip, duur: { readonly hours: number }): Tijdstip =>
  Schema.decodeSync(Tijdstip)(DateTime.formatIso(DateTime.subtract(DateTime.makeUnsafe(nu), duur)))
