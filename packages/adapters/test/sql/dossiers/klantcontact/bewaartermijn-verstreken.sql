-- evenAnonymised

-- klantcontact
case kanaalsleutel (klantcontact.kanaal)
  when $1 then (
    (
      (
        "klantcontact"."plaatsgevonden_op" < $2::timestamptz
        or "klantcontact"."plaatsgevonden_op" >= '9999-01-01T00:00:00Z'
      )
    )
    or (
      (
        "klantcontact"."registratiedatum" < $3::timestamptz
        or "klantcontact"."registratiedatum" >= '9999-01-01T00:00:00Z'
      )
    )
  )
  else (
    (
      (
        "klantcontact"."plaatsgevonden_op" < $4::timestamptz
        or "klantcontact"."plaatsgevonden_op" >= '9999-01-01T00:00:00Z'
      )
    )
    or (
      (
        "klantcontact"."registratiedatum" < $5::timestamptz
        or "klantcontact"."registratiedatum" >= '9999-01-01T00:00:00Z'
      )
    )
  )
end
and (
  not (
    klantcontact.onderwerp = 'geanonimiseerd'
    and klantcontact.inhoud is null
    and klantcontact.verdere_teksten is null
    and klantcontact.referentienummer is null
    and klantcontact.zoals_ontvangen is null
  )
  or betrokkenen.gekenden + betrokkenen.with_gegevens > 0
  or exists (
    select
    from betrokkene_digitaal_adres as any_adres
    where any_adres.klantcontact_id = klantcontact.id
    offset 0
  )
  or exists (select from internetaak where internetaak.klantcontact_id = klantcontact.id offset 0)
)
-- $1 = "balie"
-- $2 = "2025-11-24T01:00:00.000Z"
-- $3 = "2025-11-24T01:00:00.000Z"
-- $4 = "2024-02-28T01:00:00.000Z"
-- $5 = "2024-02-28T01:00:00.000Z"
