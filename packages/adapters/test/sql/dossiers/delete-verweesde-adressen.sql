delete from partij_digitaal_adres
where partij_id = $1 and not exists (select from partij where id = $2)
-- $1 = "10000000-0000-4000-8000-000000000000"
-- $2 = "10000000-0000-4000-8000-000000000000"
