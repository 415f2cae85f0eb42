import { type RawBuilder, sql } from "kysely"
import type { KlantcontactConditions } from "../conditions.ts"

/**
 * Whether both rows have an address in the column, and these may be the same place: they have the same postcode and
 * huisnummer, or one of them lacks these.
 */
const mayBeSamePlace = (column: "bezoekadres" | "correspondentieadres", soortveld: string): RawBuilder<boolean> => {
  const [own, ofPartij] = ["betrokkene", "partij"].map((row) => sql.ref(`${row}.${column}`))
  const key = (adres: RawBuilder<unknown> | undefined) => sql`bloksleutel_adres(${adres}, ${sql.lit(soortveld)})`
  return sql<boolean>`(${own} is not null and ${ofPartij} is not null and coalesce(${key(own)} = ${
    key(ofPartij)
  }, true))`
}

const digits = (adres: string) => sql`right(regexp_replace(${sql.ref(adres)}, '[^0-9]', '', 'g'), 4)`

/** A stored vergelijkingsvorm may be out of date, so this looks at the addresses as they are written. */
const mayBeSameAdres = sql<boolean>`(
  partij_adres.adres || adres.adres ~ '[^ -~]|[(]0[)]'
  or case adres.soort
    when 'email' then btrim(lower(partij_adres.adres collate "C")) = btrim(lower(adres.adres collate "C"))
    when 'telefoonnummer' then ${digits("partij_adres.adres")} = ${digits("adres.adres")}
    else btrim(partij_adres.adres) = btrim(adres.adres) end
)`

/**
 * Something that the betrokkene gives may be the same as what the partij has, however it is written. The rule asks more
 * of digital addresses: that all of one soort are the same, and the preferred one.
 */
export const overbodigeAfwijking: KlantcontactConditions = {
  betrokkene: () =>
    sql<boolean>`partij.indicatie_actief and (
      (betrokkene.contactnaam is not null and partij.contactnaam is not null)
      or (betrokkene.organisatienaam is not null and partij.organisatienaam is not null)
      or ${mayBeSamePlace("bezoekadres", "soortBezoekadres")}
      or ${mayBeSamePlace("correspondentieadres", "soortCorrespondentieadres")}
      or betrokkene.voorkeurstaal = partij.voorkeurstaal
    )`,
  adres: () =>
    sql<boolean>`partij.indicatie_actief and exists (
      select from partij_digitaal_adres as partij_adres
      where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort and ${mayBeSameAdres} offset 0
    )`
}
