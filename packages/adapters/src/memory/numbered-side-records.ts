import type { NumberedSideFilter, SideRecord, SideSoort } from "@betrokkene/domain"
import { lowerCase } from "@betrokkene/domain/internal"
import { HashMap, Option } from "effect"
import { type AnySideFilter, descriptionOf, partijVelden } from "../system/any-side-records.ts"
import type { Content } from "./content.ts"
import { filtered, idsAt, valueAt } from "./side-records.ts"

/** The side records that match. */
export const numberedSideRecords = (
  content: Content,
  soort: SideSoort,
  {
    id,
    klantcontactNummer,
    klantcontactReferentienummer,
    naamOfActor,
    naamOfCategorie,
    notSecret,
    open,
    partijNummer,
    partOfNaam,
    ...own
  }: NumberedSideFilter
): ReadonlyArray<SideRecord> => {
  const { lists = {}, ofCustomer } = descriptionOf(soort)
  const ofActoren = Object.keys(lists).find((veld) => lists[veld] === "actor")
  const actoren = naamOfActor === undefined || ofActoren === undefined
    ? undefined
    : new Set<string>(filtered(content, "actor", { naam: naamOfActor }).map(({ id }) => id))
  const partijenOf = (record: SideRecord) =>
    partijVelden(soort).flatMap((veld) => idsAt(record, veld)).flatMap((id) =>
      Option.toArray(HashMap.get(content.partijen, id as never))
    )
  const klantcontactOf = (record: SideRecord) =>
    HashMap.get(content.klantcontacten, (valueAt(record, ["klantcontact"]) ?? "") as never)
  return filtered(content, soort, own as AnySideFilter).filter((record) =>
    (id === undefined || record.id === id)
    && (partOfNaam === undefined || lowerCase(valueAt(record, ["naam"]) ?? "").includes(lowerCase(partOfNaam)))
    && (klantcontactNummer === undefined
      || Option.exists(klantcontactOf(record), ({ nummer }) => nummer === klantcontactNummer))
    && (klantcontactReferentienummer === undefined
      || Option.exists(
        klantcontactOf(record),
        ({ gegevens }) => gegevens.referentienummer === klantcontactReferentienummer
      ))
    && (actoren === undefined || idsAt(record, ofActoren ?? "").some((id) => actoren.has(id)))
    && (partijNummer === undefined || partijenOf(record).some(({ nummer }) => nummer === partijNummer))
    && (naamOfCategorie === undefined || categorienaamOf(content, record) === naamOfCategorie)
    && (notSecret !== true || !partijenOf(record).some(({ gegevens }) => gegevens.indicatieGeheimhouding))
    && (open !== true || ofCustomer === undefined
      || !Option.exists(klantcontactOf(record), ({ gegevens }) => gegevens.vertrouwelijk))
  )
}

/** The naam of the categorie that a record stands beside. */
export const categorienaamOf = (content: Content, record: SideRecord): string | undefined => {
  const ids = idsAt(record, "categorie")
  const [categorie] = filtered(content, "categorie", {}).filter(({ id }) => ids.includes(id))
  return categorie === undefined ? undefined : valueAt(categorie, ["naam"])
}
