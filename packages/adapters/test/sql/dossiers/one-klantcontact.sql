with
  ongekende as materialized (
    select klantcontact_id, id as betrokkene_id, contactnaam, bezoekadres, correspondentieadres
    from betrokkene
    where
      "klantcontact_id" = $1::uuid
      and partij_id is null
      and (bezoekadres is not null or correspondentieadres is not null)
  ),
  adres as materialized (
    select
      adres.*,
      betrokkene.id as existing_betrokkene_id,
      betrokkene.partij_id,
      betrokkene.wijziging
    from
      (select * from betrokkene_digitaal_adres where "klantcontact_id" = $2::uuid) as adres
      full join (
        select id, klantcontact_id, partij_id, wijziging
        from betrokkene
        where "klantcontact_id" = $3::uuid
      ) as betrokkene on betrokkene.klantcontact_id = adres.klantcontact_id
      and betrokkene.id = adres.betrokkene_id
    offset 0
  ),
  pair as (
    select distinct klantcontact_id, betrokkene_id, block_partij_id as partij_id
    from
      (
        select klantcontact_id, betrokkene_id, unnest(block.partijen) as block_partij_id
        from
          (
            select
              klantcontact_id,
              betrokkene_id,
              case
                when not bloksleutel_email (vergelijkingsvorm) ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…' then bloksleutel_email (vergelijkingsvorm)
              end as key
            from adres
            where existing_betrokkene_id = betrokkene_id and partij_id is null and soort = 'email'
            offset 0
          ) as keyed
          cross join lateral (
            select
              case
                when cardinality(partijen) <= $4 then partijen
                else array(
                  select distinct partij_id
                  from partij_digitaal_adres
                  where
                    soort = 'email'
                    and bloksleutel_email (vergelijkingsvorm) = keyed.key
                    and exists (select from partij where partij.id = partij_id offset 0)
                  order by partij_id
                  limit $5
                )
              end as partijen
            from
              (
                select
                  array(
                    select distinct partij_id
                    from partij_digitaal_adres
                    where
                      soort = 'email'
                      and bloksleutel_email (vergelijkingsvorm) = keyed.key
                      and true
                    order by partij_id
                    limit $6
                  ) as partijen
                offset 0
              ) as found
            offset 0
          ) as block
        where keyed.key is not null and cardinality(block.partijen) between $7 and $8
        union all
        select klantcontact_id, betrokkene_id, unnest(block.partijen) as block_partij_id
        from
          (
            select
              klantcontact_id,
              betrokkene_id,
              case
                when not vergelijkingsvorm ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$' then vergelijkingsvorm
              end as key
            from adres
            where
              existing_betrokkene_id = betrokkene_id
              and partij_id is null
              and soort = 'telefoonnummer'
            offset 0
          ) as keyed
          cross join lateral (
            select
              case
                when cardinality(partijen) <= $9 then partijen
                else array(
                  select partij_id
                  from partij_digitaal_adres
                  where
                    soort = 'telefoonnummer'
                    and vergelijkingsvorm = keyed.key
                    and exists (select from partij where partij.id = partij_id offset 0)
                  limit $10
                )
              end as partijen
            from
              (
                select
                  array(
                    select partij_id
                    from partij_digitaal_adres
                    where soort = 'telefoonnummer' and vergelijkingsvorm = keyed.key and true
                    limit $11
                  ) as partijen
                offset 0
              ) as found
            offset 0
          ) as block
        where keyed.key is not null and cardinality(block.partijen) between $12 and $13
        union all
        select klantcontact_id, betrokkene_id, unnest(block.partijen) as block_partij_id
        from
          (
            select
              klantcontact_id,
              betrokkene_id,
              bloksleutel_naam (contactnaam, bezoekadres) as key
            from ongekende
            where true
            offset 0
          ) as keyed
          cross join lateral (
            select
              array(
                select id
                from partij
                where bloksleutel_naam (contactnaam, bezoekadres) = keyed.key
                limit $14
              ) as partijen
            offset 0
          ) as block
        where keyed.key is not null and cardinality(block.partijen) between $15 and $16
        union all
        select klantcontact_id, betrokkene_id, unnest(block.partijen) as block_partij_id
        from
          (
            select
              klantcontact_id,
              betrokkene_id,
              bloksleutel_adres (bezoekadres, 'soortBezoekadres') as key
            from ongekende
            where true and bezoekadres is not null
            union all
            select
              klantcontact_id,
              betrokkene_id,
              bloksleutel_adres (correspondentieadres, 'soortCorrespondentieadres') as key
            from ongekende
            where true and correspondentieadres is not null
            offset 0
          ) as keyed
          cross join lateral (
            select
              array(
                (
                  select id
                  from partij
                  where bloksleutel_adres (bezoekadres, 'soortBezoekadres') = keyed.key
                  limit $17
                )
                union
                (
                  select id
                  from partij
                  where
                    bloksleutel_adres (correspondentieadres, 'soortCorrespondentieadres') = keyed.key
                  limit $18
                )
              ) as partijen
            offset 0
          ) as block
        where keyed.key is not null and cardinality(block.partijen) between $19 and $20
      ) as found
  )
select
  $21::uuid as klantcontact_id,
  null::uuid as betrokkene_id,
  null::uuid as partij_id,
  true as costly
union all
select klantcontact_id, betrokkene_id, partij_id, true
from pair
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = "10000000-0000-4000-8000-000000000000"
-- $3 = "10000000-0000-4000-8000-000000000000"
-- $4 = 20
-- $5 = 21
-- $6 = 21
-- $7 = 1
-- $8 = 20
-- $9 = 20
-- $10 = 21
-- $11 = 21
-- $12 = 1
-- $13 = 20
-- $14 = 21
-- $15 = 1
-- $16 = 20
-- $17 = 21
-- $18 = 21
-- $19 = 1
-- $20 = 20
-- $21 = "10000000-0000-4000-8000-000000000000"
