import type { RecordReference, ReportedBevinding, Wijzigingsnummer } from "@betrokkene/domain"
import { HashMap, Option } from "effect"
import { changeOf, type Content } from "./content.ts"

/** Whether a record that the finding is about is gone or was written after this number. */
export const isChanged = (content: Content, { records }: ReportedBevinding, since: Wijzigingsnummer): boolean =>
  records.some((record) => isChangedOrGone(content, record, since))

const isChangedOrGone = (content: Content, { id, soort }: RecordReference, since: Wijzigingsnummer): boolean => {
  switch (soort) {
    case "klantcontact":
      return isKlantcontactChanged(content, id, since)
    case "betrokkene":
      return Option.match(HashMap.get(content.betrokkenen, id), {
        onNone: () => true,
        onSome: ({ klantcontact }) => isKlantcontactChanged(content, klantcontact, since)
      })
    case "partij":
      return !HashMap.has(content.partijen, id) || changeOf(content, id) > since
    case "andere-partij":
      return false
  }
}

/** Whether the klantcontact is gone, or was written, or a betrokkene of it or the partij of that betrokkene was. */
const isKlantcontactChanged = (content: Content, id: string, since: Wijzigingsnummer): boolean =>
  !HashMap.has(content.klantcontacten, id) || changeOf(content, id) > since
  || HashMap.toValues(content.betrokkenen).some((betrokkene) =>
    betrokkene.klantcontact === id
    && (changeOf(content, betrokkene.id) > since ||
      (betrokkene._tag === "Gekend" && changeOf(content, betrokkene.partij) > since))
  )
