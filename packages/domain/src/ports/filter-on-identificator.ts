import { type Identificator, identificatorKey } from "../values/identificator.ts"
import type { RecordedIdentificatorFilter } from "./identificatoren.ts"

/** The filter that finds what is recorded as this identificator. */
export const filterOnIdentificator = (identificator: Identificator): RecordedIdentificatorFilter => {
  const { kvkNummer, soort, waarde } = identificatorKey(identificator)
  return { soorten: [soort], waarden: [waarde], ...(kvkNummer === "" ? {} : { kvkNummer }) }
}
