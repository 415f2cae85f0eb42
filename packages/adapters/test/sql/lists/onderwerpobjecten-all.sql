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
  1 = 1
  and ("onderwerpobject"."registratiedatum", "onderwerpobject"."id") > ($1::timestamptz, $2::uuid)
order by "onderwerpobject"."registratiedatum" asc, "onderwerpobject"."id" asc
limit $3
-- $1 = "2026-06-01T00:00:00.000Z"
-- $2 = "0199c000-0000-7000-8000-000000000009"
-- $3 = 21
