import * as fc from "fast-check"
import type { OntvangenAdres } from "../../src/values/ontvangen-adres.ts"
import type { OntvangenVanKlantcontact, OntvangenVanPersoon } from "../../src/values/zoals-ontvangen.ts"
import { object } from "./object.ts"
import { text } from "./text.ts"

const isGiven = (parts: object): boolean => Object.keys(parts).length > 0

const taal = fc.constantFrom("nl", "ndl", "x")

const ontvangenAdres: fc.Arbitrary<typeof OntvangenAdres.Encoded> = object({}, {
  nummeraanduidingId: fc.constant("0344200000011408"),
  straatnaam: text(255),
  huisnummer: fc.integer({ min: 1, max: 99_999 }),
  huisnummertoevoeging: text(20),
  postcode: fc.constantFrom("3511 AB", "1234 SS"),
  stad: text(255),
  adresregel1: text(80),
  adresregel2: text(80),
  adresregel3: text(80),
  land: fc.constantFrom("NL", "BE")
}).filter(isGiven)

/** What was received for a klantcontact. */
export const writtenOntvangenVanKlantcontact: fc.Arbitrary<typeof OntvangenVanKlantcontact.Encoded> = object({ taal })

/** What was received for a partij or betrokkene. */
export const writtenOntvangenVanPersoon: fc.Arbitrary<typeof OntvangenVanPersoon.Encoded> = object({}, {
  bezoekadres: ontvangenAdres,
  correspondentieadres: ontvangenAdres,
  voorkeurstaal: taal
}).filter(isGiven)
