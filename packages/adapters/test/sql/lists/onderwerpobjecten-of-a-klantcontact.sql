select
  'onderwerpobject' as soort,
  "onderwerpobject"."id",
  "onderwerpobject"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object(
      'klantcontact',
      "onderwerpobject"."klantcontact_id",
      'wasKlantcontact',
      "onderwerpobject"."was_klantcontact_id"
    )
  ) as gegevens,
  "onderwerpobject"."registratiedatum",
  "onderwerpobject"."versie"
from "onderwerpobject"
where
  "klantcontact_id" = $1::uuid
  and (
    ("onderwerpobject"."registratiedatum" at time zone 'UTC'),
    "onderwerpobject"."id"
  ) > (($2::timestamptz at time zone 'UTC'), $3::uuid)
order by ("onderwerpobject"."registratiedatum" at time zone 'UTC') asc, "onderwerpobject"."id" asc
limit $4
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "2026-06-01T00:00:00.000Z"
-- $3 = "0199c000-0000-7000-8000-000000000009"
-- $4 = 21
