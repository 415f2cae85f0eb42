import * as fc from "fast-check"
import type { GegevenOp } from "../../src/partij/gegeven-op.ts"
import { Partij } from "../../src/partij/partij.ts"
import { singleVelden } from "../../src/partij/single-velden.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { writtenNummer } from "./nummer.ts"
import { object } from "./object.ts"
import { writtenPartijgegevens } from "./partijgegevens.ts"
import { writtenTijdstip } from "./tijdstip.ts"
import { writtenVersie } from "./versie.ts"

const writtenGegevenOp: fc.Arbitrary<typeof GegevenOp.Encoded> = object({
  velden: object({}, Object.fromEntries(singleVelden.map((veld) => [veld, writtenTijdstip])))
}, {
  voor: writtenTijdstip,
  digitaal: fc.dictionary(fc.constantFrom("email", "telefoonnummer"), writtenTijdstip, { noNullPrototype: true })
})

/** A valid partij as it is stored. */
export const writtenPartij: fc.Arbitrary<typeof Partij.Encoded> = object({
  id: writtenId,
  nummer: writtenNummer,
  gegevens: writtenPartijgegevens,
  registratiedatum: writtenTijdstip,
  versie: writtenVersie
}, { gegevenOp: writtenGegevenOp })

/** A valid partij of any kind. */
export const partij = decoded(Partij, writtenPartij)
