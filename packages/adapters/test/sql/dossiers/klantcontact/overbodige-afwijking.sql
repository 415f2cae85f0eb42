-- betrokkene
partij.indicatie_actief
and (
  betrokkene.contactnaam = partij.contactnaam
  or betrokkene.organisatienaam = partij.organisatienaam
  or betrokkene.bezoekadres = partij.bezoekadres
  or betrokkene.correspondentieadres = partij.correspondentieadres
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
    and partij_adres.adres = adres.adres
    and partij_adres.omschrijving is not distinct from adres.omschrijving
  offset 0
)
