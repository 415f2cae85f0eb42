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
  (
    gegevens #>> '{identificator,objectId}' = $1
    and gegevens #>> '{identificator,codeObjecttype}' = $2
  )
  and (
    ("onderwerpobject"."registratiedatum" at time zone 'UTC'),
    "onderwerpobject"."id"
  ) > (($3::timestamptz at time zone 'UTC'), $4::uuid)
order by ("onderwerpobject"."registratiedatum" at time zone 'UTC') asc, "onderwerpobject"."id" asc
limit $5
-- $1 = "1"
-- $2 = "zaak"
-- $3 = "2026-06-01T00:00:00.000Z"
-- $4 = "0199c000-0000-7000-8000-000000000009"
-- $5 = 21
