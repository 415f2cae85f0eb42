-- betrokkene
coalesce("betrokkene"."bezoekadres", 'null') = 'null'
and coalesce("betrokkene"."correspondentieadres", 'null') = 'null'
and coalesce(
  (
    select bool_or(internetaak.gegevens ->> 'status' = 'te_verwerken')
    from internetaak
    where internetaak.klantcontact_id = betrokkene.klantcontact_id
    offset 0
  ),
  betrokkene.plaatsgevonden_op > $1::timestamptz
)
and (
  partij.id is null
  or not partij.indicatie_actief
  or (
    coalesce("partij"."bezoekadres", 'null') = 'null'
    and coalesce("partij"."correspondentieadres", 'null') = 'null'
    and not exists (
      select
      from partij_digitaal_adres as van_partij
      where
        van_partij.partij_id = partij.id
        and not "van_partij"."soort" in ('email-zoals-ontvangen', 'telefoonnummer-zoals-ontvangen')
      offset 0
    )
  )
)
and not exists (
  select
  from betrokkene_digitaal_adres as own
  where
    own.klantcontact_id = betrokkene.klantcontact_id
    and own.betrokkene_id = betrokkene.id
    and not "own"."soort" in ('email-zoals-ontvangen', 'telefoonnummer-zoals-ontvangen')
  offset 0
)
-- $1 = "2026-09-29T01:00:00.000Z"
