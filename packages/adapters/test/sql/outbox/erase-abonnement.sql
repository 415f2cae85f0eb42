select pg_advisory_xact_lock(hashtextextended ('gebeurtenis', 0))

with geraakt as (delete from bezorging where abonnement = $1 returning nummer)
select count(*) as aantal
from geraakt
-- $1 = "zaken"
