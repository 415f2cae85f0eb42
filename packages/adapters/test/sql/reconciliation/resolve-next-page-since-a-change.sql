with
  bladzijde as materialized (
    select id, gevonden_op, regel, records
    from bevinding
    where toestand = 'open' and (gevonden_op, id) > ($1::timestamptz, $2::uuid)
    order by gevonden_op, id
    limit $3
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
    where
      bladzijde.regel = any ($4::text[])
      and gezien.gezien_in <> $5::uuid
      and exists (
        select
        from jsonb_to_recordset(bladzijde.records) as record (soort text, id uuid)
        where
          case record.soort
            when 'klantcontact' then not exists (
              select
              from klantcontact
              where
                id = record.id
                and wijziging <= $6
                and not exists (
                  select
                  from betrokkene left join partij on partij.id = betrokkene.partij_id
                  where
                    betrokkene.klantcontact_id = klantcontact.id
                    and (betrokkene.wijziging > $7 or partij.wijziging > $8)
                )
            )
            when 'betrokkene' then not exists (
              select
              from klantcontact
              where
                id = (select klantcontact_id from betrokkene where id = record.id)
                and wijziging <= $9
                and not exists (
                  select
                  from betrokkene left join partij on partij.id = betrokkene.partij_id
                  where
                    betrokkene.klantcontact_id = klantcontact.id
                    and (betrokkene.wijziging > $10 or partij.wijziging > $11)
                )
            )
            when 'partij' then not exists (
              select
              from partij
              where id = record.id and wijziging <= $12
            )
            else false
          end
      )
  ),
  opgelost as (
    update bevinding
    set
      toestand = 'opgelost',
      besluit_wijze = 'verdwenen',
      besluit_door = $13,
      besluit_op = $14::timestamptz,
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
-- $3 = 10000
-- $4 = ["geen-initiator"]
-- $5 = "0199c000-0000-7000-8000-000000000002"
-- $6 = 7
-- $7 = 7
-- $8 = 7
-- $9 = 7
-- $10 = 7
-- $11 = 7
-- $12 = 7
-- $13 = "nacht"
-- $14 = "2026-01-01T00:00:00.000Z"
