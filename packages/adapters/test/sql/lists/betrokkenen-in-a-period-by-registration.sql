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
        ("betrokkene"."registratiedatum" at time zone 'UTC') as "volgorde"
      from "betrokkene"
      where
        (
          (
            "betrokkene"."plaatsgevonden_op" at time zone 'UTC'
          ) >= ($1::timestamptz at time zone 'UTC')
          and (
            "betrokkene"."plaatsgevonden_op" at time zone 'UTC'
          ) < ($2::timestamptz at time zone 'UTC')
          and "betrokkene"."registratiedatum" - "betrokkene"."plaatsgevonden_op" between interval '0' and interval '1 hour'
        )
        and (
          "betrokkene"."registratiedatum" >= $3::timestamptz
          and "betrokkene"."registratiedatum" < $4::timestamptz
        )
      order by "betrokkene"."registratiedatum" asc, "betrokkene"."id" asc
      limit $5
    )
    union all
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
        ("betrokkene"."registratiedatum" at time zone 'UTC') as "volgorde"
      from "betrokkene"
      where
        (
          (
            "betrokkene"."plaatsgevonden_op" at time zone 'UTC'
          ) >= ($6::timestamptz at time zone 'UTC')
          and (
            "betrokkene"."plaatsgevonden_op" at time zone 'UTC'
          ) < ($7::timestamptz at time zone 'UTC')
          and not (
            "betrokkene"."registratiedatum" - "betrokkene"."plaatsgevonden_op" between interval '0' and interval '1 hour'
          )
        )
        and 1 = 1
      order by ("betrokkene"."registratiedatum" at time zone 'UTC') asc, "betrokkene"."id" asc
      limit $8
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
order by "volgorde" asc, "betrokkene"."id" asc
limit $9
-- $1 = "2026-01-01T00:00:00.000Z"
-- $2 = "2026-12-01T00:00:00.000Z"
-- $3 = "2026-01-01T00:00:00.000Z"
-- $4 = "2026-12-01T01:00:00.000Z"
-- $5 = 21
-- $6 = "2026-01-01T00:00:00.000Z"
-- $7 = "2026-12-01T00:00:00.000Z"
-- $8 = 21
-- $9 = 21
