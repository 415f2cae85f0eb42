with
  geraakt as (
    delete from bezorging
    where nummer = $1 and pogingen = $2 and houder = $3
    returning nummer
  )
select count(*) as aantal
from geraakt
-- $1 = 2
-- $2 = 1
-- $3 = "relay-1"
