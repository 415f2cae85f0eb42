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
where
  (
    "bevinding"."regel" = 'geen-initiator'
    and "bevinding"."ernst" = 'waarschuwing'
    and "bevinding"."toestand" = 'open'
  )
  and 1 = 1
order by "bevinding"."gevonden_op" asc, "bevinding"."id" asc
limit $1
-- $1 = 21
