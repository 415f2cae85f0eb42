-- klantcontact
betrokkenen.gekenden > 1
and exists (
  select
  from betrokkene as one join betrokkene as other on other.klantcontact_id = one.klantcontact_id
  where
    one.klantcontact_id = klantcontact.id
    and one.id < other.id
    and one.partij_id = other.partij_id
    and one.rol = other.rol
  offset 0
)
