-- betrokkene
partij.indicatie_actief
and partij.wijziging > "betrokkene"."wijziging"
and (
  "betrokkene"."plaatsgevonden_op" < $1::timestamptz
  or "betrokkene"."plaatsgevonden_op" >= '9999-01-01T00:00:00Z'
)
and (
  (betrokkene.contactnaam is not null and partij.contactnaam is not null)
  or (betrokkene.organisatienaam is not null and partij.organisatienaam is not null)
  or (betrokkene.bezoekadres is not null and partij.bezoekadres is not null)
  or (betrokkene.correspondentieadres is not null and partij.correspondentieadres is not null)
  or (betrokkene.voorkeurstaal is not null and partij.voorkeurstaal is not null)
)
-- $1 = "2025-11-24T01:00:00.000Z"

-- adres
partij.indicatie_actief
and partij.wijziging > "adres"."wijziging"
and (
  "adres"."plaatsgevonden_op" < $1::timestamptz
  or "adres"."plaatsgevonden_op" >= '9999-01-01T00:00:00Z'
)
and exists (
  select
  from partij_digitaal_adres as partij_adres
  where partij_adres.partij_id = partij.id and partij_adres.soort = adres.soort
  offset 0
)
-- $1 = "2025-11-24T01:00:00.000Z"
