import * as fc from "fast-check"
import { Klantcontact, Klantcontactgegevens } from "../../src/klantcontact/klantcontact.ts"
import { decoded } from "./decoded.ts"
import { geschrevenId } from "./id.ts"
import { inVeld, metOnbekendVeld, ongeldig, zonderVeld } from "./invalid.ts"
import { geschrevenNummer } from "./nummer.ts"
import { object } from "./object.ts"
import { geschrevenTaalcode, ongeldigeTaalcode } from "./taal.ts"
import { ongeldigeTekst, ongeldigeTekstMetRegels, tekst, tekstMetRegels } from "./text.ts"
import { geschrevenTijdstip, ongeldigTijdstip } from "./tijdstip.ts"
import { geschrevenVersie } from "./versie.ts"

const verplicht = {
  kanaal: fc.oneof(fc.constantFrom("telefoon", "balie", "webformulier"), tekst(50)),
  onderwerp: tekst(200)
}
const optioneel = {
  inhoud: tekstMetRegels(1000),
  taal: geschrevenTaalcode,
  vertrouwelijk: fc.boolean(),
  indicatieContactGelukt: fc.boolean()
}

export const geschrevenKlantcontactgegevens: fc.Arbitrary<typeof Klantcontactgegevens.Encoded> = object(verplicht, {
  ...optioneel,
  plaatsgevondenOp: geschrevenTijdstip
})

export const klantcontactgegevens = decoded(Klantcontactgegevens, geschrevenKlantcontactgegevens)

export const geschrevenKlantcontact: fc.Arbitrary<typeof Klantcontact.Encoded> = object({
  id: geschrevenId,
  nummer: geschrevenNummer,
  gegevens: object({ ...verplicht, plaatsgevondenOp: geschrevenTijdstip }, optioneel),
  registratiedatum: geschrevenTijdstip,
  versie: geschrevenVersie
})

export const klantcontact = decoded(Klantcontact, geschrevenKlantcontact)

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
