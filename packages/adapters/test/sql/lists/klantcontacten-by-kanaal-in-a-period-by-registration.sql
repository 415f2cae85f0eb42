with
  "klantcontact" as (
    (
      select
        "id",
        "nummer",
        "referentienummer",
        "kanaal",
        "onderwerp",
        "inhoud",
        "taal",
        "vertrouwelijk",
        "plaatsgevonden_op",
        "indicatie_contact_gelukt",
        "verdere_actie_ondernomen",
        "verdere_teksten",
        "zoals_ontvangen",
        "registratiedatum",
        "versie",
        ("klantcontact"."registratiedatum" at time zone 'UTC') as "volgorde"
      from "klantcontact"
      where
        (
          kanaalsleutel (kanaal) = $1
          and (
            "klantcontact"."plaatsgevonden_op" at time zone 'UTC'
          ) >= ($2::timestamptz at time zone 'UTC')
          and (
            "klantcontact"."plaatsgevonden_op" at time zone 'UTC'
          ) < ($3::timestamptz at time zone 'UTC')
          and "klantcontact"."registratiedatum" - "klantcontact"."plaatsgevonden_op" between interval '0' and interval '1 hour'
        )
        and (
          (
            ("klantcontact"."registratiedatum" at time zone 'UTC'),
            "klantcontact"."id"
          ) > (($4::timestamptz at time zone 'UTC'), $5::uuid)
          and (
            "klantcontact"."registratiedatum" at time zone 'UTC'
          ) < ($6::timestamptz at time zone 'UTC')
        )
      order by ("klantcontact"."registratiedatum" at time zone 'UTC') asc, "klantcontact"."id" asc
      limit $7
    )
    union all
    (
      select
        "id",
        "nummer",
        "referentienummer",
        "kanaal",
        "onderwerp",
        "inhoud",
        "taal",
        "vertrouwelijk",
        "plaatsgevonden_op",
        "indicatie_contact_gelukt",
        "verdere_actie_ondernomen",
        "verdere_teksten",
        "zoals_ontvangen",
        "registratiedatum",
        "versie",
        ("klantcontact"."registratiedatum" at time zone 'UTC') as "volgorde"
      from "klantcontact"
      where
        (
          kanaalsleutel (kanaal) = $8
          and (
            "klantcontact"."plaatsgevonden_op" at time zone 'UTC'
          ) >= ($9::timestamptz at time zone 'UTC')
          and (
            "klantcontact"."plaatsgevonden_op" at time zone 'UTC'
          ) < ($10::timestamptz at time zone 'UTC')
          and not (
            "klantcontact"."registratiedatum" - "klantcontact"."plaatsgevonden_op" between interval '0' and interval '1 hour'
          )
        )
        and (
          ("klantcontact"."registratiedatum" at time zone 'UTC'),
          "klantcontact"."id"
        ) > (($11::timestamptz at time zone 'UTC'), $12::uuid)
      order by ("klantcontact"."registratiedatum" at time zone 'UTC') asc, "klantcontact"."id" asc
      limit $13
    )
  )
select
  "id",
  "nummer",
  "referentienummer",
  "kanaal",
  "onderwerp",
  "inhoud",
  "taal",
  "vertrouwelijk",
  "plaatsgevonden_op",
  "indicatie_contact_gelukt",
  "verdere_actie_ondernomen",
  "verdere_teksten",
  "zoals_ontvangen",
  "registratiedatum",
  "versie"
from "klantcontact"
order by "volgorde" asc, "klantcontact"."id" asc
limit $14
-- $1 = "balie"
-- $2 = "2026-01-01T00:00:00.000Z"
-- $3 = "2026-12-01T00:00:00.000Z"
-- $4 = "2026-06-01T00:00:00.000Z"
-- $5 = "0199c000-0000-7000-8000-000000000009"
-- $6 = "2026-12-01T01:00:00.000Z"
-- $7 = 21
-- $8 = "balie"
-- $9 = "2026-01-01T00:00:00.000Z"
-- $10 = "2026-12-01T00:00:00.000Z"
-- $11 = "2026-06-01T00:00:00.000Z"
-- $12 = "0199c000-0000-7000-8000-000000000009"
-- $13 = 21
-- $14 = 21
