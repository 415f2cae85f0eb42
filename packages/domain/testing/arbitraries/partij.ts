import type * as fc from "fast-check"
import { Partij } from "../../src/partij/partij.ts"
import { decoded } from "./decoded.ts"
import { geschrevenId } from "./id.ts"
import { geschrevenNummer } from "./nummer.ts"
import { object } from "./object.ts"
import { geschrevenPartijgegevens } from "./partijgegevens.ts"
import { geschrevenTijdstip } from "./tijdstip.ts"
import { geschrevenVersie } from "./versie.ts"

export const geschrevenPartij: fc.Arbitrary<typeof Partij.Encoded> = object({
  id: geschrevenId,
  nummer: geschrevenNummer,
  gegevens: geschrevenPartijgegevens,
  registratiedatum: geschrevenTijdstip,
  versie: geschrevenVersie
})

export const partij = decoded(Partij, geschrevenPartij)
