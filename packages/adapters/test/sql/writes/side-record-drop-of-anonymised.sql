with
  "weg_onderwerpobject" as (
    delete from "onderwerpobject"
    where
      id in (select id from "onderwerpobject" where "klantcontact_id" = any ($1::uuid[]) limit $2)
    returning id
  ),
  "weg_bijlage" as (
    delete from "bijlage"
    where id in (select id from "bijlage" where "klantcontact_id" = any ($3::uuid[]) limit $4)
    returning id
  )
select 'onderwerpobject' as soort, id
from "weg_onderwerpobject"
union all
select 'bijlage' as soort, id
from "weg_bijlage"
-- $1 = ["0199c000-0000-7000-8000-000000000003"]
-- $2 = 1000
-- $3 = ["0199c000-0000-7000-8000-000000000003"]
-- $4 = 1000
