import * as fc from "fast-check"
import { Klantcontact, Klantcontactgegevens } from "../../src/klantcontact/klantcontact.ts"
import { decoded } from "./decoded.ts"
import { geschrevenId } from "./id.ts"
import { inVeld, metOnbekendVeld, ongeldig, zonderVeld } from "./invalid.ts"
import { writtenNummer } from "./nummer.ts"
import { object } from "./object.ts"
import { ongeldigeTaalcode, writtenTaalcode } from "./taal.ts"
import { ongeldigeTekst, ongeldigeTekstMetRegels, tekst, tekstMetRegels } from "./text.ts"
import { geschrevenTijdstip, ongeldigTijdstip } from "./tijdstip.ts"
import { writtenVersie } from "./versie.ts"

const required = {
  kanaal: fc.oneof(fc.constantFrom("telefoon", "balie", "webformulier"), tekst(50)),
  onderwerp: tekst(200)
}
const optional = {
  inhoud: tekstMetRegels(1000),
  taal: writtenTaalcode,
  vertrouwelijk: fc.boolean(),
  indicatieContactGelukt: fc.boolean()
}

export const geschrevenKlantcontactgegevens: fc.Arbitrary<typeof Klantcontactgegevens.Encoded> = object(required, {
  ...optional,
  plaatsgevondenOp: geschrevenTijdstip
})

export const klantcontactgegevens = decoded(Klantcontactgegevens, geschrevenKlantcontactgegevens)

export const writtenKlantcontact: fc.Arbitrary<typeof Klantcontact.Encoded> = object({
  id: geschrevenId,
  nummer: writtenNummer,
  gegevens: object({ ...required, plaatsgevondenOp: geschrevenTijdstip }, optional),
  registratiedatum: geschrevenTijdstip,
  versie: writtenVersie
})

export const klantcontact = decoded(Klantcontact, writtenKlantcontact)

const geenBoolean = ongeldig("type-onjuist", fc.constantFrom<unknown>("true", 1, null, []))

export const ongeldigeKlantcontactgegevens = fc.oneof(
  ongeldig("type-onjuist", fc.constantFrom<unknown>(null, "x", 1, [])),
  zonderVeld(geschrevenKlantcontactgegevens, "kanaal", "onderwerp"),
  metOnbekendVeld(geschrevenKlantcontactgegevens),
  inVeld(geschrevenKlantcontactgegevens, {
    kanaal: ongeldigeTekst(50),
    onderwerp: ongeldigeTekst(200),
    inhoud: ongeldigeTekstMetRegels(1000),
    taal: ongeldigeTaalcode,
    vertrouwelijk: geenBoolean,
    plaatsgevondenOp: ongeldigTijdstip,
    indicatieContactGelukt: geenBoolean
  })
)
