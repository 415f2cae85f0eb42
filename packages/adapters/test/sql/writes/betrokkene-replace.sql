with
  "vervangen" as (
    update "betrokkene"
    set
      "id" = $1,
      "klantcontact_id" = $2,
      "partij_id" = $3,
      "grond_soort" = $4,
      "grond_identificatorsoort" = $5,
      "grond_door" = $6,
      "grond_op" = $7,
      "grond_digest" = $8,
      "grond_digest_op" = $9,
      "grond_eerder_soort" = $10,
      "grond_eerder_digest" = $11,
      "grond_eerder_op" = $12,
      "grond_eerder_bij" = $13,
      "grond_misschien" = $14,
      "rol" = $15,
      "initiator" = $16,
      "contactnaam" = $17,
      "organisatienaam" = $18,
      "bezoekadres" = $19,
      "correspondentieadres" = $20,
      "voorkeurstaal" = $21,
      "zoals_ontvangen" = $22,
      "registratiedatum" = $23,
      "versie" = $24,
      "gegeven_op" = $25
    where "id" = $26 and "versie" = $27
    returning "id"
  ),
  "weg" as (
    delete from "betrokkene_digitaal_adres" using "vervangen"
    where "betrokkene_digitaal_adres"."betrokkene_id" = "vervangen"."id"
  )
select "id"
from "vervangen"
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "0199c000-0000-7000-8000-000000000003"
-- $3 = null
-- $4 = null
-- $5 = null
-- $6 = null
-- $7 = null
-- $8 = null
-- $9 = null
-- $10 = null
-- $11 = null
-- $12 = null
-- $13 = null
-- $14 = null
-- $15 = "klant"
-- $16 = true
-- $17 = null
-- $18 = null
-- $19 = null
-- $20 = null
-- $21 = null
-- $22 = null
-- $23 = "2026-01-01T00:00:00.000Z"
-- $24 = 1
-- $25 = null
-- $26 = "0199c000-0000-7000-8000-000000000002"
-- $27 = 1

with
  "eigenaar" as (
    select "id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum"
    from "betrokkene"
    where "id" = $1
  )
insert into
  "betrokkene_digitaal_adres" (
    "betrokkene_id",
    "klantcontact_id",
    "plaatsgevonden_op",
    "registratiedatum",
    "volgorde",
    "soort",
    "adres",
    "omschrijving",
    "referentie",
    "is_standaard",
    "verificatie_datum",
    "voorkeur",
    "vergelijkingsvorm",
    "adres_id",
    "gedeeld"
  )
select
  eigenaar.*,
  "adres"."volgorde",
  "adres"."soort",
  "adres"."adres",
  "adres"."omschrijving",
  "adres"."referentie",
  "adres"."is_standaard",
  "adres"."verificatie_datum",
  "adres"."voorkeur",
  "adres"."vergelijkingsvorm",
  "adres"."adres_id",
  "adres"."gedeeld"
from
  eigenaar,
  jsonb_to_recordset($2::jsonb) as adres (
    volgorde smallint,
    soort text,
    adres text,
    omschrijving text,
    referentie text,
    is_standaard boolean,
    verificatie_datum date,
    voorkeur boolean,
    vergelijkingsvorm text,
    adres_id uuid,
    gedeeld boolean
  )
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "[{\"volgorde\":0,\"soort\":\"email\",\"adres\":\"anna@example.nl\",\"vergelijkingsvorm\":\"anna@example.nl\",\"voorkeur\":false}]"
