-- betrokkene
partij.indicatie_actief
and (
  (betrokkene.contactnaam is not null and partij.contactnaam is not null)
  or (betrokkene.organisatienaam is not null and partij.organisatienaam is not null)
  or (
    "betrokkene"."bezoekadres" is not null
    and "partij"."bezoekadres" is not null
    and coalesce(
      bloksleutel_adres ("betrokkene"."bezoekadres", 'soortBezoekadres') = bloksleutel_adres ("partij"."bezoekadres", 'soortBezoekadres'),
      true
    )
  )
  or (
    "betrokkene"."correspondentieadres" is not null
    and "partij"."correspondentieadres" is not null
    and coalesce(
      bloksleutel_adres (
        "betrokkene"."correspondentieadres",
        'soortCorrespondentieadres'
      ) = bloksleutel_adres (
      "partij"."correspondentieadres",
      'soortCorrespondentieadres'
      ),
      true
    )
  )
  or betrokkene.voorkeurstaal = partij.voorkeurstaal
)

-- adres
partij.indicatie_actief
and exists (
  select
  from partij_digitaal_adres as partij_adres
  where
    partij_adres.partij_id = partij.id
    and partij_adres.soort = adres.soort
    and (
      partij_adres.adres || adres.adres ~ '[^ -~]|[(]0[)]'
      or case adres.soort
        when 'email' then btrim(lower(partij_adres.adres collate "C")) = btrim(lower(adres.adres collate "C"))
        when 'telefoonnummer' then right(
          regexp_replace("partij_adres"."adres", '[^0-9]', '', 'g'),
          4
        ) = right(
        regexp_replace("adres"."adres", '[^0-9]', '', 'g'),
        4
        )
        else btrim(partij_adres.adres) = btrim(adres.adres)
      end
    )
  offset 0
)
