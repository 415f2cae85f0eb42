with
  "betrokkene" as (
    (
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
        ("betrokkene"."plaatsgevonden_op" at time zone 'UTC') as "volgorde"
      from "betrokkene"
      where
        1 = 1
        and (
          "betrokkene"."plaatsgevonden_op" >= $1::timestamptz
          and ("betrokkene"."plaatsgevonden_op", "betrokkene"."id") < ($2::timestamptz, $3::uuid)
        )
      order by "betrokkene"."plaatsgevonden_op" desc, "betrokkene"."id" desc
      limit $4
    )
  )
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
from "betrokkene"
order by "volgorde" desc, "betrokkene"."id" desc
limit $5
-- $1 = "2026-01-01T00:00:00.000Z"
-- $2 = "2026-06-01T00:00:00.000Z"
-- $3 = "0199c000-0000-7000-8000-000000000009"
-- $4 = 21
-- $5 = 21
