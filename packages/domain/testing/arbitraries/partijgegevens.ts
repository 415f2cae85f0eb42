import * as fc from "fast-check"
import { soortenPartij, type SoortPartij } from "../../src/partij/identificatoren.ts"
import { Partijgegevens } from "../../src/partij/partijgegevens.ts"
import { geschrevenBezoekadres } from "./bezoekadres.ts"
import { geschrevenContactnaam } from "./contactnaam.ts"
import { geschrevenCorrespondentieadres } from "./correspondentieadres.ts"
import { decoded } from "./decoded.ts"
import { geschrevenIdentificatorVan } from "./identificator.ts"
import { object } from "./object.ts"
import { geschrevenOrganisatienaam } from "./organisatienaam.ts"
import { metSoort } from "./soort.ts"
import { geschrevenVoorkeurstaal } from "./taal.ts"
import { tekstMetRegels } from "./text.ts"
import { metVoorkeur } from "./voorkeur.ts"

type Geschreven = typeof Partijgegevens.Encoded
type Identificatoren = NonNullable<Geschreven["identificatoren"]>

const { bsn, kvk_nummer, rsin, vestigingsnummer } = geschrevenIdentificatorVan

/** Any of these, each at most once, in any order. */
const enkele = (...soorten: ReadonlyArray<fc.Arbitrary<Identificatoren[number]>>): fc.Arbitrary<Identificatoren> =>
  fc.shuffledSubarray([...soorten]).chain((gekozen) => fc.tuple(...gekozen))

const overige = object({}, {
  bezoekadres: geschrevenBezoekadres,
  correspondentieadres: geschrevenCorrespondentieadres,
  voorkeurstaal: geschrevenVoorkeurstaal,
  indicatieGeheimhouding: fc.boolean(),
  indicatieActief: fc.boolean(),
  interneNotitie: tekstMetRegels(1000)
})
const contactnaam = geschrevenContactnaam
const organisatienaam = geschrevenOrganisatienaam
const vanPersoon = { identificatoren: enkele(bsn) }

const eigen = {
  persoon: metSoort("soortPartij", "persoon", object({ contactnaam }, vanPersoon)),
  organisatie: metSoort(
    "soortPartij",
    "organisatie",
    object({ organisatienaam }, { identificatoren: enkele(rsin, kvk_nummer, vestigingsnummer) })
  ),
  contactpersoon: metSoort("soortPartij", "contactpersoon", object({ contactnaam }, { organisatienaam, ...vanPersoon }))
}

/** The gegevens of a partij of one kind, as they are written. */
export const geschrevenPartijgegevensVan = (soort: SoortPartij): fc.Arbitrary<Geschreven> =>
  fc.tuple<[object, object, object]>(eigen[soort], overige, metVoorkeur("voorkeurskanaal")).map(
    (delen) => Object.assign({}, ...delen) as Geschreven
  )

export const geschrevenPartijgegevens = fc.constantFrom(...soortenPartij).chain(geschrevenPartijgegevensVan)

/** The gegevens of a partij of one kind. */
export const partijgegevensVan = (soort: SoortPartij) => decoded(Partijgegevens, geschrevenPartijgegevensVan(soort))

export const partijgegevens = decoded(Partijgegevens, geschrevenPartijgegevens)
