with
  ongekende as materialized (
    select klantcontact_id, id as betrokkene_id, contactnaam, bezoekadres, correspondentieadres
    from (select * from betrokkene where "klantcontact_id" = $1::uuid offset 0) as betrokkene
    where partij_id is null and (bezoekadres is not null or correspondentieadres is not null)
  ),
  adres as materialized (
    select
      adres.*,
      betrokkene.id as existing_betrokkene_id,
      betrokkene.partij_id,
      betrokkene.versie,
      betrokkene.gegeven_op
    from
      (select * from betrokkene_digitaal_adres where "klantcontact_id" = $2::uuid) as adres
      full join (
        select id, klantcontact_id, partij_id, versie, gegeven_op
        from betrokkene
        where "klantcontact_id" = $3::uuid
      ) as betrokkene on betrokkene.klantcontact_id = adres.klantcontact_id
      and betrokkene.id = adres.betrokkene_id
    offset 0
  ),
  pair as (
    select distinct klantcontact_id, betrokkene_id, block_partij_id as partij_id, large_block
    from
      (
        select
          klantcontact_id,
          betrokkene_id,
          case when cardinality(block.partijen) > $4 then 'email' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $5 then array[null::uuid]
              else block.partijen
            end
          ) as block_partij_id
        from
          (
            select klantcontact_id, betrokkene_id, bloksleutel_email (vergelijkingsvorm) as key
            from adres
            where existing_betrokkene_id = betrokkene_id and partij_id is null and soort = 'email'
            offset 0
          ) as keyed
          cross join lateral (
            select
              case
                when cardinality(partijen) <= $6 then partijen
                else array(
                  select distinct partij_id
                  from partij_digitaal_adres
                  where
                    soort = 'email'
                    and bloksleutel_email (vergelijkingsvorm) = keyed.key
                    and exists (select from partij where partij.id = partij_id offset 0)
                  order by partij_id
                  limit $7
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
                    limit $8
                  ) as partijen
                offset 0
              ) as found
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $9 then case 'email'
              when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
              when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
              else true
            end
            else false
          end
        union all
        select
          klantcontact_id,
          betrokkene_id,
          case when cardinality(block.partijen) > $10 then 'telefoon' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $11 then array[null::uuid]
              else block.partijen
            end
          ) as block_partij_id
        from
          (
            select klantcontact_id, betrokkene_id, vergelijkingsvorm as key
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
                when cardinality(partijen) <= $12 then partijen
                else array(
                  select partij_id
                  from partij_digitaal_adres
                  where
                    soort = 'telefoonnummer'
                    and vergelijkingsvorm = keyed.key
                    and exists (select from partij where partij.id = partij_id offset 0)
                  limit $13
                )
              end as partijen
            from
              (
                select
                  array(
                    select partij_id
                    from partij_digitaal_adres
                    where soort = 'telefoonnummer' and vergelijkingsvorm = keyed.key and true
                    limit $14
                  ) as partijen
                offset 0
              ) as found
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $15 then case 'telefoon'
              when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
              when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
              else true
            end
            else false
          end
        union all
        select
          klantcontact_id,
          betrokkene_id,
          case when cardinality(block.partijen) > $16 then 'naam' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $17 then array[null::uuid]
              else block.partijen
            end
          ) as block_partij_id
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
                limit $18
              ) as partijen
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $19 then case 'naam'
              when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
              when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
              else true
            end
            else false
          end
        union all
        select
          klantcontact_id,
          betrokkene_id,
          case when cardinality(block.partijen) > $20 then 'adres' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $21 then array[null::uuid]
              else block.partijen
            end
          ) as block_partij_id
        from
          (
            select
              klantcontact_id,
              betrokkene_id,
              bloksleutel_adres ("bezoekadres", 'soortBezoekadres') as key
            from ongekende
            where true and bezoekadres is not null
            union all
            select
              klantcontact_id,
              betrokkene_id,
              bloksleutel_adres ("correspondentieadres", 'soortCorrespondentieadres') as key
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
                  where bloksleutel_adres ("bezoekadres", 'soortBezoekadres') = keyed.key
                  limit $22
                )
                union
                (
                  select id
                  from partij
                  where
                    bloksleutel_adres (
                      "correspondentieadres",
                      'soortCorrespondentieadres'
                    ) = keyed.key
                  limit $23
                )
              ) as partijen
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $24 then case 'adres'
              when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
              when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
              else true
            end
            else false
          end
        union all
        select
          klantcontact_id,
          betrokkene_id,
          case when cardinality(block.partijen) > $25 then 'adres' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $26 then array[null::uuid]
              else block.partijen
            end
          ) as block_partij_id
        from
          (
            select
              klantcontact_id,
              betrokkene_id,
              bloksleutel_straat ("bezoekadres", 'soortBezoekadres') as key
            from ongekende
            where true and bezoekadres is not null
            union all
            select
              klantcontact_id,
              betrokkene_id,
              bloksleutel_straat ("correspondentieadres", 'soortCorrespondentieadres') as key
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
                  where bloksleutel_straat ("bezoekadres", 'soortBezoekadres') = keyed.key
                  limit $27
                )
                union
                (
                  select id
                  from partij
                  where
                    bloksleutel_straat (
                      "correspondentieadres",
                      'soortCorrespondentieadres'
                    ) = keyed.key
                  limit $28
                )
              ) as partijen
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $29 then case 'straat'
              when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
              when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
              else true
            end
            else false
          end
      ) as found
  )
select
  $30::uuid as klantcontact_id,
  null::uuid as betrokkene_id,
  null::uuid as partij_id,
  null::text as large_block,
  true as costly
union all
select klantcontact_id, betrokkene_id, partij_id, large_block, true
from pair
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = "10000000-0000-4000-8000-000000000000"
-- $3 = "10000000-0000-4000-8000-000000000000"
-- $4 = 20
-- $5 = 20
-- $6 = 20
-- $7 = 21
-- $8 = 21
-- $9 = 1
-- $10 = 20
-- $11 = 20
-- $12 = 20
-- $13 = 21
-- $14 = 21
-- $15 = 1
-- $16 = 20
-- $17 = 20
-- $18 = 21
-- $19 = 1
-- $20 = 20
-- $21 = 20
-- $22 = 21
-- $23 = 21
-- $24 = 1
-- $25 = 20
-- $26 = 20
-- $27 = 21
-- $28 = 21
-- $29 = 1
-- $30 = "10000000-0000-4000-8000-000000000000"
