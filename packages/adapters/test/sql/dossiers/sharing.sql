select distinct
  block_partij_id as partij_id,
  large_block,
  case when large_block is not null then key end as key
from
  (
    select
      key,
      case when cardinality(block.partijen) > $1 then 'email' end as large_block,
      unnest(
        case when cardinality(block.partijen) > $2 then array[null::uuid] else block.partijen end
      ) as block_partij_id
    from
      (select key from unnest($3::text[]) as given (key) offset 0) as keyed
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
                where soort = 'email' and bloksleutel_email (vergelijkingsvorm) = keyed.key and true
                order by partij_id
                limit $6
              ) as partijen
            offset 0
          ) as found
        offset 0
      ) as block
    where
      keyed.key is not null
      and case
        when cardinality(block.partijen) >= $7 then case 'email'
          when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
          when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
          else true
        end
        else false
      end
    union all
    select
      key,
      case when cardinality(block.partijen) > $8 then 'telefoon' end as large_block,
      unnest(
        case when cardinality(block.partijen) > $9 then array[null::uuid] else block.partijen end
      ) as block_partij_id
    from
      (select key from unnest($10::text[]) as given (key) offset 0) as keyed
      cross join lateral (
        select
          case
            when cardinality(partijen) <= $11 then partijen
            else array(
              select partij_id
              from partij_digitaal_adres
              where
                soort = 'telefoonnummer'
                and vergelijkingsvorm = keyed.key
                and exists (select from partij where partij.id = partij_id offset 0)
              limit $12
            )
          end as partijen
        from
          (
            select
              array(
                select partij_id
                from partij_digitaal_adres
                where soort = 'telefoonnummer' and vergelijkingsvorm = keyed.key and true
                limit $13
              ) as partijen
            offset 0
          ) as found
        offset 0
      ) as block
    where
      keyed.key is not null
      and case
        when cardinality(block.partijen) >= $14 then case 'telefoon'
          when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
          when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
          else true
        end
        else false
      end
    union all
    select
      key,
      case when cardinality(block.partijen) > $15 then 'naam' end as large_block,
      unnest(
        case when cardinality(block.partijen) > $16 then array[null::uuid] else block.partijen end
      ) as block_partij_id
    from
      (select key from unnest($17::text[]) as given (key) offset 0) as keyed
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
      key,
      case when cardinality(block.partijen) > $20 then 'adres' end as large_block,
      unnest(
        case when cardinality(block.partijen) > $21 then array[null::uuid] else block.partijen end
      ) as block_partij_id
    from
      (select key from unnest($22::text[]) as given (key) offset 0) as keyed
      cross join lateral (
        select
          array(
            (
              select id
              from partij
              where bloksleutel_adres ("bezoekadres", 'soortBezoekadres') = keyed.key
              limit $23
            )
            union
            (
              select id
              from partij
              where
                bloksleutel_adres ("correspondentieadres", 'soortCorrespondentieadres') = keyed.key
              limit $24
            )
          ) as partijen
        offset 0
      ) as block
    where
      keyed.key is not null
      and case
        when cardinality(block.partijen) >= $25 then case 'adres'
          when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
          when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
          else true
        end
        else false
      end
    union all
    select
      key,
      case when cardinality(block.partijen) > $26 then 'adres' end as large_block,
      unnest(
        case when cardinality(block.partijen) > $27 then array[null::uuid] else block.partijen end
      ) as block_partij_id
    from
      (select key from unnest($28::text[]) as given (key) offset 0) as keyed
      cross join lateral (
        select
          array(
            (
              select id
              from partij
              where bloksleutel_straat ("bezoekadres", 'soortBezoekadres') = keyed.key
              limit $29
            )
            union
            (
              select id
              from partij
              where
                bloksleutel_straat ("correspondentieadres", 'soortCorrespondentieadres') = keyed.key
              limit $30
            )
          ) as partijen
        offset 0
      ) as block
    where
      keyed.key is not null
      and case
        when cardinality(block.partijen) >= $31 then case 'straat'
          when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
          when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
          else true
        end
        else false
      end
  ) as found
where block_partij_id is not null or large_block is not null
-- $1 = 20
-- $2 = 20
-- $3 = ["a email"]
-- $4 = 20
-- $5 = 21
-- $6 = 21
-- $7 = 1
-- $8 = 20
-- $9 = 20
-- $10 = ["a telefoon"]
-- $11 = 20
-- $12 = 21
-- $13 = 21
-- $14 = 1
-- $15 = 20
-- $16 = 20
-- $17 = ["a naam"]
-- $18 = 21
-- $19 = 1
-- $20 = 20
-- $21 = 20
-- $22 = ["a adres"]
-- $23 = 21
-- $24 = 21
-- $25 = 1
-- $26 = 20
-- $27 = 20
-- $28 = ["a adres"]
-- $29 = 21
-- $30 = 21
-- $31 = 1
