select
from "klantcontact"
where id = any ($1::uuid[])
order by id
for update
-- $1 = ["0199c000-0000-7000-8000-000000000003"]

with
  "weg_onderwerpobject" as (
    delete from "onderwerpobject"
    where
      id in (
        select id
        from "onderwerpobject"
        where "klantcontact_id" = any ($1::uuid[]) or "was_klantcontact_id" = any ($2::uuid[])
        limit $3
      )
    returning id
  ),
  "weg_actorklantcontact" as (
    delete from "actorklantcontact"
    where
      id in (select id from "actorklantcontact" where "klantcontact_id" = any ($4::uuid[]) limit $5)
    returning id
  ),
  "weg_bijlage" as (
    delete from "bijlage"
    where id in (select id from "bijlage" where "klantcontact_id" = any ($6::uuid[]) limit $7)
    returning id
  ),
  "weg_internetaak" as (
    delete from "internetaak"
    where id in (select id from "internetaak" where "klantcontact_id" = any ($8::uuid[]) limit $9)
    returning id
  )
select 'onderwerpobject' as soort, id, null::text as list
from "weg_onderwerpobject"
union all
select 'actorklantcontact' as soort, id, null::text as list
from "weg_actorklantcontact"
union all
select 'bijlage' as soort, id, null::text as list
from "weg_bijlage"
union all
select 'internetaak' as soort, id, null::text as list
from "weg_internetaak"
-- $1 = ["0199c000-0000-7000-8000-000000000003"]
-- $2 = ["0199c000-0000-7000-8000-000000000003"]
-- $3 = 1000
-- $4 = ["0199c000-0000-7000-8000-000000000003"]
-- $5 = 1000
-- $6 = ["0199c000-0000-7000-8000-000000000003"]
-- $7 = 1000
-- $8 = ["0199c000-0000-7000-8000-000000000003"]
-- $9 = 1000
