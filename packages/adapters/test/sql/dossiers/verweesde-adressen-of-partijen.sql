select adres.partij_id as id, max(adres.registratiedatum) as registratiedatum
from
  (
    select adres.partij_id, adres.registratiedatum, partij.id
    from
      (
        select partij_id, registratiedatum
        from partij_digitaal_adres
        where "partij_id" > $1::uuid and "partij_id" <= $2::uuid
      ) as adres
      full join (
        select id
        from partij
        where "id" > $3::uuid and "id" <= $4::uuid
      ) as partij on partij.id = adres.partij_id
    offset 0
  ) as adres
where adres.id is null
group by adres.partij_id
order by adres.partij_id
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = "20000000-0000-4000-8000-000000000000"
-- $3 = "10000000-0000-4000-8000-000000000000"
-- $4 = "20000000-0000-4000-8000-000000000000"
