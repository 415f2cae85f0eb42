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
        1 = 1
        and ("klantcontact"."plaatsgevonden_op", "klantcontact"."id") < ($1::timestamptz, $2::uuid)
      order by "klantcontact"."plaatsgevonden_op" desc, "klantcontact"."id" desc
      limit $3
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
order by "volgorde" desc, "klantcontact"."id" desc
limit $4
-- $1 = "2026-06-01T00:00:00.000Z"
-- $2 = "0199c000-0000-7000-8000-000000000009"
-- $3 = 21
-- $4 = 21
