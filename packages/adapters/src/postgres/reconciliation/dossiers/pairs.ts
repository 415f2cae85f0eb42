import { type RawBuilder, sql } from "kysely"
import { adresKey, type AdresKeyKind } from "./adres-key.ts"
import { type Keys, sharedBlocks } from "./blocks.ts"
import { emailKey, telefoonKey } from "./digital-keys.ts"
import type { Within } from "./key-range.ts"

/** Rows that have blocking keys, and the columns that tell them apart. */
interface Source {
  readonly columns: RawBuilder<unknown>
  readonly from: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
}

/** The keys of records: by `adres` those of their digital addresses, by `row` those of their name and addresses. */
export const keysOf = ({ adres, row }: { readonly adres: Source; readonly row: Source }): Keys => {
  const ofAdres = (soort: string, key: RawBuilder<unknown>) =>
    sql`select ${adres.columns}, ${key} as key from ${adres.from} where ${adres.where} and soort = ${sql.lit(soort)}`
  const ofRow = (key: RawBuilder<unknown>) =>
    sql`select ${row.columns}, ${key} as key from ${row.from} where ${row.where}`
  const ofAdressen = (kind: AdresKeyKind) =>
    sql`
      ${ofRow(adresKey(kind, "bezoekadres"))} and bezoekadres is not null
      union all
      ${ofRow(adresKey(kind, "correspondentieadres"))} and correspondentieadres is not null`
  return {
    email: ofAdres("email", emailKey),
    telefoon: ofAdres("telefoonnummer", telefoonKey),
    naam: ofRow(sql`bloksleutel_naam(contactnaam, bezoekadres)`),
    adres: ofAdressen("adres"),
    straat: ofAdressen("straat")
  }
}

/**
 * The table `pair` for a query: each ongekende betrokkene with each partij that shares a blocking key with it; and, with
 * no partij, with each kind of key (`large_block`) that too many partijen share.
 *
 * The query has the tables `adres` and `ongekende`, as {@link ./choose-klantcontacten.ts} makes them.
 */
export const pairsOfBetrokkenen = (largestBlock: number): RawBuilder<unknown> => {
  const columns = sql`klantcontact_id, betrokkene_id`
  const keys = keysOf({
    adres: { columns, from: sql`adres`, where: sql`existing_betrokkene_id = betrokkene_id and partij_id is null` },
    row: { columns, from: sql`ongekende`, where: sql`true` }
  })
  return sql`
    pair as (
      select distinct klantcontact_id, betrokkene_id, block_partij_id as partij_id, large_block
      from (${sharedBlocks({ keys, columns, smallest: 1, largest: largestBlock, namesLarge: true })}) as found
    )`
}

/** The table `pair` for a query: each partij with each other that shares a blocking key or an identificator with it. */
export const pairsOfPartijen = (within: Within, largestBlock: number): RawBuilder<unknown> => {
  const keys = keysOf({
    adres: { columns: sql`partij_id`, from: sql`partij_digitaal_adres`, where: within("partij_id") },
    row: { columns: sql`id as partij_id`, from: sql`partij`, where: within("id") }
  })
  // A partij is in each of its own blocks, so a block of one is shared with nobody.
  const blocks = sharedBlocks({
    keys,
    columns: sql`partij_id`,
    smallest: 2,
    largest: largestBlock,
    namesLarge: false
  })
  return sql`
    pair as (
      select partij_id, candidate_id, bool_or(same_identificator) as same_identificator
      from (
        select partij_id, block_partij_id as candidate_id, false as same_identificator from (${blocks}) as in_block
        union all
        select one.partij_id, other.partij_id, true
        from (select * from identificator where ${within("partij_id")}) as one
          cross join lateral (
            select partij_id from identificator
            where soort = one.soort and waarde = one.waarde
              and (soort <> 'vestigingsnummer' or kvk_nummer = one.kvk_nummer) offset 0
          ) as other
      ) as found
      where partij_id <> candidate_id
      group by partij_id, candidate_id
    )`
}
