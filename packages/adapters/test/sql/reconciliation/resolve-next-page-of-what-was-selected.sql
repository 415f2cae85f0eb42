with
  bladzijde as materialized (
    select id, gevonden_op, regel
    from bevinding
    where
      toestand = 'open'
      and (gevonden_op, id) > ($1::timestamptz, $2::uuid)
      and id = any (
        array(
          select bevinding.id
          from
            (
              select record_id
              from reconciliatie_selectie
              where reconciliatie_id = $3 and bekeken
              union
              select record_id
              from reconciliatie_selectie as gone
              where
                reconciliatie_id = $4
                and soort = 'betrokkene'
                and not exists (
                  select
                  from betrokkene
                  where betrokkene.id = gone.record_id
                  offset 0
                )
              union
              select betrokkene.id
              from
                (
                  select record_id
                  from reconciliatie_selectie
                  where reconciliatie_id = $5 and soort = 'klantcontact' and bekeken
                  offset 0
                ) as selected
                cross join lateral (
                  select id
                  from betrokkene
                  where klantcontact_id = selected.record_id
                  offset 0
                ) as betrokkene
            ) as selected
            cross join lateral (
              select bevinding_id
              from bevinding_record
              where record_id = selected.record_id
              offset 0
            ) as about
            cross join lateral (
              select id, records
              from bevinding
              where id = about.bevinding_id and toestand = 'open'
              offset 0
            ) as bevinding
          where bevinding.records #>> '{0,id}' = selected.record_id::text
        )
      )
    order by gevonden_op, id
    limit $6
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
    where bladzijde.regel = any ($7::text[]) and gezien.gezien_in <> $8::uuid
  ),
  opgelost as (
    update bevinding
    set
      toestand = 'opgelost',
      besluit_wijze = 'verdwenen',
      besluit_door = $9,
      besluit_op = $10::timestamptz,
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
-- $1 = "2026-01-01T00:00:00.000Z"
-- $2 = "0199c000-0000-7000-8000-000000000005"
-- $3 = "0199c000-0000-7000-8000-000000000002"
-- $4 = "0199c000-0000-7000-8000-000000000002"
-- $5 = "0199c000-0000-7000-8000-000000000002"
-- $6 = 10000
-- $7 = ["geen-initiator"]
-- $8 = "0199c000-0000-7000-8000-000000000002"
-- $9 = "nacht"
-- $10 = "2026-01-01T00:00:00.000Z"
