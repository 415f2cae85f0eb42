import * as fc from "fast-check"
import { Contactgegevens } from "../../src/betrokkene/contactgegevens.ts"
import { ongeldigBezoekadres, writtenBezoekadres } from "./bezoekadres.ts"
import { ongeldigeContactnaam, writtenContactnaam } from "./contactnaam.ts"
import { ongeldigCorrespondentieadres, writtenCorrespondentieadres } from "./correspondentieadres.ts"
import { decoded } from "./decoded.ts"
import { ongeldigDigitaalAdres } from "./digitaal-adres.ts"
import { ongeldigeDigitaleAdressen } from "./digitale-adressen.ts"
import { inVeld, metOnbekendVeld, ongeldig } from "./invalid.ts"
import { object } from "./object.ts"
import { ongeldigeOrganisatienaam, writtenOrganisatienaam } from "./organisatienaam.ts"
import { ongeldigeVoorkeurstaal, writtenVoorkeurstaal } from "./taal.ts"
import { metVoorkeur } from "./voorkeur.ts"
import { writtenOntvangenVanPersoon } from "./zoals-ontvangen.ts"

const others = object({}, {
  contactnaam: writtenContactnaam,
  organisatienaam: writtenOrganisatienaam,
  bezoekadres: writtenBezoekadres,
  correspondentieadres: writtenCorrespondentieadres,
  voorkeurstaal: writtenVoorkeurstaal,
  zoalsOntvangen: writtenOntvangenVanPersoon
})

/** What a betrokkene gave, as it was written: any of the fields, or none. */
export const writtenContactgegevens: fc.Arbitrary<typeof Contactgegevens.Encoded> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(others, metVoorkeur("communicatiekanaal")).map(([velden, adressen]) => ({
      ...velden,
      ...adressen
    }))
  },
  others
)

/** Valid contactgegevens of a betrokkene, possibly none. */
export const contactgegevens = decoded(Contactgegevens, writtenContactgegevens)

/** Contactgegevens that must be refused. */
export const ongeldigeContactgegevens = fc.oneof(
  ongeldig("type-onjuist", fc.constantFrom<unknown>(null, "x", 1, [])),
  metOnbekendVeld(writtenContactgegevens, "contactNaam"),
  inVeld(writtenContactgegevens, {
    contactnaam: ongeldigeContactnaam,
    organisatienaam: ongeldigeOrganisatienaam,
    bezoekadres: ongeldigBezoekadres,
    correspondentieadres: ongeldigCorrespondentieadres,
    communicatiekanaal: ongeldigDigitaalAdres,
    digitaleAdressen: ongeldigeDigitaleAdressen,
    voorkeurstaal: ongeldigeVoorkeurstaal
  })
)
