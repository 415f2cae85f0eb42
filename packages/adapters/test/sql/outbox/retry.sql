select pg_advisory_xact_lock(hashtextextended ('gebeurtenis', 0))

with
  geraakt as (
    update bezorging
    set pogingen = 0, vanaf = $1, reden = null, onbestelbaar_sinds = null
    where onbestelbaar_sinds is not null and abonnement = $2
    returning abonnement, subject_soort, subject_id, volgnummer
  ),
  erachter as (
    update bezorging
    set vanaf = $3::timestamptz
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
-- $2 = "zaken"
-- $3 = "2026-12-01T00:00:00.000Z"
