-- pair
candidate.indicatie_actief
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
          or translate("one"."voornaam", 'aeiouy', '') = "one"."voornaam"
          or strpos(("betrokkene"."contactnaam" ->> 'voornaam'), '.') > 0
          or "one"."initials"
          or (
            char_length(("betrokkene"."contactnaam" ->> 'voornaam')) = 2
            and ("betrokkene"."contactnaam" ->> 'voornaam') ~ '^[A-Z]{2}$'
          )
        )
        or (
          char_length("other"."voornaam") < 2
          or translate("other"."voornaam", 'aeiouy', '') = "other"."voornaam"
          or strpos(("candidate"."contactnaam" ->> 'voornaam'), '.') > 0
          or "other"."initials"
          or (
            char_length(("candidate"."contactnaam" ->> 'voornaam')) = 2
            and ("candidate"."contactnaam" ->> 'voornaam') ~ '^[A-Z]{2}$'
          )
        )
      )
    )
    and (
      (
        replace(
          concat(
            left("one"."voornaam", 1),
            left("one"."first", 1),
            case
              when ("betrokkene"."contactnaam" ->> 'voorletters') ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("betrokkene"."contactnaam" ->> 'voorletters'), 1) collate "C"
              )
              else (
                select
                  left(
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
                    1
                  )
                from
                  (
                    select
                      case
                        when ("betrokkene"."contactnaam" -> 'voorletters') is null then ''
                        else gevouwen_woorden (("betrokkene"."contactnaam" -> 'voorletters'))
                      end as folded
                    offset 0
                  ) as all_words
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
              when ("candidate"."contactnaam" ->> 'voorletters') ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("candidate"."contactnaam" ->> 'voorletters'), 1) collate "C"
              )
              else (
                select
                  left(
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
                    1
                  )
                from
                  (
                    select
                      case
                        when ("candidate"."contactnaam" -> 'voorletters') is null then ''
                        else gevouwen_woorden (("candidate"."contactnaam" -> 'voorletters'))
                      end as folded
                    offset 0
                  ) as all_words
              )
            end,
            '{"ab":"a","bram":"a","at":"a","tolf":"ar","atolf":"a","atri":"a","ari":"agh","atrian":"a","arian":"a","arin":"a","ian":"aj","ianus":"aj","rin":"amq","ap":"a","api":"a","bert":"abeghlnr","bertus":"aeh…'::jsonb ->> "other"."first"
          ),
          'i',
          'iy'
        ) = ''
      )
      or translate(
        replace(
          concat(
            left("one"."voornaam", 1),
            left("one"."first", 1),
            case
              when ("betrokkene"."contactnaam" ->> 'voorletters') ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("betrokkene"."contactnaam" ->> 'voorletters'), 1) collate "C"
              )
              else (
                select
                  left(
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
                    1
                  )
                from
                  (
                    select
                      case
                        when ("betrokkene"."contactnaam" -> 'voorletters') is null then ''
                        else gevouwen_woorden (("betrokkene"."contactnaam" -> 'voorletters'))
                      end as folded
                    offset 0
                  ) as all_words
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
              when ("candidate"."contactnaam" ->> 'voorletters') ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("candidate"."contactnaam" ->> 'voorletters'), 1) collate "C"
              )
              else (
                select
                  left(
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
                    1
                  )
                from
                  (
                    select
                      case
                        when ("candidate"."contactnaam" -> 'voorletters') is null then ''
                        else gevouwen_woorden (("candidate"."contactnaam" -> 'voorletters'))
                      end as folded
                    offset 0
                  ) as all_words
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
          when ("betrokkene"."contactnaam" ->> 'voorletters') ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
            left(("betrokkene"."contactnaam" ->> 'voorletters'), 1) collate "C"
          )
          else (
            select
              left(
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
                1
              )
            from
              (
                select
                  case
                    when ("betrokkene"."contactnaam" -> 'voorletters') is null then ''
                    else gevouwen_woorden (("betrokkene"."contactnaam" -> 'voorletters'))
                  end as folded
                offset 0
              ) as all_words
          )
        end,
        '{"ab":"a","bram":"a","at":"a","tolf":"ar","atolf":"a","atri":"a","ari":"agh","atrian":"a","arian":"a","arin":"a","ian":"aj","ianus":"aj","rin":"amq","ap":"a","api":"a","bert":"abeghlnr","bertus":"aeh…'::jsonb ->> "one"."first"
      ),
      'i',
      'iy'
      )
      or (
        ("betrokkene"."contactnaam" ->> 'achternaam') ~ '[^A-Za-z]'
        and (
          char_length("one"."voornaam") < 2
          or translate("one"."voornaam", 'aeiouy', '') = "one"."voornaam"
          or strpos(("betrokkene"."contactnaam" ->> 'voornaam'), '.') > 0
          or "one"."initials"
          or (
            char_length(("betrokkene"."contactnaam" ->> 'voornaam')) = 2
            and ("betrokkene"."contactnaam" ->> 'voornaam') ~ '^[A-Z]{2}$'
          )
        )
      )
      or (
        ("candidate"."contactnaam" ->> 'achternaam') ~ '[^A-Za-z]'
        and (
          char_length("other"."voornaam") < 2
          or translate("other"."voornaam", 'aeiouy', '') = "other"."voornaam"
          or strpos(("candidate"."contactnaam" ->> 'voornaam'), '.') > 0
          or "other"."initials"
          or (
            char_length(("candidate"."contactnaam" ->> 'voornaam')) = 2
            and ("candidate"."contactnaam" ->> 'voornaam') ~ '^[A-Z]{2}$'
          )
        )
      )
    )
  )
  or (
    (
      "other"."achternaam" <> ''
      and "one"."as_achternaam" <> ''
      and (
        strpos("other"."achternaam", "one"."as_achternaam") > 0
        or strpos("one"."as_achternaam", "other"."achternaam") > 0
      )
    )
    or (
      "one"."achternaam" <> ''
      and "other"."as_achternaam" <> ''
      and (
        strpos("one"."achternaam", "other"."as_achternaam") > 0
        or strpos("other"."as_achternaam", "one"."achternaam") > 0
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
