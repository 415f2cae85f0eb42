import type pg from "pg"

/** How many klantcontacten the register has; partijen are fewer, betrokkenen more. */
const klantcontacten = 20_000

/**
 * Fills a register with rows enough for the planner to choose as it would in earnest: the halves that are rare are rare, one
 * partij and one telephone number have thousands of betrokkenen, and the numbers belong to nobody.
 */
export const fillRegister = async (client: pg.Client): Promise<void> => {
  for (const statement of statements) await client.query(statement)
  await client.query("vacuum analyze")
}

/** The id of the record of this kind and number, as {@link fillRegister} makes it. */
export const idOf = async (client: pg.Client, kind: "klantcontact" | "partij" | "betrokkene", number: number): Promise<string> => {
  const { rows } = await client.query<{ id: string }>("select md5($1 || $2)::uuid as id", [kind, String(number)])
  return rows[0]?.id ?? ""
}

const statements = [
  `insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
   select md5('klantcontact' || n)::uuid, n, case when n % 50 = 0 then 'balie' else 'telefoon' end, 'onderwerp', false,
     timestamptz '2022-01-03 08:00+00' + n / 3 * interval '1 hour', timestamptz '2022-01-03 08:07+00' + n / 2 * interval '40 minutes', 1
   from generate_series(1, ${klantcontacten}) as n`,
  `insert into partij (id, nummer, soort_partij, contactnaam, organisatienaam, indicatie_geheimhouding, indicatie_actief, registratiedatum, versie)
   select md5('partij' || n)::uuid, n, case when n % 50 = 0 then 'organisatie' else 'persoon' end,
     case when n % 50 <> 0 then '{"achternaam":"Jansen"}'::jsonb end, case when n % 50 = 0 then 'Bedrijf' end, false, true,
     timestamptz '2022-01-03 08:00+00' + n / 3 * interval '1 hour', 1
   from generate_series(1, 6000) as n`,
  `insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer)
   select md5('partij' || n)::uuid, 0, case when n % 50 = 0 then 'kvk_nummer' else 'bsn' end,
     case when n % 50 = 0 then lpad(n::text, 8, '0') else lpad(n::text, 9, '0') end, ''
   from generate_series(1, 6000) as n`,
  `insert into partij_digitaal_adres (partij_id, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
   select partij.id, partij.registratiedatum, 0, soort, adres, adres, true
   from (
     select md5('partij' || n)::uuid as id, case when n % 3 = 0 then 'telefoonnummer' else 'email' end as soort,
       case when n % 3 = 0 then '+31670000000' else 'partij' || n || '@example.nl' end as adres
     from generate_series(1, 6000) as n
   ) as gegeven join partij using (id)`,
  `insert into betrokkene (id, klantcontact_id, plaatsgevonden_op, partij_id, grond_soort, grond_door, grond_op, rol, initiator, registratiedatum, versie)
   select md5('betrokkene' || n)::uuid, klantcontact.id, klantcontact.plaatsgevonden_op,
     case when n % 20 = 0 then null when n % 10 = 1 then md5('partij' || 1)::uuid else md5('partij' || 1 + n % 6000)::uuid end,
     case when n % 20 <> 0 then 'gekozen-partij' end, case when n % 20 <> 0 then 'test' end, case when n % 20 <> 0 then klantcontact.registratiedatum end,
     case when n % 40 = 7 then 'vertegenwoordiger' else 'klant' end, n % 30 <> 9, klantcontact.registratiedatum, 1
   from generate_series(1, 30000) as n join klantcontact on klantcontact.id = md5('klantcontact' || 1 + n % ${klantcontacten})::uuid`,
  `insert into betrokkene_digitaal_adres
     (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum, volgorde, soort, adres, vergelijkingsvorm, voorkeur)
   select betrokkene.id, klantcontact_id, plaatsgevonden_op, registratiedatum, 0, soort, adres, adres, true
   from (
     select md5('betrokkene' || n)::uuid as id, case when n % 4 = 0 then 'telefoonnummer' else 'email' end as soort,
       case when n % 4 = 0 then '+31670000000' else 'betrokkene' || n || '@example.nl' end as adres
     from generate_series(1, 30000) as n
   ) as gegeven join betrokkene using (id)`,
  `insert into koppelgebeurtenis (betrokkene_id, soort, door, op)
   select id, 'gekoppeld', grond_door, grond_op from betrokkene where partij_id is not null`,
  `insert into idempotentie (houder, sleutel, vingerafdruk, verwijzingen, op)
   select 'test', 'sleutel-' || n, 'vingerafdruk', '{}', timestamptz '2022-01-03 08:00+00' + n * interval '1 minute'
   from generate_series(1, 20000) as n`
]
