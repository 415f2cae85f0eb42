select
  "id",
  "houder",
  "begonnen",
  "peildatum",
  "watermerk",
  "opdracht",
  "toestand",
  "geeindigd",
  "cijfers"
from "reconciliatie"
where ("begonnen", "id") > ($1::timestamptz, $2::uuid)
order by "begonnen" asc, "id" asc
limit $3
-- $1 = "2026-06-01T00:00:00.000Z"
-- $2 = "0199c000-0000-7000-8000-000000000009"
-- $3 = 21
