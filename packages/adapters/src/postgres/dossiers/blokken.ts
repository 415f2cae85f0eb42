import { type RawBuilder, sql } from "kysely"

/** Where keys of one kind are looked up: the ids of the partijen that have the key of the row `sleutel`, of which no more than so many. */
type Opzoeking = (hoogstens: number) => RawBuilder<unknown>

const metEmail: Opzoeking = (hoogstens) => sql`
  select distinct partij_id from partij_digitaal_adres
  where soort = 'email' and bloksleutel_email(vergelijkingsvorm) = sleutel.sleutel order by partij_id limit ${hoogstens}`

const metTelefoon: Opzoeking = (hoogstens) => sql`
  select partij_id from partij_digitaal_adres
  where soort = 'telefoonnummer' and vergelijkingsvorm = sleutel.sleutel limit ${hoogstens}`

const metNaam: Opzoeking = (hoogstens) => sql`
  select id from partij where bloksleutel_naam(contactnaam, bezoekadres) = sleutel.sleutel limit ${hoogstens}`

const metAdres: Opzoeking = (hoogstens) => sql`
  (select id from partij where bloksleutel_adres(bezoekadres, 'soortBezoekadres') = sleutel.sleutel limit ${hoogstens})
  union
  (select id from partij where bloksleutel_adres(correspondentieadres, 'soortCorrespondentieadres') = sleutel.sleutel limit ${hoogstens})`

/**
 * Rows with the partijen that share a key of the table `sleutel`, with these columns of it. A key that more than `grootsteBlok` partijen
 * share gives none, and no more of them are read than shows that: a number that fifty thousand have costs no more than one of twenty.
 */
export const inBlok = (kolommen: RawBuilder<unknown>, grootsteBlok: number): RawBuilder<unknown> =>
  sql.join(
    ([["email", metEmail], ["telefoon", metTelefoon], ["adres", metAdres], ["naam", metNaam]] as const).map(([soort, opzoeking]) => sql`
      select ${kolommen}, unnest(blok.partijen) as blok_partij_id
      from sleutel cross join lateral (select array(${opzoeking(grootsteBlok + 1)}) as partijen offset 0) as blok
      where sleutel.soort = ${sql.lit(soort)} and cardinality(blok.partijen) between 1 and ${grootsteBlok}`),
    sql` union all `
  )

/** The keys that stand in the row of this table, as rows `eigen` with `soort` and `sleutel`. */
export const eigenSleutels = (tabel: "betrokkene" | "partij"): RawBuilder<unknown> => {
  const veld = (naam: string) => sql.ref(`${tabel}.${naam}`)
  return sql`(values
    ('adres', bloksleutel_adres(${veld("bezoekadres")}, 'soortBezoekadres')),
    ('adres', bloksleutel_adres(${veld("correspondentieadres")}, 'soortCorrespondentieadres')),
    ('naam', bloksleutel_naam(${veld("contactnaam")}, ${veld("bezoekadres")}))
  ) as eigen (soort, sleutel)`
}

/** The kind and the key of the row `adres`; it is an e-mail address or a telephone number. */
export const adressleutel = sql`
  case adres.soort when 'email' then 'email' else 'telefoon' end as soort,
  case adres.soort when 'email' then bloksleutel_email(adres.vergelijkingsvorm) else adres.vergelijkingsvorm end as sleutel`
