update "onderwerpobject" as was
set
  "id" = "rij"."id",
  "klantcontact_id" = "rij"."klantcontact_id",
  "was_klantcontact_id" = "rij"."was_klantcontact_id",
  "gegevens" = "rij"."gegevens",
  "registratiedatum" = "rij"."registratiedatum",
  "versie" = "rij"."versie"
from
  jsonb_to_record($1::jsonb) as rij (
    "id" uuid,
    "klantcontact_id" uuid,
    "was_klantcontact_id" uuid,
    "gegevens" jsonb,
    "registratiedatum" timestamptz,
    "versie" integer
  )
where was.id = rij.id and was.versie = $2
-- $1 = "{\"id\":\"0199c000-0000-7000-8000-000000000004\",\"gegevens\":{\"identificator\":{\"objectId\":\"1\"}},\"klantcontact_id\":\"0199c000-0000-7000-8000-000000000003\",\"registratiedatum\":\"2026-01-01T00:00:00.000Z\",\"versie\":1}"
-- $2 = 1
