import type pg from "pg"

/** How many klantcontacten the register has; partijen are fewer, betrokkenen more. */
const klantcontacten = 20_000

/**
 * Fills a register with rows enough for the planner to choose as it would in earnest: the halves that are rare are rare, some halves
 * never go together, few were registered late, one partij and one telephone number have thousands of betrokkenen, and the numbers belong
 * to nobody.
 */
export const fillRegister = async (client: pg.Client): Promise<void> => {
  for (const statement of statements) await client.query(statement)
  await client.query("vacuum analyze")
}

/** The id of the record of this kind and number, as {@link fillRegister} makes it. */
export const idOf = async (
  client: pg.Client,
  kind: "klantcontact" | "partij" | "betrokkene" | "bevinding" | "reconciliatie",
  number: number
): Promise<string> => {
  const { rows } = await client.query<{ id: string }>("select md5($1 || $2)::uuid as id", [kind, String(number)])
  return rows[0]?.id ?? ""
}

const statements = [
  `insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
   select md5('klantcontact' || n)::uuid, n, case when n % 50 = 0 then 'balie' else 'telefoon' end, 'onderwerp', false,
     timestamptz '2022-01-03 08:00+00' + n / 3 * interval '1 hour', timestamptz '2022-01-03 08:07+00' + n / 3 * interval '1 hour' + n % 2 * interval '20 minutes' + case when n % 1000 = 3 then interval '10 days' else '0' end, 1
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
   from generate_series(1, 20000) as n`,
  `insert into reconciliatie (id, houder, begonnen, peildatum, watermerk, opdracht, toestand, geeindigd)
   select md5('reconciliatie' || n)::uuid, 'nacht', op, op, n, '{}', case when n = 3000 then 'loopt' else 'klaar' end, case when n < 3000 then op + interval '1 hour' end
   from (select n, timestamptz '2022-01-03 01:00+00' + n * interval '1 day' as op from generate_series(1, 3000) as n) as nacht`,
  `insert into reconciliatie_deel (reconciliatie_id, stap, volgnummer, rang, na, toestand, poging, gelezen, regels, milliseconden)
   select md5('reconciliatie3000')::uuid, case when n < 4000 then 'partij' else 'klantcontact' end, n, n / 4000, md5('deel' || n)::uuid,
     case when n < 5000 then 'klaar' else 'open' end, 1, 1000, '[{"regel":"onbereikbaar","gevonden":1,"nieuw":1,"hersteld":0}]', 10
   from generate_series(0, 7999) as n`,
  `insert into reconciliatie_terzijde (reconciliatie_id, record_id, soort, reden)
   select md5('reconciliatie' || 1 + n % 30)::uuid, md5('betrokkene' || n)::uuid, 'klantcontact', 'niet-te-verwerken' from generate_series(30, 5999) as n`,
  `insert into bevinding (id, regel, ernst, records, kenmerken, vingerafdruk, toestand, besluit_wijze, besluit_door, besluit_op, gevonden_op, versie)
   select md5('bevinding' || n)::uuid, regel, case regel when 'onbereikbaar' then 'waarschuwing' when 'ongeldige-waarde' then 'fout' else 'suggestie' end,
     jsonb_build_array(
       jsonb_build_object('soort', 'betrokkene', 'id', md5('betrokkene' || n)::uuid),
       jsonb_build_object('soort', 'partij', 'id', md5('partij' || case when n % 10 = 1 then 1 else 1 + n % 6000 end)::uuid)),
     '[]', rtrim(translate(encode(sha256(n::text::bytea), 'base64'), '+/', '-_'), '='),
     toestand, case when toestand <> 'open' then 'verdwenen' end, case when toestand <> 'open' then 'nacht' end, case when toestand <> 'open' then op end, op, 1
   from (
     select n, case when n % 400 = 0 then 'ongeldige-waarde' when n % 2 = 0 then 'onbereikbaar' else 'mogelijke-partij' end as regel,
       case when n % 300 = 7 then 'geaccepteerd' when n % 20 = 8 then 'afgewezen' when n % 4 = 0 then 'open' else 'opgelost' end as toestand,
       timestamptz '2022-01-03 01:00+00' + n / 20 * interval '1 day' as op
     from generate_series(1, 30000) as n
   ) as gevonden`,
  `insert into bevinding_gezien (bevinding_id, gevonden_op, gezien_in)
   select id, gevonden_op, md5('reconciliatie' || case when toestand = 'open' then 3000 else extract(day from gevonden_op - '2022-01-03')::integer end)::uuid from bevinding`,
  `insert into bevinding_record (bevinding_id, gevonden_op, record_id)
   select bevinding.id, gevonden_op, record.id from bevinding, jsonb_to_recordset(records) as record (id uuid)`,
  `insert into herstelpunt (bevinding_id, soort, record_id, klantcontact_id, partij_id, voor)
   select md5('bevinding' || n)::uuid, 'betrokkene', md5('betrokkene' || n)::uuid, md5('klantcontact' || n)::uuid, md5('partij' || n % 6000)::uuid, '{}'
   from generate_series(1, 20000) as n`
]
