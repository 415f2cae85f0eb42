with
  eigen as (
    select *
    from
      jsonb_to_recordset($1::jsonb) as identificator (
        partij_id uuid,
        volgorde smallint,
        soort text,
        waarde text,
        kvk_nummer text,
        andere_identificator text,
        identificator_id uuid
      )
  ),
  gegeven as (
    insert into
      identificator (
        partij_id,
        volgorde,
        soort,
        waarde,
        kvk_nummer,
        andere_identificator,
        identificator_id
      )
    select *
    from eigen
    on conflict (soort, waarde, kvk_nummer) do nothing
    returning soort
  ),
  geadresseerd as (
    insert into
      partij_digitaal_adres (
        partij_id,
        registratiedatum,
        "volgorde",
        "soort",
        "adres",
        "omschrijving",
        "referentie",
        "is_standaard",
        "verificatie_datum",
        "voorkeur",
        "vergelijkingsvorm",
        "adres_id"
      )
    select
      partij.id,
      partij.registratiedatum,
      "adres"."volgorde",
      "adres"."soort",
      "adres"."adres",
      "adres"."omschrijving",
      "adres"."referentie",
      "adres"."is_standaard",
      "adres"."verificatie_datum",
      "adres"."voorkeur",
      "adres"."vergelijkingsvorm",
      "adres"."adres_id"
    from
      partij,
      jsonb_to_recordset($2::jsonb) as adres (
        volgorde smallint,
        soort text,
        adres text,
        omschrijving text,
        referentie text,
        is_standaard boolean,
        verificatie_datum date,
        voorkeur boolean,
        vergelijkingsvorm text,
        adres_id uuid,
        gedeeld boolean
      )
    where partij.id = $3
  )
select soort as bezet
from eigen
where soort not in (select soort from gegeven)
order by volgorde
limit 1
-- $1 = "[{\"partij_id\":\"0199c000-0000-7000-8000-000000000001\",\"volgorde\":0,\"soort\":\"bsn\",\"waarde\":\"999990019\",\"kvk_nummer\":\"\",\"andere_identificator\":null,\"identificator_id\":null}]"
-- $2 = "[{\"volgorde\":0,\"soort\":\"email\",\"adres\":\"anna@example.nl\",\"vergelijkingsvorm\":\"anna@example.nl\",\"voorkeur\":false}]"
-- $3 = "0199c000-0000-7000-8000-000000000001"
