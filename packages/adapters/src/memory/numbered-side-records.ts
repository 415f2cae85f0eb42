import type { NumberedSideFilter, SideRecord, SideSoort } from "@betrokkene/domain"
import { lowerCase } from "@betrokkene/domain/internal"
import { HashMap, Option } from "effect"
import { type AnySideFilter, descriptionOf } from "../system/any-side-records.ts"
import type { Content } from "./content.ts"
import { filtered, idsAt, valueAt } from "./side-records.ts"

/** The side records that match. */
export const numberedSideRecords = (
  content: Content,
  soort: SideSoort,
  { id, klantcontactNummer, naamOfActor, open, partOfNaam, ...own }: NumberedSideFilter
): ReadonlyArray<SideRecord> => {
  const { lists = {}, ofCustomer } = descriptionOf(soort)
  const ofActoren = Object.keys(lists).find((veld) => lists[veld] === "actor")
  const actoren = naamOfActor === undefined || ofActoren === undefined
    ? undefined
    : new Set<string>(filtered(content, "actor", { naam: naamOfActor }).map(({ id }) => id))
  const klantcontactOf = (record: SideRecord) =>
    HashMap.get(content.klantcontacten, (valueAt(record, ["klantcontact"]) ?? "") as never)
  return filtered(content, soort, own as AnySideFilter).filter((record) =>
    (id === undefined || record.id === id)
    && (partOfNaam === undefined || lowerCase(valueAt(record, ["naam"]) ?? "").includes(lowerCase(partOfNaam)))
    && (klantcontactNummer === undefined
      || Option.exists(klantcontactOf(record), ({ nummer }) => nummer === klantcontactNummer))
    && (actoren === undefined || idsAt(record, ofActoren ?? "").some((id) => actoren.has(id)))
    && (open !== true || ofCustomer === undefined
      || !Option.exists(klantcontactOf(record), ({ gegevens }) => gegevens.vertrouwelijk))
  )
}
