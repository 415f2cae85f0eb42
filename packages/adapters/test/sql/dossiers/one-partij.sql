with
  pair as (
    select partij_id, candidate_id, bool_or(same_identificator) as same_identificator
    from
      (
        select partij_id, block_partij_id as candidate_id, false as same_identificator
        from
          (
            select partij_id, unnest(block.partijen) as block_partij_id
            from
              (
                select partij_id, bloksleutel_email (vergelijkingsvorm) as key
                from partij_digitaal_adres
                where "partij_id" = $1::uuid and soort = 'email'
                offset 0
              ) as keyed
              cross join lateral (
                select
                  case
                    when cardinality(partijen) <= $2 then partijen
                    else array(
                      select distinct partij_id
                      from partij_digitaal_adres
                      where
                        soort = 'email'
                        and bloksleutel_email (vergelijkingsvorm) = keyed.key
                        and exists (select from partij where partij.id = partij_id offset 0)
                      order by partij_id
                      limit $3
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
                        limit $4
                      ) as partijen
                    offset 0
                  ) as found
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $5 and $6 then case 'email'
                  when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
                  when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
                  else true
                end
                else false
              end
            union all
            select partij_id, unnest(block.partijen) as block_partij_id
            from
              (
                select partij_id, vergelijkingsvorm as key
                from partij_digitaal_adres
                where "partij_id" = $7::uuid and soort = 'telefoonnummer'
                offset 0
              ) as keyed
              cross join lateral (
                select
                  case
                    when cardinality(partijen) <= $8 then partijen
                    else array(
                      select partij_id
                      from partij_digitaal_adres
                      where
                        soort = 'telefoonnummer'
                        and vergelijkingsvorm = keyed.key
                        and exists (select from partij where partij.id = partij_id offset 0)
                      limit $9
                    )
                  end as partijen
                from
                  (
                    select
                      array(
                        select partij_id
                        from partij_digitaal_adres
                        where soort = 'telefoonnummer' and vergelijkingsvorm = keyed.key and true
                        limit $10
                      ) as partijen
                    offset 0
                  ) as found
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $11 and $12 then case 'telefoon'
                  when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
                  when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
                  else true
                end
                else false
              end
            union all
            select partij_id, unnest(block.partijen) as block_partij_id
            from
              (
                select id as partij_id, bloksleutel_naam (contactnaam, bezoekadres) as key
                from partij
                where "id" = $13::uuid
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
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $15 and $16 then case 'naam'
                  when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
                  when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
                  else true
                end
                else false
              end
            union all
            select partij_id, unnest(block.partijen) as block_partij_id
            from
              (
                select id as partij_id, bloksleutel_adres ("bezoekadres", 'soortBezoekadres') as key
                from partij
                where "id" = $17::uuid and bezoekadres is not null
                union all
                select
                  id as partij_id,
                  bloksleutel_adres ("correspondentieadres", 'soortCorrespondentieadres') as key
                from partij
                where "id" = $18::uuid and correspondentieadres is not null
                offset 0
              ) as keyed
              cross join lateral (
                select
                  array(
                    (
                      select id
                      from partij
                      where bloksleutel_adres ("bezoekadres", 'soortBezoekadres') = keyed.key
                      limit $19
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
                      limit $20
                    )
                  ) as partijen
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $21 and $22 then case 'adres'
                  when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
                  when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
                  else true
                end
                else false
              end
            union all
            select partij_id, unnest(block.partijen) as block_partij_id
            from
              (
                select
                  id as partij_id,
                  bloksleutel_straat ("bezoekadres", 'soortBezoekadres') as key
                from partij
                where "id" = $23::uuid and bezoekadres is not null
                union all
                select
                  id as partij_id,
                  bloksleutel_straat ("correspondentieadres", 'soortCorrespondentieadres') as key
                from partij
                where "id" = $24::uuid and correspondentieadres is not null
                offset 0
              ) as keyed
              cross join lateral (
                select
                  array(
                    (
                      select id
                      from partij
                      where bloksleutel_straat ("bezoekadres", 'soortBezoekadres') = keyed.key
                      limit $25
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
                      limit $26
                    )
                  ) as partijen
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $27 and $28 then case 'straat'
                  when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
                  when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
                  else true
                end
                else false
              end
          ) as in_block
        union all
        select one.partij_id, other.partij_id, true
        from
          (select * from identificator where "partij_id" = $29::uuid) as one
          cross join lateral (
            select partij_id
            from identificator
            where
              soort = one.soort
              and waarde = one.waarde
              and (soort <> 'vestigingsnummer' or kvk_nummer = one.kvk_nummer)
            offset 0
          ) as other
      ) as found
    where partij_id <> candidate_id
    group by partij_id, candidate_id
  )
select $30::uuid as partij_id, null::uuid as candidate_id, true as costly
union all
select partij_id, candidate_id, true
from pair
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = 20
-- $3 = 21
-- $4 = 21
-- $5 = 2
-- $6 = 20
-- $7 = "10000000-0000-4000-8000-000000000000"
-- $8 = 20
-- $9 = 21
-- $10 = 21
-- $11 = 2
-- $12 = 20
-- $13 = "10000000-0000-4000-8000-000000000000"
-- $14 = 21
-- $15 = 2
-- $16 = 20
-- $17 = "10000000-0000-4000-8000-000000000000"
-- $18 = "10000000-0000-4000-8000-000000000000"
-- $19 = 21
-- $20 = 21
-- $21 = 2
-- $22 = 20
-- $23 = "10000000-0000-4000-8000-000000000000"
-- $24 = "10000000-0000-4000-8000-000000000000"
-- $25 = 21
-- $26 = 21
-- $27 = 2
-- $28 = 20
-- $29 = "10000000-0000-4000-8000-000000000000"
-- $30 = "10000000-0000-4000-8000-000000000000"
