import {
  Identificatoren,
  type IdentificatorId,
  identificatorMetId,
  type IdentificatorRecord,
  type RecordedIdentificatorFilter
} from "@betrokkene/domain"
import { identificatorenWithPartijen, keptWaarde } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import { exact, oneOf } from "../engine/parameter.ts"
import type { Right } from "../engine/resource.ts"
import type { ServedResource } from "../engine/served-resource.ts"
import { recordNotFound } from "../engine/write-routes.ts"
import { identificatorCodes, soortenWith } from "./identificator-codes.ts"
import {
  parentsOf,
  partijIdentificatoren,
  type ShownIdentificator,
  shownIdentificator
} from "./partij-identificatoren.ts"

const parameters = {
  anderePartijIdentificator: exact,
  partijIdentificatorCodeObjecttype: oneOf(["natuurlijk_persoon", "niet_natuurlijk_persoon", "vestiging"]),
  partijIdentificatorCodeSoortObjectId: oneOf(["bsn", "vestigingsnummer", "kvk_nummer", "rsin"]),
  partijIdentificatorObjectId: exact,
  partijIdentificatorCodeRegister: oneOf(["brp", "hr"])
}

/** Identificatoren as the caller may see them. */
export const shownRecords = Effect.fnUntraced(function*(records: ReadonlyArray<IdentificatorRecord>, right: Right) {
  const parents = yield* parentsOf(records.map(({ identificator }) => identificator))
  return records.map((one) => shownIdentificator(one, parents, right))
})

/** The identificator with this id. */
export const identificatorFound = (uuid: string) =>
  identificatorMetId(uuid as IdentificatorId).pipe(
    Effect.catchTag("IdentificatorNietGevonden", () => Effect.fail(recordNotFound()))
  )

export const servedIdentificatoren: ServedResource<
  typeof parameters,
  RecordedIdentificatorFilter,
  IdentificatorRecord,
  ShownIdentificator
> = {
  resource: partijIdentificatoren,
  parameters,
  looksUp: (given) => given.partijIdentificatorObjectId !== undefined || given.anderePartijIdentificator !== undefined,
  filter: (given) => {
    const soorten = soortenWith({
      kind: given.partijIdentificatorCodeObjecttype ?? undefined,
      soort: given.partijIdentificatorCodeSoortObjectId ?? undefined,
      register: given.partijIdentificatorCodeRegister ?? undefined
    })
    return {
      ...(soorten.length === Object.keys(identificatorCodes).length ? {} : { soorten }),
      ...(typeof given.partijIdentificatorObjectId !== "string"
        ? {}
        : { waarden: [keptWaarde(soorten, given.partijIdentificatorObjectId)] }),
      ...(typeof given.anderePartijIdentificator !== "string"
        ? {}
        : { anderePartijIdentificator: given.anderePartijIdentificator })
    }
  },
  page: (filter, browse) =>
    Effect.flatMap(
      Identificatoren.use((all) => all.page(filter, browse)),
      ({ count, records }) => Effect.map(identificatorenWithPartijen(records), (records) => ({ count, records }))
    ),
  matches: (uuid, filter) =>
    Effect.map(
      Identificatoren.use((all) => all.page({ ...filter, id: uuid as IdentificatorId }, { skip: 0, aantal: 1 })),
      ({ count }) => count > 0
    ),
  find: identificatorFound,
  gather: shownRecords
}
