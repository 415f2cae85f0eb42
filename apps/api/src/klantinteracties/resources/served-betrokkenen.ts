import {
  type Betrokkene,
  type BetrokkeneId,
  betrokkeneMetId,
  type GivenAdresFilter,
  type NumberedBetrokkeneFilter,
  NumberedLists
} from "@betrokkene/domain"
import { exact, nummer, url, uuid } from "../engine/parameter.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { adressenOfBetrokkene, betrokkenen } from "./betrokkenen.ts"
import { identificatorFilter, identificatorParameters } from "./identificator-codes.ts"
import { inContract } from "./in-contract.ts"
import { nonNull } from "./non-null.ts"

const wasPartij = "wasPartij__partijIdentificator"

const nameParts = ["voorletters", "voornaam", "voorvoegselAchternaam", "achternaam"] as const

const parameters = {
  contactnaamVoorletters: exact,
  contactnaamVoornaam: exact,
  contactnaamVoorvoegselAchternaam: exact,
  contactnaamAchternaam: exact,
  organisatienaam: exact,
  hadKlantcontact__uuid: uuid,
  hadKlantcontact__url: url,
  hadKlantcontact__nummer: nummer,
  hadKlantcontact__referentienummer: nummer,
  wasPartij__uuid: uuid,
  wasPartij__url: url,
  wasPartij__nummer: nummer,
  verstrektedigitaalAdres__uuid: uuid,
  verstrektedigitaalAdres__url: url,
  verstrektedigitaalAdres__adres: exact,
  ...identificatorParameters(wasPartij)
}

const contactnaamFilter = (given: { readonly [name: string]: unknown }): NumberedBetrokkeneFilter => {
  const contactnaam = Object.fromEntries(nameParts.flatMap((part) => {
    const waarde = given[`contactnaam${part.slice(0, 1).toUpperCase()}${part.slice(1)}`]
    return waarde === undefined ? [] : [[part, waarde]]
  }))
  return Object.keys(contactnaam).length === 0 ? {} : { contactnaam }
}

/** The filter that these parameters make; undefined when nothing can match, and empty when none was given. */
const adresFilter = (given: { readonly [name: string]: unknown }): GivenAdresFilter | undefined =>
  nonNull<GivenAdresFilter>({
    id: [given["verstrektedigitaalAdres__uuid"], given["verstrektedigitaalAdres__url"]],
    adres: [given["verstrektedigitaalAdres__adres"]]
  })

export const servedBetrokkenen: ServedResource<
  typeof parameters,
  NumberedBetrokkeneFilter,
  Betrokkene,
  Betrokkene
> = {
  resource: betrokkenen,
  parameters,
  expansions: [adressenOfBetrokkene],
  looksUp: (given) => given[`${wasPartij}__objectId`] !== undefined,
  filter: (given) => {
    const digitaalAdres = adresFilter(given)
    if (digitaalAdres === undefined) return undefined
    return nonNull<NumberedBetrokkeneFilter>({
      klantcontact: [given.hadKlantcontact__uuid, given.hadKlantcontact__url],
      klantcontactNummer: [given.hadKlantcontact__nummer],
      klantcontactReferentienummer: [given.hadKlantcontact__referentienummer],
      partij: [given.wasPartij__uuid, given.wasPartij__url],
      partijNummer: [given.wasPartij__nummer],
      organisatienaam: [given.organisatienaam]
    }, {
      ...identificatorFilter(wasPartij, given),
      ...contactnaamFilter(given),
      ...(Object.keys(digitaalAdres).length === 0 ? {} : { digitaalAdres })
    })
  },
  page: (filter, browse) => NumberedLists.use((lists) => lists.betrokkenen(filter, browse)),
  find: (uuid) => betrokkeneMetId(uuid as BetrokkeneId),
  gather: inContract
}
