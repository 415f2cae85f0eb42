import type { Identificator, IdentificatorFilter, Partij } from "@betrokkene/domain"
import { identificatorKey } from "@betrokkene/domain/internal"

/** Whether a partij has an identificator that a filter asks for. */
export const hasIdentificator = (
  { gegevens }: Partij,
  { kvkNummer, soorten, waarde }: IdentificatorFilter
): boolean =>
  gegevens.identificatoren.some((own: Identificator) =>
    soorten.includes(own.soort) && (waarde === undefined || identificatorKey(own).waarde === waarde)
    && (kvkNummer === undefined || (own.soort === "vestigingsnummer" && own.kvkNummer === kvkNummer))
  )
