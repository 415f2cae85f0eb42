import {
  NumberedLists,
  type NumberedPartijFilter,
  type Partij,
  type PartijId,
  partijMetId,
  soortenPartij
} from "@betrokkene/domain"
import { partijOf } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { anyOf, nummer, oneOf, url, uuid, yesNo } from "../engine/parameter.ts"
import type { Given } from "../engine/read-query.ts"
import type { Right } from "../engine/resource.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { expansion } from "../engine/write-records.ts"
import { categorieRelaties } from "../side-records/categorie-relaties.ts"
import { sideResource } from "../side-records/serve-side.ts"
import { adresFilter, adresParameters } from "./adres-parameters.ts"
import { betrokkenen } from "./betrokkenen.ts"
import { digitaleAdressen } from "./digitale-adressen.ts"
import { grouped } from "./grouped.ts"
import { hadKlantcontact } from "./had-klantcontact.ts"
import { identificatorParameters, identificatorUnderFilter } from "./identificator-codes.ts"
import { inContract } from "./in-contract.ts"
import { nonNull } from "./non-null.ts"
import { partijen, partijWithId, shownAdressen, type ShownPartij, shownPartijen } from "./partijen.ts"

/** Maximum number of names of categorieen that are asked for at once. */
const maximumNames = 100

const parameters = {
  nummer,
  soortPartij: oneOf(soortenPartij),
  indicatieActief: yesNo,
  indicatieGeheimhouding: yesNo,
  ...identificatorParameters("partijIdentificator"),
  ...identificatorParameters("subIdentificatorVan"),
  ...adresParameters("bezoekadres"),
  ...adresParameters("correspondentieadres"),
  vertegenwoordigdePartij__uuid: uuid,
  vertegenwoordigdePartij__url: url,
  categorierelatie__categorie__naam: anyOf(maximumNames)
}

/** Whether the parameters look at what a partij with geheimhouding does not show. */
const looksAtSecrets = (given: Given<typeof parameters>): boolean =>
  [
    adresFilter("bezoekadres", given),
    adresFilter("correspondentieadres", given),
    given.vertegenwoordigdePartij__uuid,
    given.vertegenwoordigdePartij__url,
    given.categorierelatie__categorie__naam
  ].some((value) => value !== undefined)

const betrokkenenVanPartijen = Effect.fnUntraced(function*(shown: ReadonlyArray<ShownPartij>, right: Right) {
  const ids = shown.flatMap(({ betrokkenen, zicht }) => betrokkenen.length === 0 ? [] : [zicht.partij.id])
  const found = yield* NumberedLists.use((lists) => lists.betrokkenenVanPartijen(ids))
  const of = grouped(yield* inContract(found, right), partijOf)
  return ({ zicht }: ShownPartij) => of(zicht.partij.id)
})

export const servedPartijen: ServedResource<typeof parameters, NumberedPartijFilter, Partij, ShownPartij> = {
  resource: partijen,
  parameters,
  expansions: [
    expansion("digitaleAdressen", true, digitaleAdressen, (shown) => {
      const found = new Map(shown.map((partij) => [partij, shownAdressen(partij)]))
      return Effect.succeed((partij) => found.get(partij) ?? [])
    }),
    expansion("betrokkenen", true, betrokkenen, betrokkenenVanPartijen, [hadKlantcontact()]),
    expansion(
      "categorieRelaties",
      true,
      sideResource(categorieRelaties),
      () => Effect.succeed(({ beside }) => beside("categorierelatie"))
    )
  ],
  looksUp: (given) =>
    given.partijIdentificator__objectId !== undefined || given.subIdentificatorVan__objectId !== undefined,
  filter: (given, { geheim }) =>
    nonNull<NumberedPartijFilter>({
      nummer: [given.nummer],
      soortPartij: [given.soortPartij],
      indicatieActief: [given.indicatieActief],
      indicatieGeheimhouding: [given.indicatieGeheimhouding],
      // Its name says the other side, but the contract asks for what this partij represents.
      representedBy: [given.vertegenwoordigdePartij__uuid, given.vertegenwoordigdePartij__url],
      categorienamen: [given.categorierelatie__categorie__naam]
    }, {
      ...adresFilter("bezoekadres", given),
      ...adresFilter("correspondentieadres", given),
      ...identificatorUnderFilter("partijIdentificator", "subIdentificatorVan", given),
      // Nobody finds by what he may not see.
      ...(!geheim && looksAtSecrets(given) ? { notSecret: true } : {})
    }),
  page: (filter, browse) => NumberedLists.use((lists) => lists.partijen(filter, browse)),
  find: (uuid) => partijMetId(uuid as PartijId),
  findShown: (uuid, right) => partijWithId(uuid as PartijId, right),
  gather: shownPartijen
}
