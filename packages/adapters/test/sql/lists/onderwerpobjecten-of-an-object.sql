select
  'onderwerpobject' as soort,
  id,
  gegevens || jsonb_strip_nulls(
    jsonb_build_object('klantcontact', "klantcontact_id", 'wasKlantcontact', "was_klantcontact_id")
  ) as gegevens,
  registratiedatum,
  versie
from "onderwerpobject"
where
  (
    gegevens #>> '{identificator,objectId}' = $1
    and gegevens #>> '{identificator,codeObjecttype}' = $2
  )
  and (("registratiedatum" at time zone 'UTC'), "id") > (($3::timestamptz at time zone 'UTC'), $4::uuid)
order by ("registratiedatum" at time zone 'UTC') asc, "id" asc
limit $5
-- $1 = "1"
-- $2 = "zaak"
-- $3 = "2026-06-01T00:00:00.000Z"
-- $4 = "0199c000-0000-7000-8000-000000000009"
-- $5 = 21
