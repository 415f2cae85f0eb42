import { type RawBuilder, sql } from "kysely"

/** The ids of the partijen that have the key of the row `sleutel`, of which no more than so many. */
type Opzoeking = (hoogstens: number) => RawBuilder<unknown>

const aanwezig = sql`exists (select from partij where partij.id = partij_id offset 0)`

const metEmail = (hoogstens: number, voorwaarde: RawBuilder<unknown>) =>
  sql`
  select distinct partij_id from partij_digitaal_adres
  where soort = 'email' and bloksleutel_email(vergelijkingsvorm) = sleutel.sleutel and ${voorwaarde} order by partij_id limit ${hoogstens}`

const metTelefoon = (hoogstens: number, voorwaarde: RawBuilder<unknown>) =>
  sql`
  select partij_id from partij_digitaal_adres
  where soort = 'telefoonnummer' and vergelijkingsvorm = sleutel.sleutel and ${voorwaarde} limit ${hoogstens}`

const metNaam: Opzoeking = (hoogstens) =>
  sql`
  select id from partij where bloksleutel_naam(contactnaam, bezoekadres) = sleutel.sleutel limit ${hoogstens}`

const metAdres: Opzoeking = (hoogstens) =>
  sql`
  (select id from partij where bloksleutel_adres(bezoekadres, 'soortBezoekadres') = sleutel.sleutel limit ${hoogstens})
  union
  (select id from partij where bloksleutel_adres(correspondentieadres, 'soortCorrespondentieadres') = sleutel.sleutel limit ${hoogstens})`

/** Where the keys of each kind are looked up; and, of those where it may find partijen that are gone, how to find no others than are there. */
const opzoekingen: { readonly [soort in "email" | "telefoon" | "naam" | "adres"]: readonly [Opzoeking, Opzoeking?] } = {
  email: [(hoogstens) => metEmail(hoogstens, sql`true`), (hoogstens) => metEmail(hoogstens, aanwezig)],
  telefoon: [(hoogstens) => metTelefoon(hoogstens, sql`true`), (hoogstens) => metTelefoon(hoogstens, aanwezig)],
  naam: [metNaam],
  adres: [metAdres]
}

/** A query of the keys of each kind: rows with some columns and `sleutel`. */
export type Sleutels = { readonly [soort in keyof typeof opzoekingen]: RawBuilder<unknown> }

/** The partijen with the key, one more than `grootsteBlok` at the most. Only when they are too many it matters whether each is there. */
const partijenMet = (
  grootsteBlok: number,
  [opzoeking, aanwezige]: readonly [Opzoeking, Opzoeking?]
): RawBuilder<unknown> => {
  const gevonden = sql`(select array(${opzoeking(grootsteBlok + 1)}) as partijen offset 0)`
  return aanwezige === undefined ? gevonden : sql`(
    select case when cardinality(partijen) <= ${grootsteBlok} then partijen else array(${
    aanwezige(grootsteBlok + 1)
  }) end as partijen
    from ${gevonden} as gevonden offset 0
  )`
}

/**
 * Rows with these columns of the keys and, as `blok_partij_id`, each partij that shares one. A key that fewer than `kleinsteBlok` or more
 * than `grootsteBlok` partijen have gives none, and no more of them are read than shows that: a number that fifty thousand have costs no
 * more than one that twenty have.
 */
export const inBlok = (
  sleutels: Sleutels,
  kolommen: RawBuilder<unknown>,
  kleinsteBlok: number,
  grootsteBlok: number
): RawBuilder<unknown> =>
  sql.join(
    Object.entries(opzoekingen).map(([soort, opzoeking]) =>
      sql`
      select ${kolommen}, unnest(blok.partijen) as blok_partij_id
      from (${sleutels[soort as keyof Sleutels]} offset 0) as sleutel
        cross join lateral ${partijenMet(grootsteBlok, opzoeking)} as blok
      where sleutel.sleutel is not null and cardinality(blok.partijen) between ${kleinsteBlok} and ${grootsteBlok}`
    ),
    sql` union all `
  )
