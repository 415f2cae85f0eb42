with
  "vervangen" as (
    update "partij"
    set
      "id" = $1,
      "nummer" = $2,
      "soort_partij" = $3,
      "contactnaam" = $4,
      "organisatienaam" = $5,
      "bezoekadres" = $6,
      "correspondentieadres" = $7,
      "voorkeurstaal" = $8,
      "indicatie_geheimhouding" = $9,
      "indicatie_actief" = $10,
      "interne_notitie" = $11,
      "registratiedatum" = $12,
      "versie" = $13,
      "gegeven_op" = $14
    where "id" = $15 and "versie" = $16
    returning "id"
  ),
  "zonder_identificatoren" as (
    delete from "identificator" using "vervangen"
    where "identificator"."partij_id" = "vervangen"."id"
  ),
  "zonder_adressen" as (
    delete from "partij_digitaal_adres" using "vervangen"
    where "partij_digitaal_adres"."partij_id" = "vervangen"."id"
  )
select "id"
from "vervangen"
-- $1 = "0199c000-0000-7000-8000-000000000001"
-- $2 = "0000000001"
-- $3 = "persoon"
-- $4 = {"achternaam":"Boer"}
-- $5 = null
-- $6 = null
-- $7 = null
-- $8 = null
-- $9 = false
-- $10 = true
-- $11 = null
-- $12 = "2026-01-01T00:00:00.000Z"
-- $13 = 1
-- $14 = null
-- $15 = "0199c000-0000-7000-8000-000000000001"
-- $16 = 1
