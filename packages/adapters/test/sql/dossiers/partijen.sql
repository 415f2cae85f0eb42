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
                where "partij_id" > $1::uuid and "partij_id" <= $2::uuid and soort = 'email'
                offset 0
              ) as keyed
              cross join lateral (
                select
                  case
                    when cardinality(partijen) <= $3 then partijen
                    else array(
                      select distinct partij_id
                      from partij_digitaal_adres
                      where
                        soort = 'email'
                        and bloksleutel_email (vergelijkingsvorm) = keyed.key
                        and exists (select from partij where partij.id = partij_id offset 0)
                      order by partij_id
                      limit $4
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
                        limit $5
                      ) as partijen
                    offset 0
                  ) as found
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $6 and $7 then case 'email'
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
                where
                  "partij_id" > $8::uuid
                  and "partij_id" <= $9::uuid
                  and soort = 'telefoonnummer'
                offset 0
              ) as keyed
              cross join lateral (
                select
                  case
                    when cardinality(partijen) <= $10 then partijen
                    else array(
                      select partij_id
                      from partij_digitaal_adres
                      where
                        soort = 'telefoonnummer'
                        and vergelijkingsvorm = keyed.key
                        and exists (select from partij where partij.id = partij_id offset 0)
                      limit $11
                    )
                  end as partijen
                from
                  (
                    select
                      array(
                        select partij_id
                        from partij_digitaal_adres
                        where soort = 'telefoonnummer' and vergelijkingsvorm = keyed.key and true
                        limit $12
                      ) as partijen
                    offset 0
                  ) as found
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $13 and $14 then case 'telefoon'
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
                where "id" > $15::uuid and "id" <= $16::uuid
                offset 0
              ) as keyed
              cross join lateral (
                select
                  array(
                    select id
                    from partij
                    where bloksleutel_naam (contactnaam, bezoekadres) = keyed.key
                    limit $17
                  ) as partijen
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $18 and $19 then case 'naam'
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
                where "id" > $20::uuid and "id" <= $21::uuid and bezoekadres is not null
                union all
                select
                  id as partij_id,
                  bloksleutel_adres ("correspondentieadres", 'soortCorrespondentieadres') as key
                from partij
                where "id" > $22::uuid and "id" <= $23::uuid and correspondentieadres is not null
                offset 0
              ) as keyed
              cross join lateral (
                select
                  array(
                    (
                      select id
                      from partij
                      where bloksleutel_adres ("bezoekadres", 'soortBezoekadres') = keyed.key
                      limit $24
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
                      limit $25
                    )
                  ) as partijen
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $26 and $27 then case 'adres'
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
                where "id" > $28::uuid and "id" <= $29::uuid and bezoekadres is not null
                union all
                select
                  id as partij_id,
                  bloksleutel_straat ("correspondentieadres", 'soortCorrespondentieadres') as key
                from partij
                where "id" > $30::uuid and "id" <= $31::uuid and correspondentieadres is not null
                offset 0
              ) as keyed
              cross join lateral (
                select
                  array(
                    (
                      select id
                      from partij
                      where bloksleutel_straat ("bezoekadres", 'soortBezoekadres') = keyed.key
                      limit $32
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
                      limit $33
                    )
                  ) as partijen
                offset 0
              ) as block
            where
              keyed.key is not null
              and case
                when cardinality(block.partijen) between $34 and $35 then case 'straat'
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
          (
            select *
            from identificator
            where "partij_id" > $36::uuid and "partij_id" <= $37::uuid
          ) as one
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
select null::uuid as partij_id, null::uuid as candidate_id, null::boolean as costly
where false
union all
select pair.partij_id, pair.candidate_id, false
from
  pair
  cross join lateral (select * from partij where partij.id = pair.partij_id offset 0) as partij
  cross join lateral (
    select *
    from partij
    where partij.id = pair.candidate_id
    offset 0
  ) as candidate
  cross join lateral (
    select
      replace(named, ' ', '') as voornaam,
      first,
      initials,
      as_achternaam,
      achternaam,
      case
        when strpos(named, ' ') = 0 then first
        else regexp_replace(
          translate(
            replace(
              replace(
                replace(
                  replace(
                    replace(
                      translate(
                        concat(split_part(named, ' ', 1), ' ', split_part(named, ' ', 2)),
                        'yj',
                        'ii'
                      ),
                      'ph',
                      'f'
                    ),
                    'x',
                    'ks'
                  ),
                  'ie',
                  'i'
                ),
                'oe',
                'u'
              ),
              'ou',
              'u'
            ),
            'czdh ',
            'kst'
          ),
          '(.)\1+',
          '\1',
          'g'
        )
      end as two
    from
      (
        select
          named,
          regexp_replace(
            translate(
              replace(
                replace(
                  replace(
                    replace(
                      replace(translate(split_part(named, ' ', 1), 'yj', 'ii'), 'ph', 'f'),
                      'x',
                      'ks'
                    ),
                    'ie',
                    'i'
                  ),
                  'oe',
                  'u'
                ),
                'ou',
                'u'
              ),
              'czdh ',
              'kst'
            ),
            '(.)\1+',
            '\1',
            'g'
          ) as first,
          as_achternaam,
          achternaam,
          char_length(named) = 1
          or (substr(named, 2, 1) = ' ' and named ~ '^([a-z])*[a-z]$') as initials
        from
          (
            select
              replace(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{achternaam,alsboven,anoniem,anonieme,anonymous,blanco,dezelfde,dito,geen,geenachternaam,geennaam,geenvoornaam,geheim,hetzelfde,hierboven,idem,idemdito,ikzelf,intevullen,leeg,na,naam,naamloos,naamonb…'::text[]
                      )
                      or (
                        char_length(replace(named, ' ', '')) > 2
                        and replace(replace(named, ' ', ''), left(named, 1), '') = ''
                      ) then ''
                      else named
                    end
                  from
                    (
                      select
                        case
                          when strpos(folded, ' ') = 0 then case
                            when folded = any (
                              '{heer,dhr,hr,mevrouw,mevr,mw,mej,mejuffrouw,meneer,familie,fam,gezin,huishouden,tav,echtpaar,erven,nabestaanden,kinderen,wijlen,weduwe,weduwnaar,wed,drs,dr,ir,ing,mr,mrs,ms,prof,professor,jhr,jkvr,ds…'::text[]
                            ) then ''
                            else folded
                          end
                          else btrim(
                            regexp_replace(
                              concat(folded, ' '),
                              '^(?:(?:(?:en|of|de) )*(?:heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|huishouden|t a v|tav|ter attentie van|echtpaar|erven van wijlen|erven van|erven|erfgenamen van|nabestaande…',
                              ''
                            )
                          )
                        end as named
                      offset 0
                    ) as without_titles
                ),
                'ij',
                'y'
              ) as named,
              as_achternaam,
              achternaam
            from
              (
                select
                  coalesce(
                    plain_voornaam,
                    case
                      when ("partij"."contactnaam" -> 'voornaam') is null then ''
                      else gevouwen_woorden (("partij"."contactnaam" -> 'voornaam'))
                    end
                  ) as folded,
                  replace(
                    coalesce(
                      plain_voornaam,
                      case
                        when ("partij"."contactnaam" -> 'voornaam') is null then ''
                        else gevouwen_achternaam (("partij"."contactnaam" -> 'voornaam'))
                      end,
                      ''
                    ),
                    'ij',
                    'y'
                  ) as as_achternaam,
                  replace(
                    coalesce(
                      plain_achternaam,
                      case
                        when ("partij"."contactnaam" -> 'achternaam') is null then ''
                        else gevouwen_achternaam (("partij"."contactnaam" -> 'achternaam'))
                      end,
                      ''
                    ),
                    'ij',
                    'y'
                  ) as achternaam
                from
                  (
                    select
                      case
                        when ("partij"."contactnaam" ->> 'voornaam') ~ '^[A-Za-z]+$'
                        and ("partij"."contactnaam" ->> 'voornaam') not in ('true', 'false') then lower(
                          ("partij"."contactnaam" ->> 'voornaam') collate "C"
                        )
                      end as plain_voornaam,
                      case
                        when ("partij"."contactnaam" ->> 'achternaam') ~ '^[A-Za-z]+$'
                        and ("partij"."contactnaam" ->> 'achternaam') not in ('true', 'false') then lower(
                          ("partij"."contactnaam" ->> 'achternaam') collate "C"
                        )
                      end as plain_achternaam
                    offset 0
                  ) as plain
                offset 0
              ) as all_words
            offset 0
          ) as meaningful
        offset 0
      ) as spelled
    offset 0
  ) as one
  cross join lateral (
    select
      replace(named, ' ', '') as voornaam,
      first,
      initials,
      as_achternaam,
      achternaam,
      case
        when strpos(named, ' ') = 0 then first
        else regexp_replace(
          translate(
            replace(
              replace(
                replace(
                  replace(
                    replace(
                      translate(
                        concat(split_part(named, ' ', 1), ' ', split_part(named, ' ', 2)),
                        'yj',
                        'ii'
                      ),
                      'ph',
                      'f'
                    ),
                    'x',
                    'ks'
                  ),
                  'ie',
                  'i'
                ),
                'oe',
                'u'
              ),
              'ou',
              'u'
            ),
            'czdh ',
            'kst'
          ),
          '(.)\1+',
          '\1',
          'g'
        )
      end as two
    from
      (
        select
          named,
          regexp_replace(
            translate(
              replace(
                replace(
                  replace(
                    replace(
                      replace(translate(split_part(named, ' ', 1), 'yj', 'ii'), 'ph', 'f'),
                      'x',
                      'ks'
                    ),
                    'ie',
                    'i'
                  ),
                  'oe',
                  'u'
                ),
                'ou',
                'u'
              ),
              'czdh ',
              'kst'
            ),
            '(.)\1+',
            '\1',
            'g'
          ) as first,
          as_achternaam,
          achternaam,
          char_length(named) = 1
          or (substr(named, 2, 1) = ' ' and named ~ '^([a-z])*[a-z]$') as initials
        from
          (
            select
              replace(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{achternaam,alsboven,anoniem,anonieme,anonymous,blanco,dezelfde,dito,geen,geenachternaam,geennaam,geenvoornaam,geheim,hetzelfde,hierboven,idem,idemdito,ikzelf,intevullen,leeg,na,naam,naamloos,naamonb…'::text[]
                      )
                      or (
                        char_length(replace(named, ' ', '')) > 2
                        and replace(replace(named, ' ', ''), left(named, 1), '') = ''
                      ) then ''
                      else named
                    end
                  from
                    (
                      select
                        case
                          when strpos(folded, ' ') = 0 then case
                            when folded = any (
                              '{heer,dhr,hr,mevrouw,mevr,mw,mej,mejuffrouw,meneer,familie,fam,gezin,huishouden,tav,echtpaar,erven,nabestaanden,kinderen,wijlen,weduwe,weduwnaar,wed,drs,dr,ir,ing,mr,mrs,ms,prof,professor,jhr,jkvr,ds…'::text[]
                            ) then ''
                            else folded
                          end
                          else btrim(
                            regexp_replace(
                              concat(folded, ' '),
                              '^(?:(?:(?:en|of|de) )*(?:heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|huishouden|t a v|tav|ter attentie van|echtpaar|erven van wijlen|erven van|erven|erfgenamen van|nabestaande…',
                              ''
                            )
                          )
                        end as named
                      offset 0
                    ) as without_titles
                ),
                'ij',
                'y'
              ) as named,
              as_achternaam,
              achternaam
            from
              (
                select
                  coalesce(
                    plain_voornaam,
                    case
                      when ("candidate"."contactnaam" -> 'voornaam') is null then ''
                      else gevouwen_woorden (("candidate"."contactnaam" -> 'voornaam'))
                    end
                  ) as folded,
                  replace(
                    coalesce(
                      plain_voornaam,
                      case
                        when ("candidate"."contactnaam" -> 'voornaam') is null then ''
                        else gevouwen_achternaam (("candidate"."contactnaam" -> 'voornaam'))
                      end,
                      ''
                    ),
                    'ij',
                    'y'
                  ) as as_achternaam,
                  replace(
                    coalesce(
                      plain_achternaam,
                      case
                        when ("candidate"."contactnaam" -> 'achternaam') is null then ''
                        else gevouwen_achternaam (("candidate"."contactnaam" -> 'achternaam'))
                      end,
                      ''
                    ),
                    'ij',
                    'y'
                  ) as achternaam
                from
                  (
                    select
                      case
                        when ("candidate"."contactnaam" ->> 'voornaam') ~ '^[A-Za-z]+$'
                        and ("candidate"."contactnaam" ->> 'voornaam') not in ('true', 'false') then lower(
                          ("candidate"."contactnaam" ->> 'voornaam') collate "C"
                        )
                      end as plain_voornaam,
                      case
                        when ("candidate"."contactnaam" ->> 'achternaam') ~ '^[A-Za-z]+$'
                        and ("candidate"."contactnaam" ->> 'achternaam') not in ('true', 'false') then lower(
                          ("candidate"."contactnaam" ->> 'achternaam') collate "C"
                        )
                      end as plain_achternaam
                    offset 0
                  ) as plain
                offset 0
              ) as all_words
            offset 0
          ) as meaningful
        offset 0
      ) as spelled
    offset 0
  ) as other
where pair.partij_id < pair.candidate_id and ((pair.same_identificator))
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = "20000000-0000-4000-8000-000000000000"
-- $3 = 20
-- $4 = 21
-- $5 = 21
-- $6 = 2
-- $7 = 20
-- $8 = "10000000-0000-4000-8000-000000000000"
-- $9 = "20000000-0000-4000-8000-000000000000"
-- $10 = 20
-- $11 = 21
-- $12 = 21
-- $13 = 2
-- $14 = 20
-- $15 = "10000000-0000-4000-8000-000000000000"
-- $16 = "20000000-0000-4000-8000-000000000000"
-- $17 = 21
-- $18 = 2
-- $19 = 20
-- $20 = "10000000-0000-4000-8000-000000000000"
-- $21 = "20000000-0000-4000-8000-000000000000"
-- $22 = "10000000-0000-4000-8000-000000000000"
-- $23 = "20000000-0000-4000-8000-000000000000"
-- $24 = 21
-- $25 = 21
-- $26 = 2
-- $27 = 20
-- $28 = "10000000-0000-4000-8000-000000000000"
-- $29 = "20000000-0000-4000-8000-000000000000"
-- $30 = "10000000-0000-4000-8000-000000000000"
-- $31 = "20000000-0000-4000-8000-000000000000"
-- $32 = 21
-- $33 = 21
-- $34 = 2
-- $35 = 20
-- $36 = "10000000-0000-4000-8000-000000000000"
-- $37 = "20000000-0000-4000-8000-000000000000"
