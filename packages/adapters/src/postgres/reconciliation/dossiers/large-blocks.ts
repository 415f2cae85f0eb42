import type { LargeBlocks } from "@betrokkene/domain"
import { sql } from "kysely"
import { adresKey } from "./adres-key.ts"
import { emailKey, saysSomething, telefoonKey } from "./digital-keys.ts"

/**
 * For each kind of blocking key: how many keys more than `largestBlock` partijen share, and how many partijen share the
 * most shared one. A kind without such keys gives no row. Reads all partijen once.
 */
export const largeBlocks = (largestBlock: number) =>
  sql<LargeBlocks>`
  with keyed as (
    select 'email' as soort, ${emailKey} as key, partij_id
    from partij_digitaal_adres join partij on partij.id = partij_id where soort = 'email'
    union
    select 'telefoon', ${telefoonKey}, partij_id
    from partij_digitaal_adres join partij on partij.id = partij_id where soort = 'telefoonnummer'
    union
    select 'adres', ${adresKey("adres", "bezoekadres")}, id from partij
    union
    select 'adres', ${adresKey("adres", "correspondentieadres")}, id from partij
    union
    select 'adres', ${adresKey("straat", "bezoekadres")}, id from partij
    union
    select 'adres', ${adresKey("straat", "correspondentieadres")}, id from partij
    union
    select 'naam', bloksleutel_naam(contactnaam, bezoekadres), id from partij
  ),
  block as (
    select soort, key, count(*)::integer as partijen from keyed
    where key is not null group by soort, key
    having count(*) > ${largestBlock} offset 0
  )
  select soort, count(*)::integer as aantal, max(partijen) as grootste from block
  where ${saysSomething(sql`soort`, sql`key`)}
  group by soort order by soort`
