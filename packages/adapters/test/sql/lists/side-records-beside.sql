select
  'onderwerpobject' as soort,
  id,
  gegevens || jsonb_strip_nulls(
    jsonb_build_object('klantcontact', "klantcontact_id", 'wasKlantcontact', "was_klantcontact_id")
  ) as gegevens,
  registratiedatum,
  versie
from "onderwerpobject"
where "klantcontact_id" = any ($1::uuid[]) or "was_klantcontact_id" = any ($2::uuid[])
union all
select
  'actorklantcontact' as soort,
  id,
  gegevens || jsonb_strip_nulls(
    jsonb_build_object('actor', "actor_id", 'klantcontact', "klantcontact_id")
  ) as gegevens,
  registratiedatum,
  versie
from "actorklantcontact"
where "klantcontact_id" = any ($3::uuid[])
union all
select
  'bijlage' as soort,
  id,
  gegevens || jsonb_strip_nulls(jsonb_build_object('klantcontact', "klantcontact_id")) as gegevens,
  registratiedatum,
  versie
from "bijlage"
where "klantcontact_id" = any ($4::uuid[])
order by registratiedatum desc, id desc
limit $5
-- $1 = ["0199c000-0000-7000-8000-000000000002"]
-- $2 = ["0199c000-0000-7000-8000-000000000002"]
-- $3 = ["0199c000-0000-7000-8000-000000000002"]
-- $4 = ["0199c000-0000-7000-8000-000000000002"]
-- $5 = 20
