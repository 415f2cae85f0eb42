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
        ("klantcontact"."plaatsgevonden_op" at time zone 'UTC') as "volgorde"
      from "klantcontact"
      where
        kanaalsleutel (kanaal) = $1
        and (
          (
            "klantcontact"."plaatsgevonden_op" at time zone 'UTC'
          ) >= ($2::timestamptz at time zone 'UTC')
          and (
            "klantcontact"."plaatsgevonden_op" at time zone 'UTC'
          ) < ($3::timestamptz at time zone 'UTC')
        )
      order by ("klantcontact"."plaatsgevonden_op" at time zone 'UTC') asc, "klantcontact"."id" asc
      limit $4
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
limit $5
-- $1 = "balie"
-- $2 = "2026-01-01T00:00:00.000Z"
-- $3 = "2026-12-01T00:00:00.000Z"
-- $4 = 21
-- $5 = 21
