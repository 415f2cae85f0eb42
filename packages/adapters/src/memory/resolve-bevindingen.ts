import type { RecordReference, ReportedBevinding, Wijzigingsnummer } from "@betrokkene/domain"
import { HashMap, Option } from "effect"
import { type Inhoud, wijzigingVan } from "./content.ts"

/** Whether something that the finding is about is gone, or was written after this number. */
export const isVeranderd = (inhoud: Inhoud, { records }: ReportedBevinding, sinds: Wijzigingsnummer): boolean =>
  records.some((record) => isGewijzigdOfWeg(inhoud, record, sinds))

const isGewijzigdOfWeg = (inhoud: Inhoud, { id, soort }: RecordReference, sinds: Wijzigingsnummer): boolean => {
  switch (soort) {
    case "klantcontact":
      return isKlantcontactGewijzigd(inhoud, id, sinds)
    case "betrokkene":
      return Option.match(HashMap.get(inhoud.betrokkenen, id), {
        onNone: () => true,
        onSome: ({ klantcontact }) => isKlantcontactGewijzigd(inhoud, klantcontact, sinds)
      })
    case "partij":
      return !HashMap.has(inhoud.partijen, id) || wijzigingVan(inhoud, id) > sinds
    case "andere-partij":
      return false
  }
}

/** Whether the klantcontact is gone, or it, a betrokkene of it or a partij that he is linked to was written. */
const isKlantcontactGewijzigd = (inhoud: Inhoud, id: string, sinds: Wijzigingsnummer): boolean =>
  !HashMap.has(inhoud.klantcontacten, id) || wijzigingVan(inhoud, id) > sinds
  || HashMap.toValues(inhoud.betrokkenen).some((betrokkene) =>
    betrokkene.klantcontact === id
    && (wijzigingVan(inhoud, betrokkene.id) > sinds ||
      (betrokkene._tag === "Gekend" && wijzigingVan(inhoud, betrokkene.partij) > sinds))
  )
