import {
  type Betrokkene,
  type BetrokkeneId,
  betrokkeneMetId,
  type NumberedBetrokkeneFilter,
  NumberedLists
} from "@betrokkene/domain"
import { Effect } from "effect"
import { nummer, url, uuid } from "../engine/parameter.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { adressenOfBetrokkene, betrokkenen } from "./betrokkenen.ts"
import { identificatorFilter, identificatorParameters } from "./identificator-codes.ts"
import { nonNull } from "./non-null.ts"

const wasPartij = "wasPartij__partijIdentificator"

const parameters = {
  hadKlantcontact__uuid: uuid,
  hadKlantcontact__url: url,
  hadKlantcontact__nummer: nummer,
  wasPartij__uuid: uuid,
  wasPartij__url: url,
  wasPartij__nummer: nummer,
  ...identificatorParameters(wasPartij)
}

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
  filter: (given) =>
    nonNull<NumberedBetrokkeneFilter>({
      klantcontact: [given.hadKlantcontact__uuid, given.hadKlantcontact__url],
      klantcontactNummer: [given.hadKlantcontact__nummer],
      partij: [given.wasPartij__uuid, given.wasPartij__url],
      partijNummer: [given.wasPartij__nummer]
    }, identificatorFilter(wasPartij, given)),
  page: (filter, browse) => NumberedLists.use((lists) => lists.betrokkenen(filter, browse)),
  find: (uuid) => betrokkeneMetId(uuid as BetrokkeneId),
  gather: (stored) => Effect.succeed(stored)
}
