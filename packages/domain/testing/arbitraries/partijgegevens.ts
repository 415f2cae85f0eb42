import * as fc from "fast-check"
import { soortenPartij, type SoortPartij } from "../../src/partij/identificatoren.ts"
import { Partijgegevens } from "../../src/partij/partijgegevens.ts"
import { writtenBezoekadres } from "./bezoekadres.ts"
import { writtenContactnaam } from "./contactnaam.ts"
import { writtenCorrespondentieadres } from "./correspondentieadres.ts"
import { decoded } from "./decoded.ts"
import { writtenIdentificatorOf } from "./identificator.ts"
import { object } from "./object.ts"
import { writtenOrganisatienaam } from "./organisatienaam.ts"
import { metSoort } from "./soort.ts"
import { writtenVoorkeurstaal } from "./taal.ts"
import { multilineText } from "./text.ts"
import { metVoorkeur } from "./voorkeur.ts"
import { writtenOntvangenVanPersoon } from "./zoals-ontvangen.ts"

type Written = typeof Partijgegevens.Encoded
type Identificatoren = NonNullable<Written["identificatoren"]>

const { bsn, kvk_nummer, rsin, vestigingsnummer } = writtenIdentificatorOf

/** Any of the values, each at most once, in any order. */
const few = (...soorten: ReadonlyArray<fc.Arbitrary<Identificatoren[number]>>): fc.Arbitrary<Identificatoren> =>
  fc.shuffledSubarray([...soorten]).chain((chosen) => fc.tuple(...chosen))

const others = object({}, {
  bezoekadres: writtenBezoekadres,
  correspondentieadres: writtenCorrespondentieadres,
  voorkeurstaal: writtenVoorkeurstaal,
  indicatieGeheimhouding: fc.boolean(),
  indicatieActief: fc.boolean(),
  interneNotitie: multilineText(1000),
  zoalsOntvangen: writtenOntvangenVanPersoon
})
const contactnaam = writtenContactnaam
const organisatienaam = writtenOrganisatienaam
const vanPersoon = { identificatoren: few(bsn) }

const own = {
  persoon: metSoort("soortPartij", "persoon", object({}, { contactnaam, ...vanPersoon })),
  organisatie: metSoort(
    "soortPartij",
    "organisatie",
    object({}, { organisatienaam, identificatoren: few(rsin, kvk_nummer, vestigingsnummer) })
  ),
  contactpersoon: metSoort("soortPartij", "contactpersoon", object({}, { contactnaam, organisatienaam, ...vanPersoon }))
}

/** The gegevens of a partij of one kind, as they are written. */
export const writtenPartijgegevensOf = (soort: SoortPartij): fc.Arbitrary<Written> =>
  fc.tuple<[object, object, object]>(own[soort], others, metVoorkeur("voorkeurskanaal")).map(
    (parts) => Object.assign({}, ...parts) as Written
  )

/** Valid partijgegevens as a caller writes them. */
export const writtenPartijgegevens = fc.constantFrom(...soortenPartij).chain(writtenPartijgegevensOf)

/** The gegevens of a partij of one kind. */
export const partijgegevensVan = (soort: SoortPartij) => decoded(Partijgegevens, writtenPartijgegevensOf(soort))

/** Valid partijgegevens of any kind of partij. */
export const partijgegevens = decoded(Partijgegevens, writtenPartijgegevens)
