import type * as fc from "fast-check"
import { Partij } from "../../src/partij/partij.ts"
import { decoded } from "./decoded.ts"
import { writtenId } from "./id.ts"
import { writtenNummer } from "./nummer.ts"
import { object } from "./object.ts"
import { writtenPartijgegevens } from "./partijgegevens.ts"
import { writtenTijdstip } from "./tijdstip.ts"
import { writtenVersie } from "./versie.ts"

export const writtenPartij: fc.Arbitrary<typeof Partij.Encoded> = object({
  id: writtenId,
  nummer: writtenNummer,
  gegevens: writtenPartijgegevens,
  registratiedatum: writtenTijdstip,
  versie: writtenVersie
})

export const partij = decoded(Partij, writtenPartij)
