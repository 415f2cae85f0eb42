with
  vrij as (
    select reconciliatie_id, stap, volgnummer
    from reconciliatie_deel
    where
      reconciliatie_id = $1
      and toestand = 'open'
      and (geleend_tot is null or geleend_tot <= clock_timestamp())
    order by rang, volgnummer
    limit 1
    for update skip locked
  )
update reconciliatie_deel as deel
set
  houder = $2,
  geleend_tot = clock_timestamp() + $3 * interval '1 millisecond',
  poging = poging + 1
from vrij
where
  (deel.reconciliatie_id, deel.stap, deel.volgnummer) = (vrij.reconciliatie_id, vrij.stap, vrij.volgnummer)
returning deel.stap, deel.volgnummer, deel.na, deel.tot, deel.poging
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "nacht"
-- $3 = 60000
