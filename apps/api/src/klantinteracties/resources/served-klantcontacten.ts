import {
  type Betrokkene,
  type Klantcontact,
  type KlantcontactId,
  klantcontactMetId,
  type NumberedKlantcontactFilter,
  NumberedLists,
  type OnderwerpFilter
} from "@betrokkene/domain"
import { partijOf } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { exact, instant, nummer, partOfText, url, uuid, yesNo } from "../engine/parameter.ts"
import type { Right } from "../engine/resource.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { expansion } from "../engine/write-records.ts"
import { bijlagen } from "../side-records/bijlagen.ts"
import { onderwerpobjecten } from "../side-records/onderwerpobjecten.ts"
import { sideResource } from "../side-records/serve-side.ts"
import { adressenOfBetrokkene, betrokkenen } from "./betrokkenen.ts"
import { grouped } from "./grouped.ts"
import { identificatorFilter, identificatorParameters } from "./identificator-codes.ts"
import { inContract } from "./in-contract.ts"
import { klantcontacten, klantcontactWithId, type ShownKlantcontact, shownKlantcontacten } from "./klantcontacten.ts"
import { nonNull } from "./non-null.ts"
import { partijen, partijenWithIds } from "./partijen.ts"
import { takenOfKlantcontact } from "./taken-of-klantcontact.ts"

/** The partij of a gekende betrokkene. */
const partijOfBetrokkene = expansion(
  "wasPartij",
  false,
  partijen,
  (shown: ReadonlyArray<Betrokkene>, right) =>
    Effect.map(
      partijenWithIds(shown.flatMap((one) => partijOf(one) ?? []), right),
      (byId) => (betrokkene) => byId(partijOf(betrokkene))
    )
)

const hadPartij = "hadBetrokkene__wasPartij__partijIdentificator"

/** The parameters that look for one onderwerpobject with all that is asked, behind this prefix. */
const onderwerpParameters = <const Prefix extends string>(prefix: Prefix) =>
  ({
    [`${prefix}__uuid`]: uuid,
    [`${prefix}__url`]: url,
    ...Object.fromEntries(onderwerpParts.map((part) => [`${prefix}__${identificatorName(part)}`, exact]))
  }) as {
    readonly [name in `${Prefix}__${"uuid" | "url"}` | `${Prefix}__onderwerpobjectidentificator${string}`]: typeof exact
  }

const onderwerpParts = ["objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId"] as const

const identificatorName = (part: string) =>
  `onderwerpobjectidentificator${part.slice(0, 1).toUpperCase()}${part.slice(1)}`

/** The filter that these parameters make; undefined when nothing can match, and empty when none was given. */
const onderwerpFilter = (prefix: string, given: { readonly [name: string]: unknown }): OnderwerpFilter | undefined =>
  nonNull<OnderwerpFilter>({
    id: [given[`${prefix}__uuid`], given[`${prefix}__url`]],
    ...Object.fromEntries(onderwerpParts.map((part) => [part, [given[`${prefix}__${identificatorName(part)}`]]]))
  })

const parameters = {
  nummer,
  referentienummer: nummer,
  kanaal: exact,
  onderwerp: partOfText,
  inhoud: partOfText,
  reactie: partOfText,
  leiddeTotInterneTaken: yesNo,
  ...onderwerpParameters("onderwerpobject"),
  ...onderwerpParameters("wasOnderwerpobject"),
  indicatieContactGelukt: yesNo,
  vertrouwelijk: yesNo,
  plaatsgevondenOp: instant,
  hadBetrokkene__uuid: uuid,
  hadBetrokkene__url: url,
  hadBetrokkene__digitaaladres__adres__icontains: exact,
  hadBetrokkene__wasPartij: yesNo,
  hadBetrokkene__wasPartij__uuid: uuid,
  hadBetrokkene__wasPartij__url: url,
  ...identificatorParameters(hadPartij)
}

const betrokkenenVanKlantcontacten = Effect.fnUntraced(function*(
  shown: ReadonlyArray<ShownKlantcontact>,
  right: Right
) {
  const ids = shown.flatMap(({ betrokkenen, zicht }) => betrokkenen.length === 0 ? [] : [zicht.klantcontact.id])
  const found = yield* NumberedLists.use((lists) => lists.betrokkenenVanKlantcontacten(ids))
  const of = grouped(yield* inContract(found, right), ({ klantcontact }) => klantcontact)
  return ({ zicht }: ShownKlantcontact) => of(zicht.klantcontact.id)
})

export const servedKlantcontacten: ServedResource<
  typeof parameters,
  NumberedKlantcontactFilter,
  Klantcontact,
  ShownKlantcontact
> = {
  resource: klantcontacten,
  parameters,
  expansions: [
    expansion(
      "hadBetrokkenen",
      true,
      betrokkenen,
      betrokkenenVanKlantcontacten,
      [partijOfBetrokkene, adressenOfBetrokkene]
    ),
    takenOfKlantcontact,
    expansion(
      "gingOverOnderwerpobjecten",
      true,
      sideResource(onderwerpobjecten),
      () => Effect.succeed(({ onderwerpen }) => onderwerpen)
    ),
    expansion("omvatteBijlagen", true, sideResource(bijlagen), () => Effect.succeed(({ bijlagen }) => bijlagen))
  ],
  looksUp: (given) => given[`${hadPartij}__objectId`] !== undefined,
  filter: (given, right) => {
    const about = onderwerpFilter("onderwerpobject", given)
    const was = onderwerpFilter("wasOnderwerpobject", given)
    if (about === undefined || was === undefined) return undefined
    const isAbout = Object.keys(about).length > 0
    // Nobody finds a klantcontact by what he may not see of it.
    const looksAtTexts = isAbout || [given.onderwerp, given.inhoud, given.reactie].some((part) => part !== undefined)
    return nonNull<NumberedKlantcontactFilter>({
      nummer: [given.nummer],
      referentienummer: [given.referentienummer],
      kanaal: [given.kanaal],
      partOfOnderwerp: [given.onderwerp],
      partOfInhoud: [given.inhoud],
      partOfReactie: [given.reactie],
      partOfDigitaalAdres: [given.hadBetrokkene__digitaaladres__adres__icontains],
      internetaak: [given.leiddeTotInterneTaken],
      indicatieContactGelukt: [given.indicatieContactGelukt],
      vertrouwelijk: [given.vertrouwelijk],
      plaatsgevondenOp: [given.plaatsgevondenOp],
      betrokkene: [given.hadBetrokkene__uuid, given.hadBetrokkene__url],
      gekend: [given.hadBetrokkene__wasPartij],
      partij: [given.hadBetrokkene__wasPartij__uuid, given.hadBetrokkene__wasPartij__url]
    }, {
      ...identificatorFilter(hadPartij, given),
      ...(isAbout ? { onderwerp: about } : {}),
      ...(Object.keys(was).length > 0 ? { wasOnderwerp: was } : {}),
      ...(looksAtTexts && !right.vertrouwelijk ? { open: true } : {})
    })
  },
  page: (filter, browse) => NumberedLists.use((lists) => lists.klantcontacten(filter, browse)),
  find: (uuid) => klantcontactMetId(uuid as KlantcontactId),
  findShown: (uuid, right) => klantcontactWithId(uuid as KlantcontactId, right),
  gather: shownKlantcontacten
}
