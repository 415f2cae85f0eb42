update reconciliatie_deel
set
  toestand = 'klaar',
  houder = null,
  geleend_tot = null,
  gelezen = $1,
  regels = $2::jsonb,
  milliseconden = $3
where
  reconciliatie_id = $4
  and stap = $5
  and volgnummer = $6
  and poging = $7
  and houder = $8
  and toestand = 'open'
-- $1 = 1
-- $2 = "[]"
-- $3 = 5
-- $4 = "0199c000-0000-7000-8000-000000000002"
-- $5 = "partij"
-- $6 = 1
-- $7 = 1
-- $8 = "nacht"
