import * as fc from "fast-check"
import { Contactgegevens } from "../../src/betrokkene/contactgegevens.ts"
import { geschrevenBezoekadres, ongeldigBezoekadres } from "./bezoekadres.ts"
import { geschrevenContactnaam, ongeldigeContactnaam } from "./contactnaam.ts"
import { geschrevenCorrespondentieadres, ongeldigCorrespondentieadres } from "./correspondentieadres.ts"
import { decoded } from "./decoded.ts"
import { ongeldigDigitaalAdres } from "./digitaal-adres.ts"
import { ongeldigeDigitaleAdressen } from "./digitale-adressen.ts"
import { inVeld, metOnbekendVeld, ongeldig } from "./invalid.ts"
import { object } from "./object.ts"
import { geschrevenOrganisatienaam, ongeldigeOrganisatienaam } from "./organisatienaam.ts"
import { geschrevenVoorkeurstaal, ongeldigeVoorkeurstaal } from "./taal.ts"
import { metVoorkeur } from "./voorkeur.ts"

const overige = object({}, {
  contactnaam: geschrevenContactnaam,
  organisatienaam: geschrevenOrganisatienaam,
  bezoekadres: geschrevenBezoekadres,
  correspondentieadres: geschrevenCorrespondentieadres,
  voorkeurstaal: geschrevenVoorkeurstaal
})

/** What a betrokkene gave, as he gave it: any of the fields, also none. */
export const geschrevenContactgegevens: fc.Arbitrary<typeof Contactgegevens.Encoded> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(overige, metVoorkeur("communicatiekanaal")).map(([velden, adressen]) => ({
      ...velden,
      ...adressen
    }))
  },
  overige
)

export const contactgegevens = decoded(Contactgegevens, geschrevenContactgegevens)

export const ongeldigeContactgegevens = fc.oneof(
  ongeldig("type-onjuist", fc.constantFrom<unknown>(null, "x", 1, [])),
  metOnbekendVeld(geschrevenContactgegevens, "contactNaam"),
  inVeld(geschrevenContactgegevens, {
    contactnaam: ongeldigeContactnaam,
    organisatienaam: ongeldigeOrganisatienaam,
    bezoekadres: ongeldigBezoekadres,
    correspondentieadres: ongeldigCorrespondentieadres,
    communicatiekanaal: ongeldigDigitaalAdres,
    digitaleAdressen: ongeldigeDigitaleAdressen,
    voorkeurstaal: ongeldigeVoorkeurstaal
  })
)
