-- pair
partij.indicatie_actief
and candidate.indicatie_actief
and candidate.soort_partij = partij.soort_partij
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
        or concat(one.voornaam, ' ', other.voornaam) = any (
          '{"ad adriaan","adriaan ad","ad adrianus","adrianus ad","arie adriaan","adriaan arie","arie adrianus","adrianus arie","adri adriaan","adriaan adri","adri adriana","adriana adri","adri adrianus","adria…'::text[]
        )
      )
      or (
        (
          char_length("one"."voornaam") < 2
          or "one"."voornaam" !~ '[aeiouy]'
          or strpos(("partij"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
        )
        or (
          char_length("other"."voornaam") < 2
          or "other"."voornaam" !~ '[aeiouy]'
          or strpos(("candidate"."contactnaam" -> 'voornaam') #>> '{}', '.') > 0
        )
      )
    )
    and (
      translate(
        replace(
          concat(
            left("one"."voornaam", 1),
            gevouwen_letter (("partij"."contactnaam" -> 'voorletters')),
            '{"ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","adriaan":"a","janus":"a","jan":"aj","bert":"abghlr","ab":"a","ap":"a","albert":"a","bertus":"al","alie":"aa","ali":"a…'::jsonb ->> "one"."voornaam"
          ),
          'i',
          'iy'
        ),
        replace(
          concat(
            left("other"."voornaam", 1),
            gevouwen_letter (("candidate"."contactnaam" -> 'voorletters')),
            '{"ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","adriaan":"a","janus":"a","jan":"aj","bert":"abghlr","ab":"a","ap":"a","albert":"a","bertus":"al","alie":"aa","ali":"a…'::jsonb ->> "other"."voornaam"
          ),
          'i',
          'iy'
        ),
        ''
      ) <> replace(
      concat(
        left("one"."voornaam", 1),
        gevouwen_letter (("partij"."contactnaam" -> 'voorletters')),
        '{"ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","adriaan":"a","janus":"a","jan":"aj","bert":"abghlr","ab":"a","ap":"a","albert":"a","bertus":"al","alie":"aa","ali":"a…'::jsonb ->> "one"."voornaam"
      ),
      'i',
      'iy'
      )
      or (
        (
          replace(
            concat(
              left("one"."voornaam", 1),
              gevouwen_letter (("partij"."contactnaam" -> 'voorletters')),
              '{"ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","adriaan":"a","janus":"a","jan":"aj","bert":"abghlr","ab":"a","ap":"a","albert":"a","bertus":"al","alie":"aa","ali":"a…'::jsonb ->> "one"."voornaam"
            ),
            'i',
            'iy'
          ) = ''
          or replace(
            concat(
              left("other"."voornaam", 1),
              gevouwen_letter (("candidate"."contactnaam" -> 'voorletters')),
              '{"ad":"aa","arie":"aa","adri":"aaa","aad":"aa","ada":"a","sjaan":"a","riana":"a","adriaan":"a","janus":"a","jan":"aj","bert":"abghlr","ab":"a","ap":"a","albert":"a","bertus":"al","alie":"aa","ali":"a…'::jsonb ->> "other"."voornaam"
            ),
            'i',
            'iy'
          ) = ''
        )
        and "partij"."organisatienaam" is not null
        and "candidate"."organisatienaam" is not null
      )
    )
  )
  or (
    "one"."voornaam" = replace(
      gevouwen_achternaam (("candidate"."contactnaam" -> 'achternaam')),
      'ij',
      'y'
    )
    and "other"."voornaam" = replace(
      gevouwen_achternaam (("partij"."contactnaam" -> 'achternaam')),
      'ij',
      'y'
    )
  )
)
and not exists (
  select
  from identificator as one join identificator as other on other.soort = one.soort
  where one.partij_id = partij.id and other.partij_id = candidate.id
  offset 0
)
