import {
  NumberedLists,
  type NumberedPartijFilter,
  type Partij,
  type PartijId,
  partijMetId,
  soortenPartij
} from "@betrokkene/domain"
import { Effect } from "effect"
import { nummer, oneOf, yesNo } from "../engine/parameter.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { emptyExpansion, expansion } from "../engine/write-records.ts"
import { betrokkenen } from "./betrokkenen.ts"
import { digitaleAdressen } from "./digitale-adressen.ts"
import { hadKlantcontact } from "./had-klantcontact.ts"
import { identificatorFilter, identificatorParameters } from "./identificator-codes.ts"
import { nonNull } from "./non-null.ts"
import { partijen, shownAdressen, type ShownPartij, shownPartijen } from "./partijen.ts"

const parameters = {
  nummer,
  soortPartij: oneOf(soortenPartij),
  indicatieActief: yesNo,
  indicatieGeheimhouding: yesNo,
  ...identificatorParameters("partijIdentificator")
}

export const servedPartijen: ServedResource<typeof parameters, NumberedPartijFilter, Partij, ShownPartij> = {
  resource: partijen,
  parameters,
  expansions: [
    expansion("digitaleAdressen", true, digitaleAdressen, (shown) => {
      const found = new Map(shown.map((partij) => [partij, shownAdressen(partij)]))
      return Effect.succeed((partij) => found.get(partij) ?? [])
    }),
    expansion("betrokkenen", true, betrokkenen, () => Effect.succeed(({ betrokkenen }) => betrokkenen), [
      hadKlantcontact()
    ]),
    emptyExpansion("categorieRelaties")
  ],
  looksUp: (given) => given.partijIdentificator__objectId !== undefined,
  filter: (given) =>
    nonNull<NumberedPartijFilter>({
      nummer: [given.nummer],
      soortPartij: [given.soortPartij],
      indicatieActief: [given.indicatieActief],
      indicatieGeheimhouding: [given.indicatieGeheimhouding]
    }, identificatorFilter("partijIdentificator", given)),
  page: (filter, browse) => NumberedLists.use((lists) => lists.partijen(filter, browse)),
  find: (uuid) => partijMetId(uuid as PartijId),
  gather: shownPartijen
}
