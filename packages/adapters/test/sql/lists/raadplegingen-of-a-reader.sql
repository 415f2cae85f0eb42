select
  "raadpleging"."id",
  "raadpleging"."door",
  "raadpleging"."identiteit",
  "raadpleging"."activiteit",
  "raadpleging"."doelbinding",
  "raadpleging"."verzoek",
  "raadpleging"."op",
  "raadpleging"."aantal"
from "raadpleging"
where "identiteit" = $1 and ("op" >= $2::timestamptz and ("op", "id") < ($3::timestamptz, $4::uuid))
order by "op" desc, "id" desc
limit $5
-- $1 = "instellingen"
-- $2 = "2026-01-01T00:00:00.000Z"
-- $3 = "2026-06-01T00:00:00.000Z"
-- $4 = "0199c000-0000-7000-8000-000000000009"
-- $5 = 21
