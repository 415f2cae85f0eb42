with
  bladzijde as materialized (
    select id, gevonden_op, regel
    from bevinding
    where toestand = 'open'
    order by gevonden_op, id
    limit $1
  ),
  verdwenen as (
    select bladzijde.id
    from
      bladzijde
      cross join lateral (
        select gezien_in
        from bevinding_gezien
        where bevinding_id = bladzijde.id
        offset 0
      ) as gezien
    where bladzijde.regel = any ($2::text[]) and gezien.gezien_in <> $3::uuid
  ),
  opgelost as (
    update bevinding
    set
      toestand = 'opgelost',
      besluit_wijze = 'verdwenen',
      besluit_door = $4,
      besluit_op = $5::timestamptz,
      besluit_reden = null,
      versie = versie + 1
    where id = any (array(select id from verdwenen)) and toestand = 'open'
    returning bevinding.regel
  )
select
  id,
  gevonden_op,
  (
    select coalesce(jsonb_agg(jsonb_build_object('regel', regel, 'aantal', aantal)), '[]')
    from (select regel, count(*) as aantal from opgelost group by regel) as geteld
  ) as opgelost
from bladzijde
order by gevonden_op desc, id desc
limit 1
-- $1 = 10000
-- $2 = ["geen-initiator"]
-- $3 = "0199c000-0000-7000-8000-000000000002"
-- $4 = "nacht"
-- $5 = "2026-01-01T00:00:00.000Z"
