with
  "eigenaar" as (
    insert into
      "betrokkene" (
        "id",
        "klantcontact_id",
        "partij_id",
        "grond_soort",
        "grond_identificatorsoort",
        "grond_door",
        "grond_op",
        "grond_digest",
        "grond_digest_op",
        "grond_eerder_soort",
        "grond_eerder_digest",
        "grond_eerder_op",
        "grond_eerder_bij",
        "grond_misschien",
        "rol",
        "initiator",
        "contactnaam",
        "organisatienaam",
        "bezoekadres",
        "correspondentieadres",
        "voorkeurstaal",
        "zoals_ontvangen",
        "registratiedatum",
        "versie",
        "gegeven_op",
        "plaatsgevonden_op"
      )
    values
      (
        $1,
        $2,
        $3,
        $4,
        $5,
        $6,
        $7,
        $8,
        $9,
        $10,
        $11,
        $12,
        $13,
        $14,
        $15,
        $16,
        $17,
        $18,
        $19,
        $20,
        $21,
        $22,
        $23,
        $24,
        $25,
        (select "plaatsgevonden_op" from "klantcontact" where "id" = $26 for key share)
      )
    returning "id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum"
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
  jsonb_to_recordset($27::jsonb) as adres (
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
-- $26 = "0199c000-0000-7000-8000-000000000003"
-- $27 = "[{\"volgorde\":0,\"soort\":\"email\",\"adres\":\"anna@example.nl\",\"vergelijkingsvorm\":\"anna@example.nl\",\"voorkeur\":false}]"
