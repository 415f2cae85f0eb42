-- betrokkene
betrokkene.grond_soort = 'identificator'
and not exists (
  select
  from identificator, grond_geheim
  where
    identificator.partij_id = partij.id
    and identificator.soort = betrokkene.grond_identificatorsoort
    and (
      betrokkene.grond_digest is null
      or betrokkene.grond_digest_op <> betrokkene.grond_op
      or left(betrokkene.grond_digest, 8) <> grond_geheim.merk
      or betrokkene.grond_digest = identificatordigest (
        grond_geheim,
        identificator.soort,
        identificator.kvk_nummer,
        identificator.waarde
      )
    )
  offset 0
)
