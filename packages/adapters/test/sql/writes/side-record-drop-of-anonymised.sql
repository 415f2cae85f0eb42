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
  ),
  "weg_internetaak" as (
    delete from "internetaak"
    where id in (select id from "internetaak" where "klantcontact_id" = any ($5::uuid[]) limit $6)
    returning id
  )
select 'onderwerpobject' as soort, id, null::text as list
from "weg_onderwerpobject"
union all
select 'bijlage' as soort, id, null::text as list
from "weg_bijlage"
union all
select 'internetaak' as soort, id, null::text as list
from "weg_internetaak"
-- $1 = ["0199c000-0000-7000-8000-000000000003"]
-- $2 = 1000
-- $3 = ["0199c000-0000-7000-8000-000000000003"]
-- $4 = 1000
-- $5 = ["0199c000-0000-7000-8000-000000000003"]
-- $6 = 1000
