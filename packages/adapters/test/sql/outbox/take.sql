with
  beurt as (
    select nummer
    from bezorging
    where
      abonnement = $1
      and onbestelbaar_sinds is null
      and vanaf <= $2
      and (geleend_tot is null or geleend_tot <= clock_timestamp())
      and not exists (
        select
        from bezorging as eerder
        where
          eerder.subject_id = bezorging.subject_id
          and eerder.subject_soort = bezorging.subject_soort
          and eerder.abonnement = bezorging.abonnement
          and eerder.volgnummer < bezorging.volgnummer
      )
    order by vanaf, volgnummer
    limit $3
    for update skip locked
  )
update bezorging
set
  houder = $4,
  geleend_tot = clock_timestamp() + $5 * interval '1 millisecond',
  pogingen = pogingen + 1
from beurt
where bezorging.nummer = beurt.nummer
returning bezorging.*
-- $1 = "zaken"
-- $2 = "2026-12-01T00:00:00.000Z"
-- $3 = 10
-- $4 = "relay-1"
-- $5 = 60000
