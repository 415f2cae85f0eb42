-- betrokkene
not partij.indicatie_actief
and coalesce(
  (
    select bool_or(internetaak.gegevens ->> 'status' = 'te_verwerken')
    from internetaak
    where internetaak.klantcontact_id = betrokkene.klantcontact_id
    offset 0
  ),
  betrokkene.plaatsgevonden_op > $1::timestamptz
)
-- $1 = "2026-09-29T01:00:00.000Z"
