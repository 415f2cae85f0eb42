import type { BetrokkeneRow, PartijRow } from "./bare-json.ts"

const addressesOf = (kind: "betrokkene" | "partij") =>
  `(select coalesce(json_agg(agg), '[]') from (
    select soort, adres, omschrijving, referentie, is_standaard, verificatie_datum, voorkeur,
      vergelijkingsvorm, adres_id from ${kind}_digitaal_adres
    where ${kind}_id = ${kind}.id order by volgorde) as agg) as digitale_adressen`

const identificatoren = `(select coalesce(json_agg(agg), '[]') from (
    select soort, waarde, kvk_nummer, andere_identificator, identificator_id from identificator
    where partij_id = partij.id order by volgorde
  ) as agg) as identificatoren`

const partij = `select partij.*, ${identificatoren}, ${addressesOf("partij")} from partij where id = `

/** A named statement is prepared once per connection. */
export const oneBetrokkene = {
  name: "betrokkene",
  text: `select betrokkene.*, ${addressesOf("betrokkene")} from betrokkene where id = $1`
}

/** A betrokkene and his partij, whose columns have names of their own. */
export type ListRow =
  & BetrokkeneRow
  & { readonly plaatsgevonden_op: Date }
  & { readonly [column in keyof PartijRow as `partij_${column}`]: PartijRow[column] | null }

const columns = [
  "versie",
  "nummer",
  "soort_partij",
  "contactnaam",
  "organisatienaam",
  "bezoekadres",
  "correspondentieadres",
  "voorkeurstaal",
  "indicatie_geheimhouding",
  "indicatie_actief",
  "interne_notitie",
  "zoals_ontvangen",
  "registratiedatum",
  "identificatoren",
  "digitale_adressen"
]

/** Number of records on a page. It stands in the statement: with a limit in a parameter PostgreSQL plans each page anew. */
export const pageSize = 100

/** The first page in one statement, newest first. It reads one record more, to tell whether there is a next page. */
export const listOfBetrokkenen = {
  name: "betrokkenen",
  text: `select bladzijde.*, ${columns.map((column) => `eigen.${column} as partij_${column}`).join()}
    from (select betrokkene.*, ${
    addressesOf("betrokkene")
  } from betrokkene order by plaatsgevonden_op desc, id desc limit ${pageSize + 1}) as bladzijde
    left join lateral (${partij} bladzijde.partij_id) as eigen on true
    order by bladzijde.plaatsgevonden_op desc, bladzijde.id desc`
}

export const partijOf = (row: ListRow): PartijRow | undefined =>
  row.partij_id === null ? undefined : {
    id: row.partij_id,
    versie: row.partij_versie,
    nummer: row.partij_nummer,
    soort_partij: row.partij_soort_partij,
    identificatoren: row.partij_identificatoren,
    contactnaam: row.partij_contactnaam,
    organisatienaam: row.partij_organisatienaam,
    bezoekadres: row.partij_bezoekadres,
    correspondentieadres: row.partij_correspondentieadres,
    digitale_adressen: row.partij_digitale_adressen,
    voorkeurstaal: row.partij_voorkeurstaal,
    indicatie_geheimhouding: row.partij_indicatie_geheimhouding,
    indicatie_actief: row.partij_indicatie_actief,
    interne_notitie: row.partij_interne_notitie,
    zoals_ontvangen: row.partij_zoals_ontvangen,
    registratiedatum: row.partij_registratiedatum
  } as PartijRow

/** Placeholders for `count` rows of `width` values, numbered from `from` on: `($1, $2), ($3, $4)`. */
const rows = (count: number, width: number, from = 0) =>
  Array.from(
    { length: count },
    (_, row) => `(${Array.from({ length: width }, (_, column) => `$${from + row * width + column + 1}`).join()})`
  ).join()

/** Statements that register a known person, in order, between `begin` and `commit`. */
export const registering = {
  key: {
    name: "idempotentie",
    text: `insert into idempotentie (houder, sleutel, vingerafdruk, verwijzingen, op) values ${
      rows(1, 5)
    } on conflict (houder, sleutel) do nothing`
  },
  /** Twenty at a time, like the API. */
  numbers: {
    name: "nummers",
    text: "select lpad(nextval('klantcontact_nummer')::text, 10, '0') as nummer from generate_series(1, 20)"
  },
  klantcontact: {
    name: "klantcontact",
    text: `insert into klantcontact (id, nummer, kanaal, onderwerp, inhoud, taal, vertrouwelijk,
        plaatsgevonden_op, indicatie_contact_gelukt, verdere_actie_ondernomen, verdere_teksten, registratiedatum,
        versie)
      values ${rows(1, 13)}`
  },
  holder: {
    name: "houder",
    text: `select partij.id from identificator inner join partij on partij.id = identificator.partij_id
      where identificator.soort = $1 and identificator.waarde = $2 and identificator.kvk_nummer = $3
      for key share of partij`
  },
  /** Sent without waiting for the holder. */
  partij: {
    name: "partij",
    text: `${partij} (select partij_id from identificator where soort = $1 and waarde = $2 and kvk_nummer = $3)`
  },
  betrokkene: {
    name: "nieuwe-betrokkene",
    text: `with eigenaar as (
        insert into betrokkene (id, klantcontact_id, partij_id, grond_soort, grond_identificatorsoort, grond_door,
          grond_op, rol, initiator, contactnaam, organisatienaam, bezoekadres, correspondentieadres, voorkeurstaal,
          registratiedatum, versie, plaatsgevonden_op)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
          (select plaatsgevonden_op from klantcontact where id = $2 for key share))
        returning id, klantcontact_id, plaatsgevonden_op, registratiedatum)
      insert into betrokkene_digitaal_adres (betrokkene_id, klantcontact_id, plaatsgevonden_op, registratiedatum,
        volgorde, soort, adres, omschrijving, referentie, is_standaard, verificatie_datum, voorkeur,
        vergelijkingsvorm, adres_id)
      select eigenaar.*, adres.* from eigenaar, jsonb_to_recordset($17::jsonb)
        as adres (volgorde smallint, soort text, adres text, omschrijving text, referentie text, is_standaard boolean,
          verificatie_datum date, voorkeur boolean, vergelijkingsvorm text, adres_id uuid)`
  },
  link: {
    name: "koppelgebeurtenis",
    text: `insert into koppelgebeurtenis (betrokkene_id, soort, door, op) values ${rows(1, 4)}`
  },
  answered: {
    name: "beantwoord",
    text: "update idempotentie set verwijzingen = $1 where houder = $2 and sleutel = $3"
  },
  trail: {
    name: "verantwoording",
    text: `with spoor as (
      insert into handeling (id, soort, record_soort, record_id, velden, door, identiteit, activiteit, verzoek, op)
      values ${rows(5, 10)})
      insert into gebeurtenis (id, soort, subject_soort, subject_id, op, verzoek) values ${rows(3, 6, 50)}`
  }
}
