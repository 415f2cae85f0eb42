insert into reconciliatie_terzijde (reconciliatie_id, record_id, soort, reden)
select distinct on (id, soort) $1::uuid, id, soort, reden
from rows
from
  (
    jsonb_to_recordset($2::jsonb) as (id uuid, soort text, reden text)
  ) with ordinality as gelegd (id, soort, reden, volgorde)
order by id, soort, volgorde desc
on conflict (reconciliatie_id, record_id, soort) do update
set reden = excluded.reden
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "[{\"soort\":\"klantcontact\",\"id\":\"0199c000-0000-7000-8000-000000000001\",\"reden\":\"onleesbaar\"}]"
