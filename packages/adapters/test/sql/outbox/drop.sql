select pg_advisory_xact_lock(hashtextextended ('gebeurtenis', 0))

with
  geraakt as (
    delete from bezorging
    where
      nummer in (
        select nummer
        from bezorging
        where onbestelbaar_sinds is not null and nummer = $1
        order by nummer
        limit $2
      )
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
select subject_soort, subject_id
from geraakt
-- $1 = 2
-- $2 = 1000
-- $3 = "2026-12-01T00:00:00.000Z"
