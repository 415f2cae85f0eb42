import type { Context } from "effect"
import type { Identificatoren } from "../ports/identificatoren.ts"
import { lookUps } from "./deed.ts"
import type { Recorder } from "./recorder.ts"

/**
 * The port with an entry in the audit trail for each partij whose identificator a page shows by its number. `zoek` serves
 * the use cases, which find by numbers that they have.
 */
export const verantwoordeIdentificatoren = (
  identificatoren: Context.Service.Shape<typeof Identificatoren>,
  { recordedRead }: Recorder
): Context.Service.Shape<typeof Identificatoren> => ({
  ...identificatoren,
  page: (filter, browse) =>
    recordedRead(
      identificatoren.page(filter, browse),
      ({ records }) =>
        filter.waarden === undefined && filter.kvkNummer === undefined && filter.anderePartijIdentificator === undefined
          ? []
          : lookUps(records.map(({ partij }) => partij))
    )
})
