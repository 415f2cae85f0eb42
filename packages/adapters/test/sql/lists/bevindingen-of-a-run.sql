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
where "bevinding_gezien"."gezien_in" = $1 and 1 = 1
order by "bevinding_gezien"."gevonden_op" asc, "bevinding_gezien"."bevinding_id" asc
limit $2
-- $1 = "0199c000-0000-7000-8000-000000000003"
-- $2 = 21
