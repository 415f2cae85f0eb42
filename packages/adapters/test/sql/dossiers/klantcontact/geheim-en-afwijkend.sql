-- betrokkene
partij.indicatie_geheimhouding
and (
  betrokkene.contactnaam = partij.contactnaam
  or betrokkene.bezoekadres = partij.bezoekadres
  or betrokkene.correspondentieadres = partij.correspondentieadres
)

-- adres
partij.indicatie_geheimhouding
and exists (
  select
  from partij_digitaal_adres as partij_adres
  where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort
  offset 0
)
