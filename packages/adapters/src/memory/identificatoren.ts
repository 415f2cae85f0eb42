import {
  type Identificator,
  type Identificatoren,
  identificatorenWithIds,
  numberedRecords,
  type RecordedIdentificator,
  type RecordedIdentificatorFilter
} from "@betrokkene/domain"
import { identificatorKey } from "@betrokkene/domain/internal"
import { type Context, Effect, HashMap } from "effect"
import type { Content } from "./content.ts"
import type { Store } from "./store.ts"

/** The port Identificatoren in memory. */
export const identificatoren = ({ read }: Store): Context.Service.Shape<typeof Identificatoren> => ({
  zoek: (filter, atMost) => Effect.map(read((content) => matching(content, filter)), (found) => found.slice(0, atMost)),
  page: (filter, { aantal, skip }) =>
    Effect.map(read((content) => matching(content, filter)), (found) => ({
      records: found.slice(skip, skip + aantal),
      count: Math.min(found.length, numberedRecords)
    }))
})

const matching = (content: Content, filter: RecordedIdentificatorFilter): ReadonlyArray<RecordedIdentificator> =>
  recorded(content).filter((one) => isMatch(one, filter)).toSorted((one, other) => one.id < other.id ? 1 : -1)

const recorded = (content: Content): ReadonlyArray<RecordedIdentificator> => [
  ...HashMap.toValues(content.partijen).flatMap((partij) =>
    identificatorenWithIds(partij).map(({ id, identificator }) => ({ id, identificator, partij: partij.id }))
  ),
  ...HashMap.toValues(content.sideRecords).flatMap((record) =>
    record.soort === "losseidentificator" ? [{ id: record.id, identificator: record.gegevens as Identificator }] : []
  )
]

const isMatch = (
  { id: own, identificator }: RecordedIdentificator,
  { anderePartijIdentificator: andere, id, kvkNummer, soorten, waarden }: RecordedIdentificatorFilter
): boolean => {
  const key = identificatorKey(identificator)
  return (id === undefined || own === id)
    && (soorten === undefined || soorten.includes(key.soort))
    && (waarden === undefined || waarden.includes(key.waarde))
    && (kvkNummer === undefined || key.kvkNummer === kvkNummer)
    && (andere === undefined || identificator.anderePartijIdentificator === andere)
}
