select
  "raadpleging"."id",
  "raadpleging"."door",
  "raadpleging"."identiteit",
  "raadpleging"."activiteit",
  "raadpleging"."doelbinding",
  "raadpleging"."verzoek",
  "raadpleging"."op",
  "raadpleging"."aantal"
from
  (
    select "op", "raadpleging_id"
    from "raadpleging_record"
    where
      "record_id" = $1
      and "soort" = $2
      and ("op", "raadpleging_id") < ($3::timestamptz, $4::uuid)
    order by "op" desc, "raadpleging_id" desc
    limit $5
  ) as "record"
  inner join lateral (
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
    where "raadpleging"."id" = "record"."raadpleging_id" and "raadpleging"."op" = "record"."op"
    limit $6
  ) as "raadpleging" on true
order by "record"."op" desc, "record"."raadpleging_id" desc
limit $7
-- $1 = "0199c000-0000-7000-8000-000000000005"
-- $2 = "partij"
-- $3 = "2026-06-01T00:00:00.000Z"
-- $4 = "0199c000-0000-7000-8000-000000000009"
-- $5 = 21
-- $6 = 1
-- $7 = 21
