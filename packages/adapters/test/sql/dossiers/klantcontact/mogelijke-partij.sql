-- pair
candidate.indicatie_actief
and (
  (
    (
      (
        one.voornaam = other.voornaam
        or (
          left(one.voornaam, 1) = left(other.voornaam, 1)
          and right(one.voornaam, 2) = right(other.voornaam, 2)
        )
        or starts_with(one.voornaam, other.voornaam)
        or starts_with(other.voornaam, one.voornaam)
        or starts_with(one.spelling, other.spelling)
        or starts_with(other.spelling, one.spelling)
        or concat(one.voornaam, ' ', other.voornaam) = any (
          '{"alie aaltje","aaltje alie","alie aleida","aleida alie","alie alida","alida alie","ali aaltje","aaltje ali","ali aleida","aleida ali","ali alida","alida ali","alida aaltje","aaltje alida","aal aaltj…'::text[]
        )
      )
      or (
        (
          char_length("one"."voornaam") < 2
          or "one"."voornaam" !~ '[aeiouy]'
          or strpos(("betrokkene"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "one"."initials"
        )
        or (
          char_length("other"."voornaam") < 2
          or "other"."voornaam" !~ '[aeiouy]'
          or strpos(("candidate"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "other"."initials"
        )
      )
    )
    and (
      (
        replace(
          concat(
            left("one"."voornaam", 1),
            left("one"."spelling", 1),
            case
              when ("betrokkene"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("betrokkene"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
              )
              else left(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{anoniem,anonieme,anonymous,geen,geennaam,leeg,naamonbekend,nietbekend,nietopgegeven,nietvantoepassing,none,nvt,onbekend,onbekende,unknown,x,xx}'::text[]
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
                            '^(?:(?:de heer en mevrouw|de heer|heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|erven|weduwe|weduwnaar|wed|drs|dr|ir|ing|mr|mrs|ms|prof|professor|jhr|jkvr|ds) )+',
                            ''
                          )
                        ) as named
                      from
                        (
                          select
                            case
                              when ("betrokkene"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                              and jsonb_typeof(("betrokkene"."contactnaam" -> 'voorletters')) = 'string' then lower(
                                (("betrokkene"."contactnaam" -> 'voorletters') #>> '{}') collate "C"
                              )
                              else gevouwen_woorden (("betrokkene"."contactnaam" -> 'voorletters'))
                            end as folded
                          offset 0
                        ) as all_words
                      offset 0
                    ) as without_titles
                ),
                1
              )
            end,
            '{"alie":"aaa","ali":"aaa","alida":"a","aal":"a","bram":"a","ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","janny":"a","jannie":"aj","adriaan":"a","janus":"a","jan":"a…'::jsonb ->> "one"."voornaam"
          ),
          'i',
          'iy'
        ) = ''
        or replace(
          concat(
            left("other"."voornaam", 1),
            left("other"."spelling", 1),
            case
              when ("candidate"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("candidate"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
              )
              else left(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{anoniem,anonieme,anonymous,geen,geennaam,leeg,naamonbekend,nietbekend,nietopgegeven,nietvantoepassing,none,nvt,onbekend,onbekende,unknown,x,xx}'::text[]
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
                            '^(?:(?:de heer en mevrouw|de heer|heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|erven|weduwe|weduwnaar|wed|drs|dr|ir|ing|mr|mrs|ms|prof|professor|jhr|jkvr|ds) )+',
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
            '{"alie":"aaa","ali":"aaa","alida":"a","aal":"a","bram":"a","ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","janny":"a","jannie":"aj","adriaan":"a","janus":"a","jan":"a…'::jsonb ->> "other"."voornaam"
          ),
          'i',
          'iy'
        ) = ''
      )
      or translate(
        replace(
          concat(
            left("one"."voornaam", 1),
            left("one"."spelling", 1),
            case
              when ("betrokkene"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("betrokkene"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
              )
              else left(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{anoniem,anonieme,anonymous,geen,geennaam,leeg,naamonbekend,nietbekend,nietopgegeven,nietvantoepassing,none,nvt,onbekend,onbekende,unknown,x,xx}'::text[]
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
                            '^(?:(?:de heer en mevrouw|de heer|heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|erven|weduwe|weduwnaar|wed|drs|dr|ir|ing|mr|mrs|ms|prof|professor|jhr|jkvr|ds) )+',
                            ''
                          )
                        ) as named
                      from
                        (
                          select
                            case
                              when ("betrokkene"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                              and jsonb_typeof(("betrokkene"."contactnaam" -> 'voorletters')) = 'string' then lower(
                                (("betrokkene"."contactnaam" -> 'voorletters') #>> '{}') collate "C"
                              )
                              else gevouwen_woorden (("betrokkene"."contactnaam" -> 'voorletters'))
                            end as folded
                          offset 0
                        ) as all_words
                      offset 0
                    ) as without_titles
                ),
                1
              )
            end,
            '{"alie":"aaa","ali":"aaa","alida":"a","aal":"a","bram":"a","ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","janny":"a","jannie":"aj","adriaan":"a","janus":"a","jan":"a…'::jsonb ->> "one"."voornaam"
          ),
          'i',
          'iy'
        ),
        replace(
          concat(
            left("other"."voornaam", 1),
            left("other"."spelling", 1),
            case
              when ("candidate"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
                left(("candidate"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
              )
              else left(
                (
                  select
                    case
                      when replace(named, ' ', '') = any (
                        '{anoniem,anonieme,anonymous,geen,geennaam,leeg,naamonbekend,nietbekend,nietopgegeven,nietvantoepassing,none,nvt,onbekend,onbekende,unknown,x,xx}'::text[]
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
                            '^(?:(?:de heer en mevrouw|de heer|heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|erven|weduwe|weduwnaar|wed|drs|dr|ir|ing|mr|mrs|ms|prof|professor|jhr|jkvr|ds) )+',
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
            '{"alie":"aaa","ali":"aaa","alida":"a","aal":"a","bram":"a","ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","janny":"a","jannie":"aj","adriaan":"a","janus":"a","jan":"a…'::jsonb ->> "other"."voornaam"
          ),
          'i',
          'iy'
        ),
        ''
      ) <> replace(
      concat(
        left("one"."voornaam", 1),
        left("one"."spelling", 1),
        case
          when ("betrokkene"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Z][.]?([A-Z][.]?)?$' then lower(
            left(("betrokkene"."contactnaam" -> 'voorletters') #>> '{}', 1) collate "C"
          )
          else left(
            (
              select
                case
                  when replace(named, ' ', '') = any (
                    '{anoniem,anonieme,anonymous,geen,geennaam,leeg,naamonbekend,nietbekend,nietopgegeven,nietvantoepassing,none,nvt,onbekend,onbekende,unknown,x,xx}'::text[]
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
                        '^(?:(?:de heer en mevrouw|de heer|heer|dhr|hr|mevrouw|mevr|mw|mej|mejuffrouw|meneer|familie|fam|gezin|erven|weduwe|weduwnaar|wed|drs|dr|ir|ing|mr|mrs|ms|prof|professor|jhr|jkvr|ds) )+',
                        ''
                      )
                    ) as named
                  from
                    (
                      select
                        case
                          when ("betrokkene"."contactnaam" -> 'voorletters') #>> '{}' ~ '^[A-Za-z]+$'
                          and jsonb_typeof(("betrokkene"."contactnaam" -> 'voorletters')) = 'string' then lower(
                            (("betrokkene"."contactnaam" -> 'voorletters') #>> '{}') collate "C"
                          )
                          else gevouwen_woorden (("betrokkene"."contactnaam" -> 'voorletters'))
                        end as folded
                      offset 0
                    ) as all_words
                  offset 0
                ) as without_titles
            ),
            1
          )
        end,
        '{"alie":"aaa","ali":"aaa","alida":"a","aal":"a","bram":"a","ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","janny":"a","jannie":"aj","adriaan":"a","janus":"a","jan":"a…'::jsonb ->> "one"."voornaam"
      ),
      'i',
      'iy'
      )
      or (
        (("betrokkene"."contactnaam" -> 'achternaam') #>> '{}') ~ '[^A-Za-z]'
        and (
          char_length("one"."voornaam") < 2
          or "one"."voornaam" !~ '[aeiouy]'
          or strpos(("betrokkene"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "one"."initials"
        )
      )
      or (
        (("candidate"."contactnaam" -> 'achternaam') #>> '{}') ~ '[^A-Za-z]'
        and (
          char_length("other"."voornaam") < 2
          or "other"."voornaam" !~ '[aeiouy]'
          or strpos(("candidate"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
          or "other"."initials"
        )
      )
    )
  )
  or (
    (
      "one"."voornaam" <> ''
      and strpos(
        replace(
          replace(
            case
              when ("candidate"."contactnaam" -> 'achternaam') #>> '{}' ~ '^[A-Za-z]+$'
              and jsonb_typeof(("candidate"."contactnaam" -> 'achternaam')) = 'string' then lower(
                (("candidate"."contactnaam" -> 'achternaam') #>> '{}') collate "C"
              )
              else gevouwen_woorden (("candidate"."contactnaam" -> 'achternaam'))
            end,
            ' ',
            ''
          ),
          'ij',
          'y'
        ),
        "one"."voornaam"
      ) > 0
    )
    and (
      "other"."voornaam" <> ''
      and strpos(
        replace(
          replace(
            case
              when ("betrokkene"."contactnaam" -> 'achternaam') #>> '{}' ~ '^[A-Za-z]+$'
              and jsonb_typeof(("betrokkene"."contactnaam" -> 'achternaam')) = 'string' then lower(
                (("betrokkene"."contactnaam" -> 'achternaam') #>> '{}') collate "C"
              )
              else gevouwen_woorden (("betrokkene"."contactnaam" -> 'achternaam'))
            end,
            ' ',
            ''
          ),
          'ij',
          'y'
        ),
        "other"."voornaam"
      ) > 0
    )
  )
)
