import type * as fc from "fast-check"
import { Partij } from "../../src/partij/partij.ts"
import { decoded } from "./decoded.ts"
import { geschrevenId } from "./id.ts"
import { writtenNummer } from "./nummer.ts"
import { object } from "./object.ts"
import { geschrevenPartijgegevens } from "./partijgegevens.ts"
import { geschrevenTijdstip } from "./tijdstip.ts"
import { writtenVersie } from "./versie.ts"

export const writtenPartij: fc.Arbitrary<typeof Partij.Encoded> = object({
  id: geschrevenId,
  nummer: writtenNummer,
  gegevens: geschrevenPartijgegevens,
  registratiedatum: geschrevenTijdstip,
  versie: writtenVersie
})

export const partij = decoded(Partij, writtenPartij)
