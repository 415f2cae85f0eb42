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
      "rol" = $8,
      "initiator" = $9,
      "contactnaam" = $10,
      "organisatienaam" = $11,
      "bezoekadres" = $12,
      "correspondentieadres" = $13,
      "voorkeurstaal" = $14,
      "registratiedatum" = $15,
      "versie" = $16
    where "id" = $17 and "versie" = $18
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
-- $8 = "klant"
-- $9 = true
-- $10 = null
-- $11 = null
-- $12 = null
-- $13 = null
-- $14 = null
-- $15 = "2026-01-01T00:00:00.000Z"
-- $16 = 1
-- $17 = "0199c000-0000-7000-8000-000000000002"
-- $18 = 1

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
    "voorkeur",
    "vergelijkingsvorm"
  )
select
  eigenaar.*,
  "adres"."volgorde",
  "adres"."soort",
  "adres"."adres",
  "adres"."omschrijving",
  "adres"."voorkeur",
  "adres"."vergelijkingsvorm"
from
  eigenaar,
  jsonb_to_recordset($2::jsonb) as adres (
    volgorde smallint,
    soort text,
    adres text,
    omschrijving text,
    voorkeur boolean,
    vergelijkingsvorm text
  )
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "[{\"volgorde\":0,\"soort\":\"email\",\"adres\":\"anna@example.nl\",\"vergelijkingsvorm\":\"anna@example.nl\",\"voorkeur\":false}]"
