-- pair
partij.indicatie_actief
and candidate.indicatie_actief
and candidate.soort_partij = partij.soort_partij
and (
  (
    (
      (
        starts_with(one.first, other.first)
        or starts_with(other.first, one.first)
        or (
          left(one.voornaam, 1) = left(other.voornaam, 1)
          and right(one.voornaam, 2) = right(other.voornaam, 2)
        )
        or (char_length(one.first) > 5 and left(one.first, -1) = left(other.first, -1))
        or concat(one.first, ' ', other.first) = any (
          '{"ab abram","abram ab","bram abram","abram bram","at atolf","atolf at","tolf atolf","atolf tolf","atolf atolfus","atolfus atolf","tolf atolfus","atolfus tolf","at atrian","atrian at","atri atrian","a…'::text[]
        )
        or concat(one.first, ' ', other.two) = any (
          '{"gertian geritian","geritian gertian","gerian geritian","geritian gerian","enkian entrikian","entrikian enkian","iantirk iantirk","ianwilem ianwilem","anelis anaelisabet","anaelisabet anelis","aneli…'::text[]
        )
        or concat(one.two, ' ', other.first) = any (
          '{"gertian geritian","geritian gertian","gerian geritian","geritian gerian","enkian entrikian","entrikian enkian","iantirk iantirk","ianwilem ianwilem","anelis anaelisabet","anaelisabet anelis","aneli…'::text[]
        )
      )
      or (
        (
          char_length("one"."voornaam") < 2
          or "one"."voornaam" !~ '[aeiouy]'
          or strpos(("partij"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "one"."initials"
          or ("partij"."contactnaam" -> 'voornaam') #>> '{}' ~ '^[A-Z]{2}$'
        )
        or (
          char_length("other"."voornaam") < 2
          or "other"."voornaam" !~ '[aeiouy]'
          or strpos(("candidate"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "other"."initials"
          or ("candidate"."contactnaam" -> 'voornaam') #>> '{}' ~ '^[A-Z]{2}$'
        )
      )
    )
    and (
      translate(
        replace(
          concat(
            left("one"."voornaam", 1),
            left("one"."first", 1),
            case
              when ("partij"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("partij"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
              )
              else left(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{achternaam,alsboven,anoniem,anonieme,anonymous,blanco,dezelfde,dito,geen,geenachternaam,geennaam,geenvoornaam,geheim,hetzelfde,hierboven,idem,idemdito,ikzelf,intevullen,leeg,na,naam,naamloos,naamonb…'::text[]
                      )
                      or replace(named, ' ', '') ~ '^(?:a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|j{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|p{3,}|q{3,}|r{3,}|s{3,}|t{3,}|u{3,}|v{3,}|w{3,}|x{3,}|y{3,}|z{3,})$' then ''
                      else named
                    end
                  from
                    (
                      select
                        btrim(
                          regexp_replace(
                            concat(folded, ' '),
                            '^(?:(?:(?:en|of|de) )*(?:heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|huishouden|t a v|tav|ter attentie van|echtpaar|erven van wijlen|erven van|erven|erfgenamen van|nabestaande…',
                            ''
                          )
                        ) as named
                      from
                        (
                          select
                            case
                              when ("partij"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                              and jsonb_typeof(("partij"."contactnaam" -> 'voorletters')) = 'string' then lower(
                                (("partij"."contactnaam" -> 'voorletters') #>> '{}') collate "C"
                              )
                              else gevouwen_woorden (("partij"."contactnaam" -> 'voorletters'))
                            end as folded
                          offset 0
                        ) as all_words
                      offset 0
                    ) as without_titles
                ),
                1
              )
            end,
            '{"ab":"a","bram":"a","at":"a","tolf":"ar","atolf":"a","atri":"a","ari":"agh","atrian":"a","arian":"a","arin":"a","ian":"aj","ianus":"aj","rin":"amq","ap":"a","api":"a","bert":"abeghlnr","bertus":"aeh…'::jsonb ->> "one"."first"
          ),
          'i',
          'iy'
        ),
        replace(
          concat(
            left("other"."voornaam", 1),
            left("other"."first", 1),
            case
              when ("candidate"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("candidate"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
              )
              else left(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{achternaam,alsboven,anoniem,anonieme,anonymous,blanco,dezelfde,dito,geen,geenachternaam,geennaam,geenvoornaam,geheim,hetzelfde,hierboven,idem,idemdito,ikzelf,intevullen,leeg,na,naam,naamloos,naamonb…'::text[]
                      )
                      or replace(named, ' ', '') ~ '^(?:a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|j{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|p{3,}|q{3,}|r{3,}|s{3,}|t{3,}|u{3,}|v{3,}|w{3,}|x{3,}|y{3,}|z{3,})$' then ''
                      else named
                    end
                  from
                    (
                      select
                        btrim(
                          regexp_replace(
                            concat(folded, ' '),
                            '^(?:(?:(?:en|of|de) )*(?:heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|huishouden|t a v|tav|ter attentie van|echtpaar|erven van wijlen|erven van|erven|erfgenamen van|nabestaande…',
                            ''
                          )
                        ) as named
                      from
                        (
                          select
                            case
                              when ("candidate"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                              and jsonb_typeof(("candidate"."contactnaam" -> 'voorletters')) = 'string' then lower(
                                (("candidate"."contactnaam" -> 'voorletters') #>> '{}') collate "C"
                              )
                              else gevouwen_woorden (("candidate"."contactnaam" -> 'voorletters'))
                            end as folded
                          offset 0
                        ) as all_words
                      offset 0
                    ) as without_titles
                ),
                1
              )
            end,
            '{"ab":"a","bram":"a","at":"a","tolf":"ar","atolf":"a","atri":"a","ari":"agh","atrian":"a","arian":"a","arin":"a","ian":"aj","ianus":"aj","rin":"amq","ap":"a","api":"a","bert":"abeghlnr","bertus":"aeh…'::jsonb ->> "other"."first"
          ),
          'i',
          'iy'
        ),
        ''
      ) <> replace(
      concat(
        left("one"."voornaam", 1),
        left("one"."first", 1),
        case
          when ("partij"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
            left(("partij"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
          )
          else left(
            (
              select
                case
                  when replace(named, ' ', '') = any (
                    '{achternaam,alsboven,anoniem,anonieme,anonymous,blanco,dezelfde,dito,geen,geenachternaam,geennaam,geenvoornaam,geheim,hetzelfde,hierboven,idem,idemdito,ikzelf,intevullen,leeg,na,naam,naamloos,naamonb…'::text[]
                  )
                  or replace(named, ' ', '') ~ '^(?:a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|j{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|p{3,}|q{3,}|r{3,}|s{3,}|t{3,}|u{3,}|v{3,}|w{3,}|x{3,}|y{3,}|z{3,})$' then ''
                  else named
                end
              from
                (
                  select
                    btrim(
                      regexp_replace(
                        concat(folded, ' '),
                        '^(?:(?:(?:en|of|de) )*(?:heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|huishouden|t a v|tav|ter attentie van|echtpaar|erven van wijlen|erven van|erven|erfgenamen van|nabestaande…',
                        ''
                      )
                    ) as named
                  from
                    (
                      select
                        case
                          when ("partij"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                          and jsonb_typeof(("partij"."contactnaam" -> 'voorletters')) = 'string' then lower(
                            (("partij"."contactnaam" -> 'voorletters') #>> '{}') collate "C"
                          )
                          else gevouwen_woorden (("partij"."contactnaam" -> 'voorletters'))
                        end as folded
                      offset 0
                    ) as all_words
                  offset 0
                ) as without_titles
            ),
            1
          )
        end,
        '{"ab":"a","bram":"a","at":"a","tolf":"ar","atolf":"a","atri":"a","ari":"agh","atrian":"a","arian":"a","arin":"a","ian":"aj","ianus":"aj","rin":"amq","ap":"a","api":"a","bert":"abeghlnr","bertus":"aeh…'::jsonb ->> "one"."first"
      ),
      'i',
      'iy'
      )
      or (
        (
          replace(
            concat(
              left("one"."voornaam", 1),
              left("one"."first", 1),
              case
                when ("partij"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                  left(("partij"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
                )
                else left(
                  (
                    select
                      case
                        when replace(named, ' ', '') = any (
                          '{achternaam,alsboven,anoniem,anonieme,anonymous,blanco,dezelfde,dito,geen,geenachternaam,geennaam,geenvoornaam,geheim,hetzelfde,hierboven,idem,idemdito,ikzelf,intevullen,leeg,na,naam,naamloos,naamonb…'::text[]
                        )
                        or replace(named, ' ', '') ~ '^(?:a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|j{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|p{3,}|q{3,}|r{3,}|s{3,}|t{3,}|u{3,}|v{3,}|w{3,}|x{3,}|y{3,}|z{3,})$' then ''
                        else named
                      end
                    from
                      (
                        select
                          btrim(
                            regexp_replace(
                              concat(folded, ' '),
                              '^(?:(?:(?:en|of|de) )*(?:heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|huishouden|t a v|tav|ter attentie van|echtpaar|erven van wijlen|erven van|erven|erfgenamen van|nabestaande…',
                              ''
                            )
                          ) as named
                        from
                          (
                            select
                              case
                                when ("partij"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                                and jsonb_typeof(("partij"."contactnaam" -> 'voorletters')) = 'string' then lower(
                                  (("partij"."contactnaam" -> 'voorletters') #>> '{}') collate "C"
                                )
                                else gevouwen_woorden (("partij"."contactnaam" -> 'voorletters'))
                              end as folded
                            offset 0
                          ) as all_words
                        offset 0
                      ) as without_titles
                  ),
                  1
                )
              end,
              '{"ab":"a","bram":"a","at":"a","tolf":"ar","atolf":"a","atri":"a","ari":"agh","atrian":"a","arian":"a","arin":"a","ian":"aj","ianus":"aj","rin":"amq","ap":"a","api":"a","bert":"abeghlnr","bertus":"aeh…'::jsonb ->> "one"."first"
            ),
            'i',
            'iy'
          ) = ''
          or replace(
            concat(
              left("other"."voornaam", 1),
              left("other"."first", 1),
              case
                when ("candidate"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                  left(("candidate"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
                )
                else left(
                  (
                    select
                      case
                        when replace(named, ' ', '') = any (
                          '{achternaam,alsboven,anoniem,anonieme,anonymous,blanco,dezelfde,dito,geen,geenachternaam,geennaam,geenvoornaam,geheim,hetzelfde,hierboven,idem,idemdito,ikzelf,intevullen,leeg,na,naam,naamloos,naamonb…'::text[]
                        )
                        or replace(named, ' ', '') ~ '^(?:a{3,}|b{3,}|c{3,}|d{3,}|e{3,}|f{3,}|g{3,}|h{3,}|i{3,}|j{3,}|k{3,}|l{3,}|m{3,}|n{3,}|o{3,}|p{3,}|q{3,}|r{3,}|s{3,}|t{3,}|u{3,}|v{3,}|w{3,}|x{3,}|y{3,}|z{3,})$' then ''
                        else named
                      end
                    from
                      (
                        select
                          btrim(
                            regexp_replace(
                              concat(folded, ' '),
                              '^(?:(?:(?:en|of|de) )*(?:heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|huishouden|t a v|tav|ter attentie van|echtpaar|erven van wijlen|erven van|erven|erfgenamen van|nabestaande…',
                              ''
                            )
                          ) as named
                        from
                          (
                            select
                              case
                                when ("candidate"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                                and jsonb_typeof(("candidate"."contactnaam" -> 'voorletters')) = 'string' then lower(
                                  (
                                    ("candidate"."contactnaam" -> 'voorletters') #>> '{}'
                                  ) collate "C"
                                )
                                else gevouwen_woorden (("candidate"."contactnaam" -> 'voorletters'))
                              end as folded
                            offset 0
                          ) as all_words
                        offset 0
                      ) as without_titles
                  ),
                  1
                )
              end,
              '{"ab":"a","bram":"a","at":"a","tolf":"ar","atolf":"a","atri":"a","ari":"agh","atrian":"a","arian":"a","arin":"a","ian":"aj","ianus":"aj","rin":"amq","ap":"a","api":"a","bert":"abeghlnr","bertus":"aeh…'::jsonb ->> "other"."first"
            ),
            'i',
            'iy'
          ) = ''
        )
        and "partij"."organisatienaam" is not null
        and "candidate"."organisatienaam" is not null
      )
      or (
        (("partij"."contactnaam" -> 'achternaam') #>> '{}') ~ '[^A-Za-z]'
        and (
          char_length("one"."voornaam") < 2
          or "one"."voornaam" !~ '[aeiouy]'
          or strpos(("partij"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "one"."initials"
          or ("partij"."contactnaam" -> 'voornaam') #>> '{}' ~ '^[A-Z]{2}$'
        )
      )
      or (
        (("candidate"."contactnaam" -> 'achternaam') #>> '{}') ~ '[^A-Za-z]'
        and (
          char_length("other"."voornaam") < 2
          or "other"."voornaam" !~ '[aeiouy]'
          or strpos(("candidate"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "other"."initials"
          or ("candidate"."contactnaam" -> 'voornaam') #>> '{}' ~ '^[A-Z]{2}$'
        )
      )
    )
  )
  or (
    (
      replace(
        coalesce(gevouwen_achternaam (("candidate"."contactnaam" -> 'achternaam')), ''),
        'ij',
        'y'
      ) <> ''
      and replace(
        coalesce(gevouwen_achternaam (("partij"."contactnaam" -> 'voornaam')), ''),
        'ij',
        'y'
      ) <> ''
      and (
        strpos(
          replace(
            coalesce(gevouwen_achternaam (("candidate"."contactnaam" -> 'achternaam')), ''),
            'ij',
            'y'
          ),
          replace(
            coalesce(gevouwen_achternaam (("partij"."contactnaam" -> 'voornaam')), ''),
            'ij',
            'y'
          )
        ) > 0
        or strpos(
          replace(
            coalesce(gevouwen_achternaam (("partij"."contactnaam" -> 'voornaam')), ''),
            'ij',
            'y'
          ),
          replace(
            coalesce(gevouwen_achternaam (("candidate"."contactnaam" -> 'achternaam')), ''),
            'ij',
            'y'
          )
        ) > 0
      )
    )
    or (
      replace(
        coalesce(gevouwen_achternaam (("partij"."contactnaam" -> 'achternaam')), ''),
        'ij',
        'y'
      ) <> ''
      and replace(
        coalesce(gevouwen_achternaam (("candidate"."contactnaam" -> 'voornaam')), ''),
        'ij',
        'y'
      ) <> ''
      and (
        strpos(
          replace(
            coalesce(gevouwen_achternaam (("partij"."contactnaam" -> 'achternaam')), ''),
            'ij',
            'y'
          ),
          replace(
            coalesce(gevouwen_achternaam (("candidate"."contactnaam" -> 'voornaam')), ''),
            'ij',
            'y'
          )
        ) > 0
        or strpos(
          replace(
            coalesce(gevouwen_achternaam (("candidate"."contactnaam" -> 'voornaam')), ''),
            'ij',
            'y'
          ),
          replace(
            coalesce(gevouwen_achternaam (("partij"."contactnaam" -> 'achternaam')), ''),
            'ij',
            'y'
          )
        ) > 0
      )
    )
  )
  or (
    least(char_length("one"."voornaam"), char_length("other"."voornaam")) > 3
    and abs(char_length("one"."voornaam") - char_length("other"."voornaam")) < 2
    and (
      left("one"."voornaam", 2) = left("other"."voornaam", 2)
      or right("one"."voornaam", 2) = right("other"."voornaam", 2)
      or (
        left("one"."voornaam", 1) = left("other"."voornaam", 1)
        and right("one"."voornaam", 1) = right("other"."voornaam", 1)
      )
    )
  )
)
and not exists (
  select
  from identificator as one join identificator as other on other.soort = one.soort
  where one.partij_id = partij.id and other.partij_id = candidate.id
  offset 0
)
