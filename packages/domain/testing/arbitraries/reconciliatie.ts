import * as fc from "fast-check"
import { Beleid } from "../../src/reconciliatie/beleid.ts"
import { Reconciliatie, type ReconciliatieFigures } from "../../src/reconciliatie/reconciliatie.ts"
import { regelnamen } from "../../src/reconciliatie/regels.ts"
import { written } from "../decoding.ts"
import { beleid } from "./circumstances.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { writtenMedewerker } from "./medewerker.ts"
import { object } from "./object.ts"
import { writtenTijdstip } from "./tijdstip.ts"

type Written = typeof Reconciliatie.Encoded

const count = fc.nat({ max: 1_000_000 })
const regel = fc.constantFrom(...regelnamen)

export const writtenFinalFigures: fc.Arbitrary<typeof ReconciliatieFigures.Encoded> = object({
  gelezen: count,
  regels: fc.array(
    object({ regel, gevonden: count, nieuw: count, hersteld: count, opgelost: count, open: count }),
    { maxLength: 3 }
  ),
  mislukteDelen: count,
  terzijde: count,
  vergetenIdempotentiesleutels: count,
  groteBlokken: fc.array(object({ soort: fc.constantFrom("email", "telefoon"), aantal: count, grootste: count }), {
    maxLength: 2
  }),
  stappen: fc.array(
    object({ stap: fc.constantFrom("klantcontact", "partij"), delen: count, gelezen: count, milliseconden: count }),
    { maxLength: 2 }
  )
})

const common = {
  id: writtenId,
  houder: writtenMedewerker,
  begonnen: writtenTijdstip,
  peildatum: writtenTijdstip,
  watermerk: fc.oneof(fc.nat(), fc.maxSafeNat()),
  opdracht: object({
    regels: fc.subarray([...regelnamen]),
    proef: fc.boolean(),
    beleid: beleid.map((waarde) => written(Beleid, waarde))
  }, { sinds: fc.maxSafeNat(), vorige: writtenId, uitgave: fc.constantFrom("1.4.0", "2.11.0-rc.1") })
}

/** A run that has not ended. */
export const runningReconciliatie = decoded(
  Reconciliatie,
  object<Written>({ ...common, toestand: fc.constant("loopt") })
)

/** A run that has ended, with figures or without. */
export const endedReconciliatie = decoded(
  Reconciliatie,
  object<Written, Pick<Written, "cijfers">>({
    ...common,
    toestand: fc.constantFrom("klaar", "deels-mislukt", "afgebroken"),
    geeindigd: writtenTijdstip
  }, { cijfers: writtenFinalFigures as fc.Arbitrary<NonNullable<Written["cijfers"]>> })
)
