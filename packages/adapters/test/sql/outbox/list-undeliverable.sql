select
  bezorging.*,
  (
    select count(*)
    from bezorging as later
    where
      later.subject_id = bezorging.subject_id
      and later.subject_soort = bezorging.subject_soort
      and later.abonnement = bezorging.abonnement
      and later.volgnummer > bezorging.volgnummer
  ) as waiting
from bezorging
where onbestelbaar_sinds is not null and nummer > $1
order by nummer
limit $2
-- $1 = 0
-- $2 = 10
