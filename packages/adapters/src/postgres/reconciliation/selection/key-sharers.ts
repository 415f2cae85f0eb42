import { type RawBuilder, sql } from "kysely"
import { adresKey, type AdresKeyKind } from "../dossiers/adres-key.ts"
import type { Keys } from "../dossiers/blocks.ts"
import { saysSomething } from "../dossiers/digital-keys.ts"
import { keysOf } from "../dossiers/pairs.ts"

/** How records with the key of the row `keyed` are found, by indexes. */
interface LookUps {
  /** The partijen, at most so many rows; one may come twice. */
  readonly partijen: (limit: RawBuilder<unknown>) => RawBuilder<unknown>
  /** The klantcontacten of betrokkenen with it. */
  readonly klantcontacten: RawBuilder<unknown>
}

const byAdres = (soort: string, key: RawBuilder<unknown>): LookUps => {
  const isSuch = sql`soort = ${sql.lit(soort)} and ${key} = keyed.key`
  return {
    partijen: (limit) => sql`select partij_id as record_id from partij_digitaal_adres where ${isSuch} ${limit}`,
    klantcontacten: sql`
      select klantcontact_id as record_id from betrokkene_digitaal_adres as adres
      where ${isSuch} and exists (
        select from betrokkene where betrokkene.id = adres.betrokkene_id and betrokkene.partij_id is null offset 0
      )`
  }
}

const byRow = (columns: ReadonlyArray<readonly [needed: string, key: RawBuilder<unknown>]>): LookUps => ({
  partijen: (limit) =>
    sql.join(
      columns.map(([, key]) => sql`(select id as record_id from partij where ${key} = keyed.key ${limit})`),
      sql` union all `
    ),
  klantcontacten: sql.join(
    columns.map(([needed, key]) =>
      sql`(
      select klantcontact_id as record_id from betrokkene
      where partij_id is null and ${sql.ref(needed)} is not null and ${key} = keyed.key
    )`
    ),
    sql` union all `
  )
})

const byAdressen = (kind: AdresKeyKind): LookUps =>
  byRow((["bezoekadres", "correspondentieadres"] as const).map((column) => [column, adresKey(kind, column)]))

const lookUps: { readonly [kind in keyof Keys]: LookUps } = {
  email: byAdres("email", sql`bloksleutel_email(vergelijkingsvorm)`),
  telefoon: byAdres("telefoonnummer", sql`vergelijkingsvorm`),
  naam: byRow([["bezoekadres", sql`bloksleutel_naam(contactnaam, bezoekadres)`]]),
  adres: byAdressen("adres"),
  straat: byAdressen("straat")
}

const kinds = Object.keys(lookUps) as ReadonlyArray<keyof Keys>

/** Partijen that were written after a change number, whose ids `written` gives as `record_id`. */
export interface WrittenPartijen {
  readonly written: RawBuilder<unknown>
  readonly sinds: number
  readonly grootsteBlok: number
}

/** Queries of the `record_id`s of those that share a blocking key with a partij that was written. */
export const keySharers = (
  of: WrittenPartijen
): { readonly partijen: RawBuilder<unknown>; readonly klantcontacten: RawBuilder<unknown> } => {
  const keys = keysOfWritten(of)
  const all = (sharers: (one: LookUps) => RawBuilder<unknown>) =>
    sql.join(
      kinds.map((kind) =>
        sql`
        select sharer.record_id from (${tellingKeys(kind, keys[kind], of)}) as keyed
          cross join lateral (${sharers(lookUps[kind])} offset 0) as sharer`
      ),
      sql` union all `
    )
  return {
    partijen: all(({ partijen }) => sql`select * from (${partijen(sql``)}) as every`),
    klantcontacten: all(({ klantcontacten }) => sql`select * from (${klantcontacten}) as every`)
  }
}

const keysOfWritten = ({ written }: WrittenPartijen): Keys =>
  keysOf({
    adres: {
      columns: sql`partij_id`,
      from: sql`(
        select adres.* from ${written} as written cross join lateral (
          select * from partij_digitaal_adres where partij_id = written.record_id offset 0
        ) as adres
      ) as adres`,
      where: sql`true`
    },
    row: {
      columns: sql`id`,
      from: sql`(
        select partij.* from ${written} as written cross join lateral (
          select * from partij where id = written.record_id offset 0
        ) as partij
      ) as partij`,
      where: sql`true`
    }
  })

/**
 * The keys, each once, without those that more than `grootsteBlok` partijen share that were not written: they had the key
 * before and have it now, so it brought nobody together and does not now. A partij with a key twice may count for two rows;
 * of twice as many rows the partijen are counted.
 */
const tellingKeys = (
  kind: keyof Keys,
  keys: RawBuilder<unknown>,
  { grootsteBlok, sinds }: WrittenPartijen
): RawBuilder<unknown> =>
  sql`
  select keyed.key
  from (
    select distinct key from (${keys} offset 0) as every
    where key is not null and ${saysSomething(sql.lit(kind), sql`key`)}
  ) as keyed
    cross join lateral (
      select count(distinct unwritten.record_id) as aantal
      from (
        select sharer.record_id from (${lookUps[kind].partijen(sql``)}) as sharer
        where exists (select from partij where partij.id = sharer.record_id and partij.wijziging <= ${
    sql.lit(sinds)
  } offset 0)
        limit ${2 * grootsteBlok + 2}
      ) as unwritten
      offset 0
    ) as others
  where others.aantal <= ${grootsteBlok} offset 0`
