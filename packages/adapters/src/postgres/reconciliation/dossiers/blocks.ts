import type { BlockKind } from "@betrokkene/domain/internal"
import { type RawBuilder, sql } from "kysely"
import { adresKey, type AdresKeyKind } from "./adres-key.ts"
import { saysSomething } from "./digital-keys.ts"

/** A query of the ids of at most `limit` partijen that have the key of the row `keyed`. */
type LookUp = (limit: number) => RawBuilder<unknown>

/** How the partijen with a key of one kind are found. */
interface LookUps {
  /** What the domain calls this kind of key; its own name if absent. */
  readonly kind?: BlockKind
  readonly found: LookUp
  /** Where `found` may give partijen that are gone, because their digital addresses are left: only those that exist. */
  readonly existing?: LookUp
}

const exists = sql`exists (select from partij where partij.id = partij_id offset 0)`

const byEmail = (condition: RawBuilder<unknown>): LookUp => (limit) =>
  sql`
  select distinct partij_id from partij_digitaal_adres
  where soort = 'email' and bloksleutel_email(vergelijkingsvorm) = keyed.key and ${condition}
  order by partij_id limit ${limit}`

const byTelefoon = (condition: RawBuilder<unknown>): LookUp => (limit) =>
  sql`
  select partij_id from partij_digitaal_adres
  where soort = 'telefoonnummer' and vergelijkingsvorm = keyed.key and ${condition} limit ${limit}`

const byNaam: LookUp = (limit) =>
  sql`
  select id from partij where bloksleutel_naam(contactnaam, bezoekadres) = keyed.key limit ${limit}`

const byAdres = (kind: AdresKeyKind): LookUp => (limit) =>
  sql`
  (select id from partij where ${adresKey(kind, "bezoekadres")} = keyed.key limit ${limit})
  union
  (select id from partij where ${adresKey(kind, "correspondentieadres")} = keyed.key limit ${limit})`

const lookUps = {
  email: { found: byEmail(sql`true`), existing: byEmail(exists) },
  telefoon: { found: byTelefoon(sql`true`), existing: byTelefoon(exists) },
  naam: { found: byNaam },
  adres: { found: byAdres("adres") },
  straat: { kind: "adres", found: byAdres("straat") }
} as const satisfies { readonly [kind: string]: LookUps }

type Kind = keyof typeof lookUps

/** For each kind of key a query of the keys: rows with some columns and `key`, which may be null. */
export type Keys = { readonly [kind in Kind]: RawBuilder<unknown> }

/** What {@link sharedBlocks} makes rows of. */
interface Blocks {
  readonly keys: Keys
  /** Columns of the keys that the rows have too. */
  readonly columns: RawBuilder<unknown>
  /** The least partijen with a key for it to give rows. */
  readonly smallest: number
  /** The most partijen with a key for it to give rows of them. */
  readonly largest: number
  /** Whether a key of more partijen gives one row, with the kind of the key as `large_block` and no partij. */
  readonly namesLarge: boolean
}

/**
 * Rows with these columns and, as `block_partij_id`, each partij that has the key: one row for each key and partij.
 *
 * At most one partij more than `largest` is read for a key, so a telephone number of fifty thousand partijen costs no
 * more than one of twenty.
 */
export const sharedBlocks = ({ columns, keys, largest, namesLarge, smallest }: Blocks): RawBuilder<unknown> => {
  const ofKind = (kind: Kind): RawBuilder<unknown> => {
    const lookUp: LookUps = lookUps[kind]
    const aantal = sql`cardinality(block.partijen)`
    const isAsked = namesLarge ? sql`${aantal} >= ${smallest}` : sql`${aantal} between ${smallest} and ${largest}`
    const blocks = sql`
      from (${keys[kind]} offset 0) as keyed
        cross join lateral ${partijenWithKey(lookUp, largest)} as block
      where keyed.key is not null
        and case when ${isAsked} then ${saysSomething(sql.lit(kind), sql`keyed.key`)} else false end`
    if (!namesLarge) return sql`select ${columns}, unnest(block.partijen) as block_partij_id ${blocks}`
    const isLarge = sql`${aantal} > ${largest}`
    return sql`
      select ${columns}, case when ${isLarge} then ${sql.lit(lookUp.kind ?? kind)} end as large_block,
        unnest(case when ${isLarge} then array[null::uuid] else block.partijen end) as block_partij_id
      ${blocks}`
  }
  return sql.join((Object.keys(lookUps) as ReadonlyArray<Kind>).map(ofKind), sql` union all `)
}

/**
 * The partijen with the key as an array, at most one more than `largest`. Only when they are too many are the gone ones
 * left out.
 */
const partijenWithKey = ({ existing, found }: LookUps, largest: number): RawBuilder<unknown> => {
  const limit = largest + 1
  const block = sql`(select array(${found(limit)}) as partijen offset 0)`
  if (existing === undefined) return block
  return sql`(
    select case when cardinality(partijen) <= ${largest} then partijen else array(${existing(limit)}) end as partijen
    from ${block} as found offset 0
  )`
}
