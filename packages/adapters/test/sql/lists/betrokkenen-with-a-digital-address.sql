select
  "betrokkene"."id",
  "betrokkene"."klantcontact_id",
  "betrokkene"."plaatsgevonden_op",
  "betrokkene"."partij_id",
  "betrokkene"."grond_soort",
  "betrokkene"."grond_identificatorsoort",
  "betrokkene"."grond_door",
  "betrokkene"."grond_op",
  "betrokkene"."grond_digest",
  "betrokkene"."grond_digest_op",
  "betrokkene"."grond_eerder_soort",
  "betrokkene"."grond_eerder_digest",
  "betrokkene"."grond_eerder_op",
  "betrokkene"."grond_eerder_bij",
  "betrokkene"."grond_misschien",
  "betrokkene"."rol",
  "betrokkene"."initiator",
  "betrokkene"."contactnaam",
  "betrokkene"."organisatienaam",
  "betrokkene"."bezoekadres",
  "betrokkene"."correspondentieadres",
  "betrokkene"."voorkeurstaal",
  "betrokkene"."registratiedatum",
  "betrokkene"."versie",
  "betrokkene"."gegeven_op",
  "betrokkene"."zoals_ontvangen",
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
          "adres_id",
          "gedeeld"
        from "betrokkene_digitaal_adres"
        where "betrokkene_digitaal_adres"."betrokkene_id" = "betrokkene"."id"
        order by "volgorde"
      ) as agg
  ) as "digitale_adressen"
from
  "betrokkene"
  inner join "betrokkene_digitaal_adres" as "gezocht" on "gezocht"."betrokkene_id" = "betrokkene"."id"
where
  "gezocht"."soort" = 'email'
  and bloksleutel_email ("gezocht"."vergelijkingsvorm") = $1
  and 1 = 1
  and (
    ("gezocht"."plaatsgevonden_op", "gezocht"."betrokkene_id") > ($2::timestamptz, $3::uuid)
    and "gezocht"."plaatsgevonden_op" < $4::timestamptz
  )
order by "gezocht"."plaatsgevonden_op" asc, "gezocht"."betrokkene_id" asc
limit $5
-- $1 = "anna@example.nl"
-- $2 = "2026-06-01T00:00:00.000Z"
-- $3 = "0199c000-0000-7000-8000-000000000009"
-- $4 = "2026-12-01T00:00:00.000Z"
-- $5 = 21
