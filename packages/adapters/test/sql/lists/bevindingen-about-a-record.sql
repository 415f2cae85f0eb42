select
  "bevinding"."id",
  "bevinding"."regel",
  "bevinding"."ernst",
  "bevinding"."records",
  "bevinding"."kenmerken",
  "bevinding"."voorstel",
  "bevinding"."vingerafdruk",
  "bevinding"."toestand",
  "bevinding"."besluit_wijze",
  "bevinding"."besluit_door",
  "bevinding"."besluit_op",
  "bevinding"."besluit_reden",
  "bevinding"."besluit_keuzes",
  "bevinding"."gevonden_op",
  "bevinding"."versie",
  "bevinding_gezien"."gezien_in"
from
  "bevinding"
  inner join "bevinding_gezien" on "bevinding_gezien"."bevinding_id" = "bevinding"."id"
  inner join "bevinding_record" as "gezocht" on "gezocht"."bevinding_id" = "bevinding"."id"
where
  "gezocht"."record_id" = $1
  and 1 = 1
  and ("gezocht"."gevonden_op", "gezocht"."bevinding_id") < ($2::timestamptz, $3::uuid)
order by "gezocht"."gevonden_op" desc, "gezocht"."bevinding_id" desc
limit $4
-- $1 = "0199c000-0000-7000-8000-000000000004"
-- $2 = "2026-06-01T00:00:00.000Z"
-- $3 = "0199c000-0000-7000-8000-000000000009"
-- $4 = 21
