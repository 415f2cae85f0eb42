import {
  Betrokkenen,
  type DatumFilter,
  type DigitaalAdresId,
  digitaalAdresMetId,
  type ListedAdres,
  type NumberedAdresFilter,
  NumberedLists,
  soortenPartij
} from "@betrokkene/domain"
import { soortenZoalsOntvangen } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { shownBetrokkene, shownPartij } from "../../accounting/shown.ts"
import { day, exact, oneOf, partOfText, url, uuid, yesNo } from "../engine/parameter.ts"
import type { Resource, Right } from "../engine/resource.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { expansion } from "../engine/write-records.ts"
import { betrokkenen } from "./betrokkenen.ts"
import { digitaleAdressen, type ShownAdres, soortenInContract } from "./digitale-adressen.ts"
import { grouped } from "./grouped.ts"
import { hadKlantcontact } from "./had-klantcontact.ts"
import { identificatorFilter, identificatorParameters } from "./identificator-codes.ts"
import { inContract } from "./in-contract.ts"
import { nonNull } from "./non-null.ts"
import { takenOfKlantcontact } from "./taken-of-klantcontact.ts"

/** A digital address by itself, with the partij that its betrokkene is linked to. */
export interface ShownByItself extends ShownAdres {
  readonly partijVanBetrokkene?: string
}

/** Digital addresses by themselves: each shows data of its partij and of its betrokkene. */
export const adressenByThemselves: Resource<ShownByItself> = {
  ...digitaleAdressen,
  shows: ({ betrokkene, partij, partijVanBetrokkene }) => [
    ...(partij === undefined ? [] : [shownPartij(partij)]),
    ...(betrokkene === undefined ? [] : shownBetrokkene(betrokkene, partijVanBetrokkene))
  ]
}

/** A digital address of the register as it is shown. */
export const shownAdres = ({ id, ...listed }: ListedAdres): ShownByItself => ({
  uuid: id,
  isPreferred: false,
  ...listed
})

/** With the betrokkene that shares it with its partij. */
export interface SharableAdres extends ListedAdres {
  readonly sharedWith?: string
}

/** A digital address of the register as it is served. */
export const sharableAdres = (listed: ListedAdres): SharableAdres =>
  listed.partij === undefined || listed.betrokkene === undefined
    ? listed
    : { ...listed, sharedWith: listed.betrokkene }

const ofPartij = "verstrektDoorPartij__partijIdentificator"

const parameters = {
  adres: exact,
  adres__icontains: exact,
  omschrijving: partOfText,
  referentie: exact,
  soortDigitaalAdres: oneOf(soortenInContract),
  isStandaardAdres: yesNo,
  isGeverifieerd: yesNo,
  verificatieDatum: day,
  verificatieDatum__gt: day,
  verificatieDatum__gte: day,
  verificatieDatum__lt: day,
  verificatieDatum__lte: day,
  verstrektDoorBetrokkene__uuid: uuid,
  verstrektDoorBetrokkene__url: url,
  verstrektDoorBetrokkene__rol: oneOf(["vertegenwoordiger", "klant"]),
  verstrektDoorPartij__uuid: uuid,
  verstrektDoorPartij__url: url,
  verstrektDoorPartij__soortPartij: oneOf(soortenPartij),
  ...identificatorParameters(ofPartij)
}

/** What is kept as it was received is of the kind that it was given as. The rest is of every other kind. */
const kindOf = (soort: typeof soortenInContract[number] | null | undefined) => {
  if (soort === undefined || soort === null) return {}
  return soort === "overig"
    ? { notOfSoorten: Object.entries(soortenZoalsOntvangen).flat() }
    : { soorten: [soort, soortenZoalsOntvangen[soort]] }
}

export const servedDigitaleAdressen: ServedResource<
  typeof parameters,
  NumberedAdresFilter,
  SharableAdres,
  ShownByItself
> = {
  resource: adressenByThemselves,
  parameters,
  expansions: [
    expansion(
      "verstrektDoorBetrokkene",
      false,
      betrokkenen,
      Effect.fnUntraced(function*(shown: ReadonlyArray<ShownByItself>, right: Right) {
        const ids = [...new Set(shown.flatMap(({ betrokkene }) => betrokkene ?? []))]
        const found = yield* Betrokkenen.use((all) => all.zoekAll(ids as never))
        const byId = grouped(yield* inContract(found, right), ({ id }) => id)
        return ({ betrokkene }: ShownByItself) => betrokkene === undefined ? [] : byId(betrokkene)
      }),
      [hadKlantcontact([takenOfKlantcontact])]
    )
  ],
  looksUp: (given) => given[`${ofPartij}__objectId`] !== undefined,
  filter: (given, { geheim }) =>
    nonNull<NumberedAdresFilter>({
      adres: [given.adres],
      partOfAdres: [given.adres__icontains],
      partOfOmschrijving: [given.omschrijving],
      referentie: [given.referentie],
      isStandaardAdres: [given.isStandaardAdres],
      isVerified: [given.isGeverifieerd],
      betrokkene: [given.verstrektDoorBetrokkene__uuid, given.verstrektDoorBetrokkene__url],
      rol: [given.verstrektDoorBetrokkene__rol],
      partij: [given.verstrektDoorPartij__uuid, given.verstrektDoorPartij__url],
      soortPartij: [given.verstrektDoorPartij__soortPartij]
    }, {
      geheim,
      ...kindOf(given.soortDigitaalAdres),
      ...identificatorFilter(ofPartij, given),
      verificatieDatum: days({
        op: given.verificatieDatum,
        na: given.verificatieDatum__gt,
        vanaf: given.verificatieDatum__gte,
        voor: given.verificatieDatum__lt,
        totEnMet: given.verificatieDatum__lte
      })
    }),
  page: (filter, browse) => NumberedLists.use((lists) => lists.digitaleAdressen(filter, browse)),
  find: (uuid, { geheim }) => Effect.map(digitaalAdresMetId(uuid as DigitaalAdresId, geheim), sharableAdres),
  gather: (stored) => Effect.succeed(stored.map(shownAdres))
}

const days = (given: { readonly [name in keyof DatumFilter]: unknown }): DatumFilter =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
