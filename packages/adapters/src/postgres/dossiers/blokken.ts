import { type RawBuilder, sql } from "kysely"

/** The ids of the partijen that have the key of the row `sleutel`, of which no more than so many. */
type Opzoeking = (hoogstens: number) => RawBuilder<unknown>

/** Where the keys of each kind are looked up. */
const opzoekingen = {
  email: (hoogstens) => sql`
    select distinct partij_id from partij_digitaal_adres
    where soort = 'email' and bloksleutel_email(vergelijkingsvorm) = sleutel.sleutel order by partij_id limit ${hoogstens}`,
  telefoon: (hoogstens) => sql`
    select partij_id from partij_digitaal_adres
    where soort = 'telefoonnummer' and vergelijkingsvorm = sleutel.sleutel limit ${hoogstens}`,
  naam: (hoogstens) => sql`
    select id from partij where bloksleutel_naam(contactnaam, bezoekadres) = sleutel.sleutel limit ${hoogstens}`,
  adres: (hoogstens) => sql`
    (select id from partij where bloksleutel_adres(bezoekadres, 'soortBezoekadres') = sleutel.sleutel limit ${hoogstens})
    union
    (select id from partij where bloksleutel_adres(correspondentieadres, 'soortCorrespondentieadres') = sleutel.sleutel limit ${hoogstens})`
} as const satisfies { readonly [soort: string]: Opzoeking }

/** A query of the keys of each kind: rows with some columns and `sleutel`. */
export type Sleutels = { readonly [soort in keyof typeof opzoekingen]: RawBuilder<unknown> }

/**
 * Rows with these columns of the keys and, as `blok_partij_id`, each partij that shares one. A key that fewer than `kleinsteBlok` or more
 * than `grootsteBlok` partijen have gives none, and no more of them are read than shows that: a number that fifty thousand have costs no
 * more than one that twenty have.
 */
export const inBlok = (sleutels: Sleutels, kolommen: RawBuilder<unknown>, kleinsteBlok: number, grootsteBlok: number): RawBuilder<unknown> =>
  sql.join(
    Object.entries(opzoekingen).map(([soort, opzoeking]) => sql`
      select ${kolommen}, unnest(blok.partijen) as blok_partij_id
      from (${sleutels[soort as keyof Sleutels]} offset 0) as sleutel
        cross join lateral (select array(${opzoeking(grootsteBlok + 1)}) as partijen offset 0) as blok
      where sleutel.sleutel is not null and cardinality(blok.partijen) between ${kleinsteBlok} and ${grootsteBlok}`),
    sql` union all `
  )
