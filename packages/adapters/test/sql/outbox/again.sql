with
  geraakt as (
    update bezorging
    set houder = null, geleend_tot = null, vanaf = $1, reden = $2
    where nummer = $3 and pogingen = $4 and houder = $5
    returning abonnement, subject_soort, subject_id, volgnummer
  ),
  erachter as (
    update bezorging
    set vanaf = $6::timestamptz
    from geraakt
    where
      bezorging.subject_id = geraakt.subject_id
      and bezorging.subject_soort = geraakt.subject_soort
      and bezorging.abonnement = geraakt.abonnement
      and bezorging.volgnummer > geraakt.volgnummer
  )
select count(*) as aantal
from geraakt
-- $1 = "2026-12-01T00:00:00.000Z"
-- $2 = "HTTP 503"
-- $3 = 2
-- $4 = 1
-- $5 = "relay-1"
-- $6 = "2026-12-01T00:00:00.000Z"
