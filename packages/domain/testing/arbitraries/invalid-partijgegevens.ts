import * as fc from "fast-check"
import { ongeldigBezoekadres } from "./bezoekadres.ts"
import { ongeldigeContactnaam } from "./contactnaam.ts"
import { ongeldigCorrespondentieadres } from "./correspondentieadres.ts"
import { ongeldigDigitaalAdres } from "./digitaal-adres.ts"
import { ongeldigeDigitaleAdressen } from "./digitale-adressen.ts"
import { ongeldigeIdentificator, writtenIdentificatorOf } from "./identificator.ts"
import { inVeld, metOnbekendVeld, ongeldig, type RefusedInput } from "./invalid.ts"
import { ongeldigeOrganisatienaam } from "./organisatienaam.ts"
import { writtenPartijgegevens, writtenPartijgegevensOf } from "./partijgegevens.ts"
import { unknownSoort } from "./soort.ts"
import { ongeldigeVoorkeurstaal } from "./taal.ts"
import { invalidMultilineText } from "./text.ts"

const { bsn, kvk_nummer, rsin } = writtenIdentificatorOf
const persoon = writtenPartijgegevensOf("persoon")
const organisatie = writtenPartijgegevensOf("organisatie")
const contactpersoon = writtenPartijgegevensOf("contactpersoon")
const geenBoolean = ongeldig("type-onjuist", fc.constantFrom<unknown>("true", 1, null))
const identificatoren = ongeldigeIdentificator.map((fout): RefusedInput => ({
  ...fout,
  input: [fout.input],
  pad: [0, ...fout.pad]
}))
const pastNiet = "identificator-past-niet-bij-soort-partij"

/** Identificatoren that a partij of one kind can't have: one of another kind, or two of the same kind. */
const wrongIdentificatoren: fc.Arbitrary<RefusedInput> = fc.oneof(
  inVeld(persoon, { identificatoren: ongeldig(pastNiet, fc.tuple(kvk_nummer), fc.tuple(bsn, rsin)) }),
  inVeld(contactpersoon, { identificatoren: ongeldig(pastNiet, fc.tuple(rsin)) }),
  inVeld(organisatie, { identificatoren: ongeldig(pastNiet, fc.tuple(bsn)) }),
  inVeld(organisatie, {
    identificatoren: ongeldig("identificatorsoort-dubbel", fc.tuple(rsin, rsin), fc.tuple(kvk_nummer, rsin, kvk_nummer))
  }),
  inVeld(persoon, { identificatoren: ongeldig("identificatorsoort-dubbel", fc.tuple(bsn, bsn)) })
)

/** Partijgegevens that must be refused, such as those of a persoon with a kvk_nummer. */
export const ongeldigePartijgegevens: fc.Arbitrary<RefusedInput> = fc.oneof(
  unknownSoort("soortPartij", writtenPartijgegevens),
  wrongIdentificatoren,
  metOnbekendVeld(writtenPartijgegevens),
  metOnbekendVeld(persoon, "organisatienaam"),
  metOnbekendVeld(organisatie, "contactnaam"),
  inVeld(persoon, { contactnaam: ongeldigeContactnaam }),
  inVeld(fc.oneof(organisatie, contactpersoon), { organisatienaam: ongeldigeOrganisatienaam }),
  inVeld(writtenPartijgegevens, {
    identificatoren,
    bezoekadres: ongeldigBezoekadres,
    correspondentieadres: ongeldigCorrespondentieadres,
    digitaleAdressen: ongeldigeDigitaleAdressen,
    voorkeurskanaal: ongeldigDigitaalAdres,
    voorkeurstaal: ongeldigeVoorkeurstaal,
    indicatieGeheimhouding: geenBoolean,
    indicatieActief: geenBoolean,
    interneNotitie: invalidMultilineText(1000)
  })
)
