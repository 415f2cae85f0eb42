with
  gekoppeld as (select from betrokkene where partij_id = $1 limit 1),
  removed as (
    delete from partij
    where id = $2 and versie = $3 and not exists (select from gekoppeld)
    returning id
  )
select
  exists (select from removed) as removed,
  exists (select from gekoppeld)
  and exists (select from partij where id = $4 and versie = $5) as bezet
-- $1 = "0199c000-0000-7000-8000-000000000001"
-- $2 = "0199c000-0000-7000-8000-000000000001"
-- $3 = 1
-- $4 = "0199c000-0000-7000-8000-000000000001"
-- $5 = 1
