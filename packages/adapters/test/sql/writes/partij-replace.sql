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
      "zoals_ontvangen" = $9,
      "indicatie_geheimhouding" = $10,
      "indicatie_actief" = $11,
      "interne_notitie" = $12,
      "registratiedatum" = $13,
      "versie" = $14,
      "gegeven_op" = $15
    where "id" = $16 and "versie" = $17
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
-- $9 = null
-- $10 = false
-- $11 = true
-- $12 = null
-- $13 = "2026-01-01T00:00:00.000Z"
-- $14 = 1
-- $15 = null
-- $16 = "0199c000-0000-7000-8000-000000000001"
-- $17 = 1
