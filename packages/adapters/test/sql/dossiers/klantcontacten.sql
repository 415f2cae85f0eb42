with
  ongekende as materialized (
    select klantcontact_id, id as betrokkene_id, contactnaam, bezoekadres, correspondentieadres
    from
      (
        select *
        from betrokkene
        where "klantcontact_id" > $1::uuid and "klantcontact_id" <= $2::uuid
        offset 0
      ) as betrokkene
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
      (
        select *
        from betrokkene_digitaal_adres
        where "klantcontact_id" > $3::uuid and "klantcontact_id" <= $4::uuid
      ) as adres
      full join (
        select id, klantcontact_id, partij_id, versie, gegeven_op
        from betrokkene
        where "klantcontact_id" > $5::uuid and "klantcontact_id" <= $6::uuid
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
          case when cardinality(block.partijen) > $7 then 'email' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $8 then array[null::uuid]
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
                when cardinality(partijen) <= $9 then partijen
                else array(
                  select distinct partij_id
                  from partij_digitaal_adres
                  where
                    soort = 'email'
                    and bloksleutel_email (vergelijkingsvorm) = keyed.key
                    and exists (select from partij where partij.id = partij_id offset 0)
                  order by partij_id
                  limit $10
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
                    limit $11
                  ) as partijen
                offset 0
              ) as found
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $12 then case 'email'
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
          case when cardinality(block.partijen) > $13 then 'telefoon' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $14 then array[null::uuid]
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
                when cardinality(partijen) <= $15 then partijen
                else array(
                  select partij_id
                  from partij_digitaal_adres
                  where
                    soort = 'telefoonnummer'
                    and vergelijkingsvorm = keyed.key
                    and exists (select from partij where partij.id = partij_id offset 0)
                  limit $16
                )
              end as partijen
            from
              (
                select
                  array(
                    select partij_id
                    from partij_digitaal_adres
                    where soort = 'telefoonnummer' and vergelijkingsvorm = keyed.key and true
                    limit $17
                  ) as partijen
                offset 0
              ) as found
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $18 then case 'telefoon'
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
          case when cardinality(block.partijen) > $19 then 'naam' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $20 then array[null::uuid]
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
                limit $21
              ) as partijen
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $22 then case 'naam'
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
          case when cardinality(block.partijen) > $23 then 'adres' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $24 then array[null::uuid]
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
                  limit $25
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
                  limit $26
                )
              ) as partijen
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $27 then case 'adres'
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
          case when cardinality(block.partijen) > $28 then 'adres' end as large_block,
          unnest(
            case
              when cardinality(block.partijen) > $29 then array[null::uuid]
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
                  limit $30
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
                  limit $31
                )
              ) as partijen
            offset 0
          ) as block
        where
          keyed.key is not null
          and case
            when cardinality(block.partijen) >= $32 then case 'straat'
              when 'email' then not keyed.key ~ '^(?:(?:geen(?:[._-]?(?:e-?)?(?:mail|adres|mailadres))?|n[.]?v[.]?t[.]?|onbekend|unknown|anoniem|anonymous|none|x+|no[._-]?e?-?mail|no[._-]?reply|do[._-]?not[._-]?reply|niet[._-]?(?:bekend|beantwoorde…'
              when 'telefoon' then not keyed.key ~ '^[+](?:31123456789|31987654321|[0-9]*(?:0{7}|1{7}|2{7}|3{7}|4{7}|5{7}|6{7}|7{7}|8{7}|9{7}))$'
              else true
            end
            else false
          end
      ) as found
  )
select
  klantcontact_id,
  null::uuid as betrokkene_id,
  null::uuid as partij_id,
  null::text as large_block,
  costly
from
  (
    select
      klantcontact.id as klantcontact_id,
      (
        (betrokkenen.matches_always)
        or (false)
        or (
          (
            (
              not (
                klantcontact.onderwerp = 'geanonimiseerd'
                and klantcontact.inhoud is null
                and klantcontact.verdere_teksten is null
                and klantcontact.referentienummer is null
                and klantcontact.zoals_ontvangen is null
              )
            )
            and (
              (
                (betrokkenen.matches_with_texts)
                or (
                  (
                    (
                      betrokkenen.initiators = 0
                      and not (betrokkenen.total = 1 and betrokkenen.klanten = 1)
                    )
                  )
                )
              )
            )
          )
        )
      ) as matches,
      coalesce(((betrokkenen.costly) or (false)), false) as costly
    from
      (select * from klantcontact where "id" > $33::uuid and "id" <= $34::uuid) as klantcontact
      full join (
        select
          betrokkene.klantcontact_id,
          count(*) as total,
          count(*) filter (where betrokkene.initiator) as initiators,
          count(*) filter (where betrokkene.rol = 'klant') as klanten,
          count(*) filter (where betrokkene.rol = 'vertegenwoordiger') as vertegenwoordigers,
          count(betrokkene.partij_id) as gekenden,
          count(
            coalesce(
              betrokkene.contactnaam,
              betrokkene.bezoekadres,
              betrokkene.correspondentieadres,
              betrokkene.voorkeurstaal,
              betrokkene.zoals_ontvangen,
              to_jsonb(betrokkene.organisatienaam)
            )
          ) as with_gegevens,
          bool_or(false) as costly,
          bool_or(false) as matches_always,
          bool_or(
            (
              (
                partij.indicatie_geheimhouding
                and (
                  (betrokkene.contactnaam is not null and partij.contactnaam is not null)
                  or (
                    coalesce(betrokkene.bezoekadres, betrokkene.correspondentieadres) is not null
                    and coalesce(partij.bezoekadres, partij.correspondentieadres) is not null
                  )
                )
              )
            )
          ) as matches_with_texts
        from
          betrokkene
          left join lateral (
            select *
            from partij
            where partij.id = betrokkene.partij_id
            offset 0
          ) as partij on true
        where
          "betrokkene"."klantcontact_id" > $35::uuid
          and "betrokkene"."klantcontact_id" <= $36::uuid
        group by betrokkene.klantcontact_id
      ) as betrokkenen on betrokkenen.klantcontact_id = klantcontact.id
    offset 0
  ) as walk
where klantcontact_id is not null and (matches or costly)
union all
select adres.klantcontact_id, null, null, null, true
from adres
where adres.existing_betrokkene_id = adres.betrokkene_id and false
union all
select adres.klantcontact_id, null, null, null, false
from
  (
    select *
    from adres
    where existing_betrokkene_id = betrokkene_id and partij_id is not null
  ) as adres
  cross join lateral (select * from partij where partij.id = adres.partij_id offset 0) as partij
where
  (
    (
      partij.indicatie_geheimhouding
      and exists (
        select
        from partij_digitaal_adres as partij_adres
        where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort
        offset 0
      )
    )
  )
union all
select klantcontact_id, betrokkene_id, partij_id, large_block, false
from
  (
    select
      pair.*,
      bool_or(
        pair.partij_id is not null
        and (
          (
            exists (
              select
              from koppelgebeurtenis
              where
                koppelgebeurtenis.betrokkene_id = betrokkene.id
                and koppelgebeurtenis.soort = 'ontkoppeld'
              offset 0
            )
          )
        )
      ) over (
      partition by pair.betrokkene_id) as matches
    from
      pair
      cross join lateral (
        select *
        from betrokkene
        where betrokkene.id = pair.betrokkene_id
        offset 0
      ) as betrokkene
      left join lateral (
        select *
        from partij
        where partij.id = pair.partij_id
        offset 0
      ) as candidate on true
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
                          when ("betrokkene"."contactnaam" -> 'voornaam') is null then ''
                          else gevouwen_woorden (("betrokkene"."contactnaam" -> 'voornaam'))
                        end
                      ) as folded,
                      replace(
                        coalesce(
                          plain_voornaam,
                          case
                            when ("betrokkene"."contactnaam" -> 'voornaam') is null then ''
                            else gevouwen_achternaam (("betrokkene"."contactnaam" -> 'voornaam'))
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
                            when ("betrokkene"."contactnaam" -> 'achternaam') is null then ''
                            else gevouwen_achternaam (("betrokkene"."contactnaam" -> 'achternaam'))
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
                            when ("betrokkene"."contactnaam" ->> 'voornaam') ~ '^[A-Za-z]+$'
                            and ("betrokkene"."contactnaam" ->> 'voornaam') not in ('true', 'false') then lower(
                              ("betrokkene"."contactnaam" ->> 'voornaam') collate "C"
                            )
                          end as plain_voornaam,
                          case
                            when ("betrokkene"."contactnaam" ->> 'achternaam') ~ '^[A-Za-z]+$'
                            and ("betrokkene"."contactnaam" ->> 'achternaam') not in ('true', 'false') then lower(
                              ("betrokkene"."contactnaam" ->> 'achternaam') collate "C"
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
  ) as judged
where matches
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = "20000000-0000-4000-8000-000000000000"
-- $3 = "10000000-0000-4000-8000-000000000000"
-- $4 = "20000000-0000-4000-8000-000000000000"
-- $5 = "10000000-0000-4000-8000-000000000000"
-- $6 = "20000000-0000-4000-8000-000000000000"
-- $7 = 20
-- $8 = 20
-- $9 = 20
-- $10 = 21
-- $11 = 21
-- $12 = 1
-- $13 = 20
-- $14 = 20
-- $15 = 20
-- $16 = 21
-- $17 = 21
-- $18 = 1
-- $19 = 20
-- $20 = 20
-- $21 = 21
-- $22 = 1
-- $23 = 20
-- $24 = 20
-- $25 = 21
-- $26 = 21
-- $27 = 1
-- $28 = 20
-- $29 = 20
-- $30 = 21
-- $31 = 21
-- $32 = 1
-- $33 = "10000000-0000-4000-8000-000000000000"
-- $34 = "20000000-0000-4000-8000-000000000000"
-- $35 = "10000000-0000-4000-8000-000000000000"
-- $36 = "20000000-0000-4000-8000-000000000000"
