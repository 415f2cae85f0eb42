with
  "weg_onderwerpobject" as (
    delete from "onderwerpobject"
    where
      id in (select id from "onderwerpobject" where "klantcontact_id" = any ($1::uuid[]) limit $2)
    returning id
  )
select 'onderwerpobject' as soort, id
from "weg_onderwerpobject"
-- $1 = ["0199c000-0000-7000-8000-000000000003"]
-- $2 = 1000
