-- costly

-- evenAnonymised

-- klantcontact
(
  (
    ("klantcontact"."nummer" ~ '^[0-9]{1,19}$')
    and (
      (
        "klantcontact"."kanaal" ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
        and char_length("klantcontact"."kanaal") <= 50
      )
    )
    and (
      (
        "klantcontact"."onderwerp" ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
        and char_length("klantcontact"."onderwerp") <= 200
      )
    )
    and (
      (
        "klantcontact"."inhoud" is null
        or (
          "klantcontact"."inhoud" ~ '^[!-~À-ɏ][\t\n\r -~À-ɏ]*$'
          and char_length("klantcontact"."inhoud") <= 1000
        )
      )
    )
    and (
      (
        "klantcontact"."verdere_teksten" is null
        or (
          (
            "klantcontact"."verdere_teksten"::text = concat(
              '{',
              concat_ws(
                ', ',
                '"reactie": "' || ("klantcontact"."verdere_teksten" ->> 'reactie') || '"',
                '"metadata": ' || ("klantcontact"."verdere_teksten" ->> 'metadata'),
                '"hoofdOnderwerpType": "' || (
                  "klantcontact"."verdere_teksten" ->> 'hoofdOnderwerpType'
                ) || '"'
              ),
              '}'
            )
          )
          and (
            (
              ("klantcontact"."verdere_teksten" ->> 'reactie') is null
              or (
                ("klantcontact"."verdere_teksten" ->> 'reactie') ~ '^[!-~À-ɏ][\t\n\r -~À-ɏ]*$'
                and char_length(("klantcontact"."verdere_teksten" ->> 'reactie')) <= 4000
              )
            )
          )
          and (
            (
              ("klantcontact"."verdere_teksten" ->> 'metadata') is null
              or ("klantcontact"."verdere_teksten" ->> 'metadata') ~ '^\[(\{"naam": "[!#-\[\]-~À-ɏ]([ !#-\[\]-~À-ɏ]*[!#-\[\]-~À-ɏ])?"(, "waarde": "[!#-\[\]-~À-ɏ]([ !#-\[\]-~À-ɏ]*[!#-\[\]-~À-ɏ])?")?\})?\]$'
            )
          )
          and (coalesce(char_length(("klantcontact"."verdere_teksten" ->> 'metadata')), 0) <= 255)
          and (
            (
              ("klantcontact"."verdere_teksten" ->> 'hoofdOnderwerpType') is null
              or (
                (
                  (
                    (
                      "klantcontact"."verdere_teksten" ->> 'hoofdOnderwerpType'
                    ) ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
                    and char_length(
                      ("klantcontact"."verdere_teksten" ->> 'hoofdOnderwerpType')
                    ) <= 200
                  )
                )
                and (
                  (
                    "klantcontact"."verdere_teksten" ->> 'hoofdOnderwerpType'
                  ) ~ '^https?://[!-.0->@-~]+([/?#][!-~]*)?$'
                )
              )
            )
          )
        )
      )
    )
    and (
      (klantcontact.indicatie_contact_gelukt and klantcontact.verdere_actie_ondernomen) is not true
    )
    and (
      (
        "klantcontact"."taal" is null
        or "klantcontact"."taal" in (
          'nld',
          'fry',
          'eng',
          'deu',
          'fra',
          'spa',
          'por',
          'ita',
          'pol',
          'ron',
          'bul',
          'hun',
          'ukr',
          'rus',
          'tur',
          'ara',
          'fas',
          'kur',
          'som',
          'tir',
          'zho',
          'vie',
          'hin',
          'urd',
          'pap'
        )
      )
    )
    and (klantcontact.zoals_ontvangen is null)
    and (
      (
        "klantcontact"."plaatsgevonden_op" >= '1900-01-01T00:00:00Z'
        and "klantcontact"."plaatsgevonden_op" < '9999-01-01T00:00:00Z'
      )
    )
    and (
      (
        "klantcontact"."registratiedatum" >= '1900-01-01T00:00:00Z'
        and "klantcontact"."registratiedatum" < '9999-01-01T00:00:00Z'
      )
    )
    and ("klantcontact"."versie" >= 1)
  )
) is not true

-- betrokkene
(
  (betrokkene.rol in ('klant', 'vertegenwoordiger'))
  and (
    betrokkene.partij_id is null
    or (
      (
        "betrokkene"."grond_door" ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
        and char_length("betrokkene"."grond_door") <= 200
      )
      and (
        "betrokkene"."grond_op" >= '1900-01-01T00:00:00Z'
        and "betrokkene"."grond_op" < '9999-01-01T00:00:00Z'
      )
      and case betrokkene.grond_soort
        when 'identificator' then betrokkene.grond_identificatorsoort in ('bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer')
        and (
          "betrokkene"."grond_digest" is null
          or "betrokkene"."grond_digest" ~ '^[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$'
        )
        when 'gekozen-partij' then betrokkene.grond_identificatorsoort is null
        else false
      end
      and (
        betrokkene.grond_eerder_digest is null
        or betrokkene.grond_eerder_bij is distinct from betrokkene.grond_op
        or (
          "betrokkene"."grond_eerder_digest" ~ '^[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$'
          and betrokkene.grond_eerder_soort in ('bsn', 'rsin', 'kvk_nummer', 'vestigingsnummer')
          and (
            "betrokkene"."grond_eerder_op" >= '1900-01-01T00:00:00Z'
            and "betrokkene"."grond_eerder_op" < '9999-01-01T00:00:00Z'
          )
        )
      )
      and betrokkene.grond_misschien is null
    )
  )
  and (
    (
      (
        (
          "betrokkene"."contactnaam" is null
          or (
            ("betrokkene"."contactnaam" <> '{}')
            and (coalesce(char_length("betrokkene"."contactnaam"::text), 0) <= 200)
            and (
              "betrokkene"."contactnaam"::text = concat(
                '{',
                concat_ws(
                  ', ',
                  '"voornaam": "' || ("betrokkene"."contactnaam" ->> 'voornaam') || '"',
                  '"achternaam": "' || ("betrokkene"."contactnaam" ->> 'achternaam') || '"',
                  '"voorletters": "' || ("betrokkene"."contactnaam" ->> 'voorletters') || '"',
                  '"voorvoegselAchternaam": "' || (
                    "betrokkene"."contactnaam" ->> 'voorvoegselAchternaam'
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
                  ("betrokkene"."contactnaam" ->> 'voornaam'),
                  ("betrokkene"."contactnaam" ->> 'achternaam'),
                  ("betrokkene"."contactnaam" ->> 'voorletters'),
                  ("betrokkene"."contactnaam" ->> 'voorvoegselAchternaam')
                )
              ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
            )
            and (coalesce(char_length(("betrokkene"."contactnaam" ->> 'voorletters')), 0) <= 10)
            and (
              coalesce(
                char_length(("betrokkene"."contactnaam" ->> 'voorvoegselAchternaam')),
                0
              ) <= 10
            )
          )
        )
      )
      and (
        (
          "betrokkene"."organisatienaam" is null
          or (
            "betrokkene"."organisatienaam" ~ '^[!-~À-ɏ]([ -~À-ɏ]*[!-~À-ɏ])?$'
            and char_length("betrokkene"."organisatienaam") <= 200
          )
        )
      )
      and (
        (
          "betrokkene"."bezoekadres" is null
          or (
            (("betrokkene"."bezoekadres" ->> 'soortBezoekadres') = 'binnenlands_adres')
            and (
              "betrokkene"."bezoekadres"::text = concat(
                '{',
                concat_ws(
                  ', ',
                  '"land": ' || ("betrokkene"."bezoekadres" ->> 'land'),
                  '"straat": "' || ("betrokkene"."bezoekadres" ->> 'straat') || '"',
                  '"postcode": "' || ("betrokkene"."bezoekadres" ->> 'postcode') || '"',
                  '"huisletter": "' || ("betrokkene"."bezoekadres" ->> 'huisletter') || '"',
                  '"huisnummer": ' || ("betrokkene"."bezoekadres" ->> 'huisnummer'),
                  '"woonplaats": "' || ("betrokkene"."bezoekadres" ->> 'woonplaats') || '"',
                  '"soortBezoekadres": "' || ("betrokkene"."bezoekadres" ->> 'soortBezoekadres') || '"',
                  '"huisnummertoevoeging": "' || (
                    "betrokkene"."bezoekadres" ->> 'huisnummertoevoeging'
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
                      ("betrokkene"."bezoekadres" ->> 'postcode') ~ '^[1-9][0-9]{3}(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$'
                    )
                    and (
                      concat(
                        '|',
                        concat_ws(
                          '|',
                          ("betrokkene"."bezoekadres" ->> 'straat'),
                          ("betrokkene"."bezoekadres" ->> 'woonplaats')
                        )
                      ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                    )
                    and (
                      coalesce(char_length(("betrokkene"."bezoekadres" ->> 'woonplaats')), 0) <= 80
                    )
                    and (
                      coalesce(
                        ("betrokkene"."bezoekadres" ->> 'land'),
                        '{"code": "NL", "naam": "Nederland"}'
                      ) = '{"code": "NL", "naam": "Nederland"}'
                    )
                  )
                )
                and (coalesce(char_length(("betrokkene"."bezoekadres" ->> 'straat')), 0) <= 255)
                and (
                  (
                    case
                      when ("betrokkene"."bezoekadres" ->> 'huisnummer') ~ '^[1-9][0-9]{0,8}$' then ("betrokkene"."bezoekadres" ->> 'huisnummer')::integer between 1 and 99999
                      else false
                    end
                  )
                )
                and (
                  (
                    ("betrokkene"."bezoekadres" ->> 'huisletter') is null
                    or ("betrokkene"."bezoekadres" ->> 'huisletter') ~ '^[A-Za-z]$'
                  )
                )
                and (
                  (
                    ("betrokkene"."bezoekadres" ->> 'huisnummertoevoeging') is null
                    or (
                      "betrokkene"."bezoekadres" ->> 'huisnummertoevoeging'
                    ) ~ '^[A-Za-z0-9]{1,4}$'
                  )
                )
              )
            )
          )
        )
      )
      and (
        (
          "betrokkene"."correspondentieadres" is null
          or case (
            "betrokkene"."correspondentieadres" ->> 'soortCorrespondentieadres'
            )
            when 'binnenlands_adres' then (
              (
                "betrokkene"."correspondentieadres"::text = concat(
                  '{',
                  concat_ws(
                    ', ',
                    '"land": ' || ("betrokkene"."correspondentieadres" ->> 'land'),
                    '"straat": "' || ("betrokkene"."correspondentieadres" ->> 'straat') || '"',
                    '"postcode": "' || ("betrokkene"."correspondentieadres" ->> 'postcode') || '"',
                    '"huisletter": "' || (
                      "betrokkene"."correspondentieadres" ->> 'huisletter'
                    ) || '"',
                    '"huisnummer": ' || ("betrokkene"."correspondentieadres" ->> 'huisnummer'),
                    '"woonplaats": "' || (
                      "betrokkene"."correspondentieadres" ->> 'woonplaats'
                    ) || '"',
                    '"huisnummertoevoeging": "' || (
                      "betrokkene"."correspondentieadres" ->> 'huisnummertoevoeging'
                    ) || '"',
                    '"soortCorrespondentieadres": "' || (
                      "betrokkene"."correspondentieadres" ->> 'soortCorrespondentieadres'
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
                        (
                          "betrokkene"."correspondentieadres" ->> 'postcode'
                        ) ~ '^[1-9][0-9]{3}(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$'
                      )
                      and (
                        concat(
                          '|',
                          concat_ws(
                            '|',
                            ("betrokkene"."correspondentieadres" ->> 'straat'),
                            ("betrokkene"."correspondentieadres" ->> 'woonplaats')
                          )
                        ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                      )
                      and (
                        coalesce(
                          char_length(("betrokkene"."correspondentieadres" ->> 'woonplaats')),
                          0
                        ) <= 80
                      )
                      and (
                        coalesce(
                          ("betrokkene"."correspondentieadres" ->> 'land'),
                          '{"code": "NL", "naam": "Nederland"}'
                        ) = '{"code": "NL", "naam": "Nederland"}'
                      )
                    )
                  )
                  and (
                    coalesce(
                      char_length(("betrokkene"."correspondentieadres" ->> 'straat')),
                      0
                    ) <= 255
                  )
                  and (
                    (
                      case
                        when (
                          "betrokkene"."correspondentieadres" ->> 'huisnummer'
                        ) ~ '^[1-9][0-9]{0,8}$' then (
                        "betrokkene"."correspondentieadres" ->> 'huisnummer'
                        )::integer between 1 and 99999
                        else false
                      end
                    )
                  )
                  and (
                    (
                      ("betrokkene"."correspondentieadres" ->> 'huisletter') is null
                      or ("betrokkene"."correspondentieadres" ->> 'huisletter') ~ '^[A-Za-z]$'
                    )
                  )
                  and (
                    (
                      ("betrokkene"."correspondentieadres" ->> 'huisnummertoevoeging') is null
                      or (
                        "betrokkene"."correspondentieadres" ->> 'huisnummertoevoeging'
                      ) ~ '^[A-Za-z0-9]{1,4}$'
                    )
                  )
                )
              )
            )
            when 'postbusnummer' then (
              (
                "betrokkene"."correspondentieadres"::text = concat(
                  '{',
                  concat_ws(
                    ', ',
                    '"land": ' || ("betrokkene"."correspondentieadres" ->> 'land'),
                    '"postcode": "' || ("betrokkene"."correspondentieadres" ->> 'postcode') || '"',
                    '"woonplaats": "' || (
                      "betrokkene"."correspondentieadres" ->> 'woonplaats'
                    ) || '"',
                    '"postbusnummer": ' || (
                      "betrokkene"."correspondentieadres" ->> 'postbusnummer'
                    ),
                    '"soortCorrespondentieadres": "' || (
                      "betrokkene"."correspondentieadres" ->> 'soortCorrespondentieadres'
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
                        (
                          "betrokkene"."correspondentieadres" ->> 'postcode'
                        ) ~ '^[1-9][0-9]{3}(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])$'
                      )
                      and (
                        concat(
                          '|',
                          concat_ws(
                            '|',
                            ("betrokkene"."correspondentieadres" ->> 'straat'),
                            ("betrokkene"."correspondentieadres" ->> 'woonplaats')
                          )
                        ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                      )
                      and (
                        coalesce(
                          char_length(("betrokkene"."correspondentieadres" ->> 'woonplaats')),
                          0
                        ) <= 80
                      )
                      and (
                        coalesce(
                          ("betrokkene"."correspondentieadres" ->> 'land'),
                          '{"code": "NL", "naam": "Nederland"}'
                        ) = '{"code": "NL", "naam": "Nederland"}'
                      )
                    )
                  )
                  and (("betrokkene"."correspondentieadres" ->> 'woonplaats') is not null)
                  and (
                    (
                      case
                        when (
                          "betrokkene"."correspondentieadres" ->> 'postbusnummer'
                        ) ~ '^[1-9][0-9]{0,8}$' then (
                        "betrokkene"."correspondentieadres" ->> 'postbusnummer'
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
                "betrokkene"."correspondentieadres"::text = concat(
                  '{',
                  concat_ws(
                    ', ',
                    '"land": ' || ("betrokkene"."correspondentieadres" ->> 'land'),
                    '"adresregel1": "' || (
                      "betrokkene"."correspondentieadres" ->> 'adresregel1'
                    ) || '"',
                    '"adresregel2": "' || (
                      "betrokkene"."correspondentieadres" ->> 'adresregel2'
                    ) || '"',
                    '"adresregel3": "' || (
                      "betrokkene"."correspondentieadres" ->> 'adresregel3'
                    ) || '"',
                    '"soortCorrespondentieadres": "' || (
                      "betrokkene"."correspondentieadres" ->> 'soortCorrespondentieadres'
                    ) || '"'
                  ),
                  '}'
                )
              )
              and (
                (
                  (("betrokkene"."correspondentieadres" ->> 'adresregel1') is not null)
                  and (
                    concat(
                      '|',
                      concat_ws(
                        '|',
                        ("betrokkene"."correspondentieadres" ->> 'adresregel1'),
                        ("betrokkene"."correspondentieadres" ->> 'adresregel2'),
                        ("betrokkene"."correspondentieadres" ->> 'adresregel3')
                      )
                    ) ~ '^([|][!-{}~À-ɏ]([ -{}~À-ɏ]*[!-{}~À-ɏ])?)*$'
                  )
                  and (
                    coalesce(
                      char_length(("betrokkene"."correspondentieadres" ->> 'adresregel1')),
                      0
                    ) <= 80
                  )
                  and (
                    coalesce(
                      char_length(("betrokkene"."correspondentieadres" ->> 'adresregel2')),
                      0
                    ) <= 80
                  )
                  and (
                    coalesce(
                      char_length(("betrokkene"."correspondentieadres" ->> 'adresregel3')),
                      0
                    ) <= 80
                  )
                  and (
                    ("betrokkene"."correspondentieadres" ->> 'land') in (
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
          "betrokkene"."voorkeurstaal" is null
          or "betrokkene"."voorkeurstaal"::text in (
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
      and ("betrokkene"."zoals_ontvangen" is null)
      and (
        (
          "betrokkene"."registratiedatum" >= '1900-01-01T00:00:00Z'
          and "betrokkene"."registratiedatum" < '9999-01-01T00:00:00Z'
        )
      )
      and ("betrokkene"."versie" >= 1)
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
