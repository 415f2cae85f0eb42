import type { LargeBlocks } from "@betrokkene/domain"
import { sql } from "kysely"

/** How many keys of each kind are shared by more partijen than this, and by how many the most. It reads all partijen once. */
export const groteBlokken = (grootsteBlok: number) =>
  sql<LargeBlocks>`
  with sleutel as (
    select 'email' as soort, bloksleutel_email(vergelijkingsvorm) as sleutel, partij_id
    from partij_digitaal_adres join partij on partij.id = partij_id where soort = 'email'
    union
    select 'telefoon', vergelijkingsvorm, partij_id
    from partij_digitaal_adres join partij on partij.id = partij_id where soort = 'telefoonnummer'
    union
    select 'adres', bloksleutel_adres(bezoekadres, 'soortBezoekadres'), id from partij
    union
    select 'adres', bloksleutel_adres(correspondentieadres, 'soortCorrespondentieadres'), id from partij
    union
    select 'naam', bloksleutel_naam(contactnaam, bezoekadres), id from partij
  ),
  blok as (
    select soort, count(*)::integer as partijen from sleutel where sleutel is not null group by soort, sleutel having count(*) > ${grootsteBlok}
  )
  select soort, count(*)::integer as aantal, max(partijen) as grootste from blok group by soort order by soort`
