select
  "id",
  "soort",
  "record_soort",
  "record_id",
  "velden",
  "door",
  "identiteit",
  "activiteit",
  "verzoek",
  "op"
from "handeling"
where "record_id" = $1 and "record_soort" = $2 and ("op", "id") < ($3::timestamptz, $4::uuid)
order by "op" desc, "id" desc
limit $5
-- $1 = "0199c000-0000-7000-8000-000000000005"
-- $2 = "partij"
-- $3 = "2026-06-01T00:00:00.000Z"
-- $4 = "0199c000-0000-7000-8000-000000000009"
-- $5 = 21
