select
  "partij"."id",
  "partij"."nummer",
  "partij"."soort_partij",
  "partij"."contactnaam",
  "partij"."organisatienaam",
  "partij"."bezoekadres",
  "partij"."correspondentieadres",
  "partij"."voorkeurstaal",
  "partij"."indicatie_geheimhouding",
  "partij"."indicatie_actief",
  "partij"."interne_notitie",
  "partij"."registratiedatum",
  "partij"."versie",
  "partij"."gegeven_op",
  "partij"."zoals_ontvangen",
  (
    select coalesce(json_agg(agg), '[]')
    from
      (
        select "soort", "waarde", "kvk_nummer", "andere_identificator", "identificator_id"
        from "identificator"
        where "identificator"."partij_id" = "partij"."id"
        order by "volgorde"
      ) as agg
  ) as "identificatoren",
  (
    select coalesce(json_agg(agg), '[]')
    from
      (
        select
          "soort",
          "adres",
          "omschrijving",
          "referentie",
          "is_standaard",
          "verificatie_datum",
          "voorkeur",
          "vergelijkingsvorm",
          "adres_id"
        from "partij_digitaal_adres"
        where "partij_digitaal_adres"."partij_id" = "partij"."id"
        order by "volgorde"
      ) as agg
  ) as "digitale_adressen"
from "partij"
where
  ("partij"."soort_partij" = 'organisatie' and "partij"."indicatie_geheimhouding" = $1)
  and ("partij"."registratiedatum", "partij"."id") > ($2::timestamptz, $3::uuid)
order by "partij"."registratiedatum" asc, "partij"."id" asc
limit $4
-- $1 = false
-- $2 = "2026-06-01T00:00:00.000Z"
-- $3 = "0199c000-0000-7000-8000-000000000009"
-- $4 = 21
