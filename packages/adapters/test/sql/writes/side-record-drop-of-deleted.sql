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
  )
select 'onderwerpobject' as soort, id
from "weg_onderwerpobject"
-- $1 = ["0199c000-0000-7000-8000-000000000003"]
-- $2 = ["0199c000-0000-7000-8000-000000000003"]
-- $3 = 1000
