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
        (betrokkene.rol = 'klant' and betrokkene.initiator and betrokkene.partij_id is not null)
        and 1 = 1
      order by ("betrokkene"."plaatsgevonden_op" at time zone 'UTC') asc, "betrokkene"."id" asc
      limit $1
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
        ("betrokkene"."plaatsgevonden_op" at time zone 'UTC') as "volgorde"
      from "betrokkene"
      where
        (betrokkene.rol = 'klant' and not betrokkene.initiator and betrokkene.partij_id is not null)
        and 1 = 1
      order by ("betrokkene"."plaatsgevonden_op" at time zone 'UTC') asc, "betrokkene"."id" asc
      limit $2
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
limit $3
-- $1 = 21
-- $2 = 21
-- $3 = 21
