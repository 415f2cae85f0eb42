import * as fc from "fast-check"
import { Beleid } from "../../src/reconciliatie/beleid.ts"
import { type FinalFigures, Reconciliatie } from "../../src/reconciliatie/reconciliatie.ts"
import { regelnamen } from "../../src/reconciliatie/regels.ts"
import { geschreven } from "../decoding.ts"
import { beleid } from "./circumstances.ts"
import { decoded } from "./decoded.ts"
import { geschrevenId } from "./id.ts"
import { geschrevenMedewerker } from "./medewerker.ts"
import { object } from "./object.ts"
import { geschrevenTijdstip } from "./tijdstip.ts"

type Geschreven = typeof Reconciliatie.Encoded

const aantal = fc.nat({ max: 1_000_000 })
const regel = fc.constantFrom(...regelnamen)

export const geschrevenEindcijfers: fc.Arbitrary<typeof FinalFigures.Encoded> = object({
  gelezen: aantal,
  regels: fc.array(
    object({ regel, gevonden: aantal, nieuw: aantal, hersteld: aantal, opgelost: aantal, open: aantal }),
    { maxLength: 3 }
  ),
  mislukteDelen: aantal,
  terzijde: aantal,
  vergetenIdempotentiesleutels: aantal,
  groteBlokken: fc.array(object({ soort: fc.constantFrom("email", "telefoon"), aantal, grootste: aantal }), {
    maxLength: 2
  }),
  stappen: fc.array(
    object({ stap: fc.constantFrom("klantcontact", "partij"), delen: aantal, gelezen: aantal, milliseconden: aantal }),
    { maxLength: 2 }
  )
})

const gemeenschappelijk = {
  id: geschrevenId,
  houder: geschrevenMedewerker,
  begonnen: geschrevenTijdstip,
  peildatum: geschrevenTijdstip,
  watermerk: fc.oneof(fc.nat(), fc.maxSafeNat()),
  opdracht: object({
    regels: fc.subarray([...regelnamen]),
    proef: fc.boolean(),
    beleid: beleid.map((waarde) => geschreven(Beleid, waarde))
  }, { sinds: fc.maxSafeNat() })
}

/** A run that has not ended. */
export const lopendeReconciliatie = decoded(
  Reconciliatie,
  object<Geschreven>({ ...gemeenschappelijk, toestand: fc.constant("loopt") })
)

/** A run that has ended, with figures or without. */
export const geeindigdeReconciliatie = decoded(
  Reconciliatie,
  object<Geschreven, Pick<Geschreven, "cijfers">>({
    ...gemeenschappelijk,
    toestand: fc.constantFrom("klaar", "deels-mislukt", "afgebroken"),
    geeindigd: geschrevenTijdstip
  }, { cijfers: geschrevenEindcijfers as fc.Arbitrary<NonNullable<Geschreven["cijfers"]>> })
)
