select adres.betrokkene_id as id, max(adres.registratiedatum) as registratiedatum
from
  (
    select distinct adres.betrokkene_id
    from
      (
        select adres.betrokkene_id, betrokkene.id
        from
          (
            select klantcontact_id, betrokkene_id
            from betrokkene_digitaal_adres
            where "klantcontact_id" > $1::uuid and "klantcontact_id" <= $2::uuid
          ) as adres
          full join (
            select klantcontact_id, id
            from betrokkene
            where "klantcontact_id" > $3::uuid and "klantcontact_id" <= $4::uuid
          ) as betrokkene on betrokkene.klantcontact_id = adres.klantcontact_id
          and betrokkene.id = adres.betrokkene_id
        offset 0
      ) as adres
    where adres.id is null
  ) as missing
  cross join lateral (
    select *
    from betrokkene_digitaal_adres
    where betrokkene_id = missing.betrokkene_id
    offset 0
  ) as adres
where not exists (select from betrokkene where betrokkene.id = missing.betrokkene_id offset 0)
group by adres.betrokkene_id
order by adres.betrokkene_id
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = "20000000-0000-4000-8000-000000000000"
-- $3 = "10000000-0000-4000-8000-000000000000"
-- $4 = "20000000-0000-4000-8000-000000000000"
