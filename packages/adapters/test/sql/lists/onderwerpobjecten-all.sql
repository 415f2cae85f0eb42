select
  'onderwerpobject' as soort,
  id,
  gegevens || jsonb_strip_nulls(
    jsonb_build_object('klantcontact', "klantcontact_id", 'wasKlantcontact', "was_klantcontact_id")
  ) as gegevens,
  registratiedatum,
  versie
from "onderwerpobject"
where 1 = 1 and ("registratiedatum", "id") > ($1::timestamptz, $2::uuid)
order by "registratiedatum" asc, "id" asc
limit $3
-- $1 = "2026-06-01T00:00:00.000Z"
-- $2 = "0199c000-0000-7000-8000-000000000009"
-- $3 = 21
