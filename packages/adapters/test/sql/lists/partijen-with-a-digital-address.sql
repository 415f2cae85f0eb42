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
from
  "partij"
  inner join "partij_digitaal_adres" as "gezocht" on "gezocht"."partij_id" = "partij"."id"
where
  "gezocht"."soort" = 'email'
  and bloksleutel_email ("gezocht"."vergelijkingsvorm") = $1
  and 1 = 1
  and 1 = 1
order by "gezocht"."registratiedatum" asc, "gezocht"."partij_id" asc
limit $2
-- $1 = "anna@example.nl"
-- $2 = 21
