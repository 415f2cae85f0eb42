-- costly

-- partij
(
  ("partij"."nummer" ~ '^[0-9]{1,19}$')
  and (
    case partij.soort_partij
      when 'persoon' then partij.organisatienaam is null
      when 'organisatie' then partij.contactnaam is null
      when 'contactpersoon' then true
      else false
    end
  )
  and (
    (
      (
        (
          "partij"."contactnaam" is null
          or (
            ("partij"."contactnaam" <> '{}')
            and (coalesce(char_length("partij"."contactnaam"::text), 0) <= 200)
            and (
              "partij"."contactnaam"::text = concat(
                '{',
                concat_ws(
                  ', ',
                  '"voornaam": "' || ("partij"."contactnaam" ->> 'voornaam') || '"',
                  '"achternaam": "' || ("partij"."contactnaam" ->> 'achternaam') || '"',
                  '"voorletters": "' || ("partij"."contactnaam" ->> 'voorletters') || '"',
                  '"voorvoegselAchternaam": "' || (
                    "partij"."contactnaam" ->> 'voorvoegselAchternaam'
                  ) || '"'
                ),
                '}'
              )
            )
            and (
              concat(
                '|',
                concat_ws(
                  '|',
                  ("partij"."contactnaam" ->> 'voornaam'),
                  ("partij"."contactnaam" ->> 'achternaam'),
                  ("partij"."contactnaam" ->> 'voorletters'),
                  ("partij"."contactnaam" ->> 'voorvoegselAchternaam')
                )
              ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
            )
            and (coalesce(char_length(("partij"."contactnaam" ->> 'voorletters')), 0) <= 10)
            and (
              coalesce(char_length(("partij"."contactnaam" ->> 'voorvoegselAchternaam')), 0) <= 10
            )
          )
        )
      )
      and (
        (
          "partij"."organisatienaam" is null
          or (
            "partij"."organisatienaam" ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
            and char_length("partij"."organisatienaam") <= 200
          )
        )
      )
      and (
        (
          "partij"."bezoekadres" is null
          or (
            (("partij"."bezoekadres" ->> 'soortBezoekadres') = 'binnenlands_adres')
            and (
              "partij"."bezoekadres"::text = concat(
                '{',
                concat_ws(
                  ', ',
                  '"land": ' || ("partij"."bezoekadres" ->> 'land'),
                  '"straat": "' || ("partij"."bezoekadres" ->> 'straat') || '"',
                  '"postcode": "' || ("partij"."bezoekadres" ->> 'postcode') || '"',
                  '"huisletter": "' || ("partij"."bezoekadres" ->> 'huisletter') || '"',
                  '"huisnummer": ' || ("partij"."bezoekadres" ->> 'huisnummer'),
                  '"woonplaats": "' || ("partij"."bezoekadres" ->> 'woonplaats') || '"',
                  '"soortBezoekadres": "' || ("partij"."bezoekadres" ->> 'soortBezoekadres') || '"',
                  '"huisnummertoevoeging": "' || ("partij"."bezoekadres" ->> 'huisnummertoevoeging') || '"'
                ),
                '}'
              )
            )
            and (
              (
                (
                  (
                    (
                      ("partij"."bezoekadres" ->> 'postcode') ~ '^[1-9][0-9]{3}(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$'
                    )
                    and (
                      concat(
                        '|',
                        concat_ws(
                          '|',
                          ("partij"."bezoekadres" ->> 'straat'),
                          ("partij"."bezoekadres" ->> 'woonplaats')
                        )
                      ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                    )
                    and (coalesce(char_length(("partij"."bezoekadres" ->> 'woonplaats')), 0) <= 80)
                    and (
                      coalesce(
                        ("partij"."bezoekadres" ->> 'land'),
                        '{"code": "NL", "naam": "Nederland"}'
                      ) = '{"code": "NL", "naam": "Nederland"}'
                    )
                  )
                )
                and (coalesce(char_length(("partij"."bezoekadres" ->> 'straat')), 0) <= 255)
                and (
                  (
                    case
                      when ("partij"."bezoekadres" ->> 'huisnummer') ~ '^[1-9][0-9]{0,8}$' then ("partij"."bezoekadres" ->> 'huisnummer')::integer between 1 and 99999
                      else false
                    end
                  )
                )
                and (
                  (
                    ("partij"."bezoekadres" ->> 'huisletter') is null
                    or ("partij"."bezoekadres" ->> 'huisletter') ~ '^[A-Za-z]$'
                  )
                )
                and (
                  (
                    ("partij"."bezoekadres" ->> 'huisnummertoevoeging') is null
                    or ("partij"."bezoekadres" ->> 'huisnummertoevoeging') ~ '^[A-Za-z0-9]{1,4}$'
                  )
                )
              )
            )
          )
        )
      )
      and (
        (
          "partij"."correspondentieadres" is null
          or case (
            "partij"."correspondentieadres" ->> 'soortCorrespondentieadres'
            )
            when 'binnenlands_adres' then (
              (
                "partij"."correspondentieadres"::text = concat(
                  '{',
                  concat_ws(
                    ', ',
                    '"land": ' || ("partij"."correspondentieadres" ->> 'land'),
                    '"straat": "' || ("partij"."correspondentieadres" ->> 'straat') || '"',
                    '"postcode": "' || ("partij"."correspondentieadres" ->> 'postcode') || '"',
                    '"huisletter": "' || ("partij"."correspondentieadres" ->> 'huisletter') || '"',
                    '"huisnummer": ' || ("partij"."correspondentieadres" ->> 'huisnummer'),
                    '"woonplaats": "' || ("partij"."correspondentieadres" ->> 'woonplaats') || '"',
                    '"huisnummertoevoeging": "' || (
                      "partij"."correspondentieadres" ->> 'huisnummertoevoeging'
                    ) || '"',
                    '"soortCorrespondentieadres": "' || (
                      "partij"."correspondentieadres" ->> 'soortCorrespondentieadres'
                    ) || '"'
                  ),
                  '}'
                )
              )
              and (
                (
                  (
                    (
                      (
                        ("partij"."correspondentieadres" ->> 'postcode') ~ '^[1-9][0-9]{3}(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$'
                      )
                      and (
                        concat(
                          '|',
                          concat_ws(
                            '|',
                            ("partij"."correspondentieadres" ->> 'straat'),
                            ("partij"."correspondentieadres" ->> 'woonplaats')
                          )
                        ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                      )
                      and (
                        coalesce(
                          char_length(("partij"."correspondentieadres" ->> 'woonplaats')),
                          0
                        ) <= 80
                      )
                      and (
                        coalesce(
                          ("partij"."correspondentieadres" ->> 'land'),
                          '{"code": "NL", "naam": "Nederland"}'
                        ) = '{"code": "NL", "naam": "Nederland"}'
                      )
                    )
                  )
                  and (
                    coalesce(char_length(("partij"."correspondentieadres" ->> 'straat')), 0) <= 255
                  )
                  and (
                    (
                      case
                        when ("partij"."correspondentieadres" ->> 'huisnummer') ~ '^[1-9][0-9]{0,8}$' then ("partij"."correspondentieadres" ->> 'huisnummer')::integer between 1 and 99999
                        else false
                      end
                    )
                  )
                  and (
                    (
                      ("partij"."correspondentieadres" ->> 'huisletter') is null
                      or ("partij"."correspondentieadres" ->> 'huisletter') ~ '^[A-Za-z]$'
                    )
                  )
                  and (
                    (
                      ("partij"."correspondentieadres" ->> 'huisnummertoevoeging') is null
                      or (
                        "partij"."correspondentieadres" ->> 'huisnummertoevoeging'
                      ) ~ '^[A-Za-z0-9]{1,4}$'
                    )
                  )
                )
              )
            )
            when 'postbusnummer' then (
              (
                "partij"."correspondentieadres"::text = concat(
                  '{',
                  concat_ws(
                    ', ',
                    '"land": ' || ("partij"."correspondentieadres" ->> 'land'),
                    '"postcode": "' || ("partij"."correspondentieadres" ->> 'postcode') || '"',
                    '"woonplaats": "' || ("partij"."correspondentieadres" ->> 'woonplaats') || '"',
                    '"postbusnummer": ' || ("partij"."correspondentieadres" ->> 'postbusnummer'),
                    '"soortCorrespondentieadres": "' || (
                      "partij"."correspondentieadres" ->> 'soortCorrespondentieadres'
                    ) || '"'
                  ),
                  '}'
                )
              )
              and (
                (
                  (
                    (
                      (
                        ("partij"."correspondentieadres" ->> 'postcode') ~ '^[1-9][0-9]{3}(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$'
                      )
                      and (
                        concat(
                          '|',
                          concat_ws(
                            '|',
                            ("partij"."correspondentieadres" ->> 'straat'),
                            ("partij"."correspondentieadres" ->> 'woonplaats')
                          )
                        ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                      )
                      and (
                        coalesce(
                          char_length(("partij"."correspondentieadres" ->> 'woonplaats')),
                          0
                        ) <= 80
                      )
                      and (
                        coalesce(
                          ("partij"."correspondentieadres" ->> 'land'),
                          '{"code": "NL", "naam": "Nederland"}'
                        ) = '{"code": "NL", "naam": "Nederland"}'
                      )
                    )
                  )
                  and (("partij"."correspondentieadres" ->> 'woonplaats') is not null)
                  and (
                    (
                      case
                        when (
                          "partij"."correspondentieadres" ->> 'postbusnummer'
                        ) ~ '^[1-9][0-9]{0,8}$' then (
                        "partij"."correspondentieadres" ->> 'postbusnummer'
                        )::integer between 1 and 99999
                        else false
                      end
                    )
                  )
                )
              )
            )
            when 'buitenlands_adres' then (
              (
                "partij"."correspondentieadres"::text = concat(
                  '{',
                  concat_ws(
                    ', ',
                    '"land": ' || ("partij"."correspondentieadres" ->> 'land'),
                    '"adresregel1": "' || ("partij"."correspondentieadres" ->> 'adresregel1') || '"',
                    '"adresregel2": "' || ("partij"."correspondentieadres" ->> 'adresregel2') || '"',
                    '"adresregel3": "' || ("partij"."correspondentieadres" ->> 'adresregel3') || '"',
                    '"soortCorrespondentieadres": "' || (
                      "partij"."correspondentieadres" ->> 'soortCorrespondentieadres'
                    ) || '"'
                  ),
                  '}'
                )
              )
              and (
                (
                  (("partij"."correspondentieadres" ->> 'adresregel1') is not null)
                  and (
                    concat(
                      '|',
                      concat_ws(
                        '|',
                        ("partij"."correspondentieadres" ->> 'adresregel1'),
                        ("partij"."correspondentieadres" ->> 'adresregel2'),
                        ("partij"."correspondentieadres" ->> 'adresregel3')
                      )
                    ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                  )
                  and (
                    coalesce(
                      char_length(("partij"."correspondentieadres" ->> 'adresregel1')),
                      0
                    ) <= 80
                  )
                  and (
                    coalesce(
                      char_length(("partij"."correspondentieadres" ->> 'adresregel2')),
                      0
                    ) <= 80
                  )
                  and (
                    coalesce(
                      char_length(("partij"."correspondentieadres" ->> 'adresregel3')),
                      0
                    ) <= 80
                  )
                  and (
                    ("partij"."correspondentieadres" ->> 'land') in (
                      '{"code": "BE", "naam": "België"}',
                      '{"code": "DE", "naam": "Duitsland"}',
                      '{"code": "FR", "naam": "Frankrijk"}',
                      '{"code": "GB", "naam": "Verenigd Koninkrijk"}',
                      '{"code": "ES", "naam": "Spanje"}',
                      '{"code": "PT", "naam": "Portugal"}',
                      '{"code": "IT", "naam": "Italië"}',
                      '{"code": "CH", "naam": "Zwitserland"}',
                      '{"code": "AT", "naam": "Oostenrijk"}',
                      '{"code": "LU", "naam": "Luxemburg"}',
                      '{"code": "IE", "naam": "Ierland"}',
                      '{"code": "DK", "naam": "Denemarken"}',
                      '{"code": "SE", "naam": "Zweden"}',
                      '{"code": "NO", "naam": "Noorwegen"}',
                      '{"code": "FI", "naam": "Finland"}',
                      '{"code": "PL", "naam": "Polen"}',
                      '{"code": "CZ", "naam": "Tsjechië"}',
                      '{"code": "HU", "naam": "Hongarije"}',
                      '{"code": "RO", "naam": "Roemenië"}',
                      '{"code": "BG", "naam": "Bulgarije"}',
                      '{"code": "HR", "naam": "Kroatië"}',
                      '{"code": "GR", "naam": "Griekenland"}',
                      '{"code": "TR", "naam": "Turkije"}',
                      '{"code": "MA", "naam": "Marokko"}',
                      '{"code": "SR", "naam": "Suriname"}',
                      '{"code": "CW", "naam": "Curaçao"}',
                      '{"code": "AW", "naam": "Aruba"}',
                      '{"code": "SX", "naam": "Sint-Maarten"}',
                      '{"code": "ID", "naam": "Indonesië"}',
                      '{"code": "US", "naam": "Verenigde Staten"}',
                      '{"code": "CA", "naam": "Canada"}',
                      '{"code": "AU", "naam": "Australië"}'
                    )
                  )
                )
              )
            )
            else false
          end
        )
      )
      and (
        (
          "partij"."voorkeurstaal" is null
          or "partij"."voorkeurstaal"::text in (
            '{"code": "nld", "naam": "Nederlands"}',
            '{"code": "fry", "naam": "Fries"}',
            '{"code": "eng", "naam": "Engels"}',
            '{"code": "deu", "naam": "Duits"}',
            '{"code": "fra", "naam": "Frans"}',
            '{"code": "spa", "naam": "Spaans"}',
            '{"code": "por", "naam": "Portugees"}',
            '{"code": "ita", "naam": "Italiaans"}',
            '{"code": "pol", "naam": "Pools"}',
            '{"code": "ron", "naam": "Roemeens"}',
            '{"code": "bul", "naam": "Bulgaars"}',
            '{"code": "hun", "naam": "Hongaars"}',
            '{"code": "ukr", "naam": "Oekraïens"}',
            '{"code": "rus", "naam": "Russisch"}',
            '{"code": "tur", "naam": "Turks"}',
            '{"code": "ara", "naam": "Arabisch"}',
            '{"code": "fas", "naam": "Perzisch"}',
            '{"code": "kur", "naam": "Koerdisch"}',
            '{"code": "som", "naam": "Somalisch"}',
            '{"code": "tir", "naam": "Tigrinya"}',
            '{"code": "zho", "naam": "Chinees"}',
            '{"code": "vie", "naam": "Vietnamees"}',
            '{"code": "hin", "naam": "Hindi"}',
            '{"code": "urd", "naam": "Urdu"}',
            '{"code": "pap", "naam": "Papiaments"}'
          )
        )
      )
      and ("partij"."zoals_ontvangen" is null)
      and (
        (
          "partij"."registratiedatum" >= '1900-01-01T00:00:00Z'
          and "partij"."registratiedatum" < '9999-01-01T00:00:00Z'
        )
      )
      and ("partij"."versie" >= 1)
    )
  )
  and (
    (
      "partij"."interne_notitie" is null
      or (
        "partij"."interne_notitie" ~ '^[!-~À-ɏ][\t\n\r -~À-ɏ]*$'
        and char_length("partij"."interne_notitie") <= 1000
      )
    )
  )
) is not true

-- adres
(
  (adres.volgorde between 0 and 49)
  and (
    case adres.soort
      when 'email' then (
        (bloksleutel_email ("adres"."vergelijkingsvorm") = "adres"."vergelijkingsvorm")
        and (bloksleutel_email ("adres"."vergelijkingsvorm") = lower("adres"."adres" collate "C"))
        and (char_length("adres"."adres") <= 63)
        and (
          "adres"."adres" ~ '^[A-Za-z0-9_+-]+(?:[.][A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*[.])+[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*$'
        )
      )
      when 'telefoonnummer' then (
        (
          substr("adres"."vergelijkingsvorm", 4) ~ '^(?:[1-7][0-9]{8}|8[1-9][0-9]{7}|9[1-57-9][0-9]{7})$'
        )
        and (char_length("adres"."adres") <= 60)
        and (
          (
            (
              "adres"."adres" ~ '^0[0-9 -]*$'
              and "adres"."vergelijkingsvorm" = '+31' || substr(translate("adres"."adres", ' -', ''), 2)
            )
            or (
              "adres"."adres" ~ '^[+]31[0-9 -]*$'
              and "adres"."vergelijkingsvorm" = translate("adres"."adres", ' -', '')
            )
            or (
              "adres"."adres" ~ '^0031[0-9 -]*$'
              and "adres"."vergelijkingsvorm" = '+' || substr(translate("adres"."adres", ' -', ''), 3)
            )
          )
        )
      )
      else (
        ("adres"."soort" ~ '^[a-z][a-z0-9_-]{0,39}$')
        and ("adres"."vergelijkingsvorm" = "adres"."adres")
        and (
          (
            "adres"."adres" ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
            and char_length("adres"."adres") <= 254
          )
        )
      )
    end
  )
  and (
    (
      "adres"."omschrijving" is null
      or (
        "adres"."omschrijving" ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
        and char_length("adres"."omschrijving") <= 40
      )
    )
  )
) is not true

-- identificator
(
  case identificator.soort
    when 'bsn' then partij.soort_partij in ('persoon', 'contactpersoon')
    and "identificator"."kvk_nummer" = ''
    and case
      when "identificator"."waarde" ~ '^[0-9]{9}$'
      and "identificator"."waarde" <> '000000000' then (
        9 * substr("identificator"."waarde", 1, 1)::integer + 8 * substr("identificator"."waarde", 2, 1)::integer + 7 * substr("identificator"."waarde", 3, 1)::integer + 6 * substr("identificator"."waarde", 4, 1)::integer + 5 * substr("identificator"."waarde", 5, 1)::integer + 4 * substr("identificator"."waarde", 6, 1)::integer + 3 * substr("identificator"."waarde", 7, 1)::integer + 2 * substr("identificator"."waarde", 8, 1)::integer + -1 * substr("identificator"."waarde", 9, 1)::integer
      ) % 11 = 0
      else false
    end
    when 'rsin' then partij.soort_partij in ('organisatie')
    and "identificator"."kvk_nummer" = ''
    and case
      when "identificator"."waarde" ~ '^[0-9]{9}$'
      and "identificator"."waarde" <> '000000000' then (
        9 * substr("identificator"."waarde", 1, 1)::integer + 8 * substr("identificator"."waarde", 2, 1)::integer + 7 * substr("identificator"."waarde", 3, 1)::integer + 6 * substr("identificator"."waarde", 4, 1)::integer + 5 * substr("identificator"."waarde", 5, 1)::integer + 4 * substr("identificator"."waarde", 6, 1)::integer + 3 * substr("identificator"."waarde", 7, 1)::integer + 2 * substr("identificator"."waarde", 8, 1)::integer + -1 * substr("identificator"."waarde", 9, 1)::integer
      ) % 11 = 0
      else false
    end
    when 'kvk_nummer' then partij.soort_partij in ('organisatie')
    and "identificator"."kvk_nummer" = ''
    and "identificator"."waarde" ~ '^[0-9]{8}$'
    when 'vestigingsnummer' then partij.soort_partij in ('organisatie')
    and "identificator"."kvk_nummer" ~ '^[0-9]{8}$'
    and "identificator"."waarde" ~ '^[0-9]{12}$'
    else false
  end
) is not true
