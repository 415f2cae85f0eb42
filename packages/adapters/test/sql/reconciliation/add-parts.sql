insert into
  reconciliatie_deel (
    reconciliatie_id,
    stap,
    volgnummer,
    rang,
    na,
    tot,
    toestand,
    poging,
    gelezen,
    regels,
    milliseconden
  )
select $1::uuid, deel.*, 'open', 0, 0, '[]'::jsonb, 0
from
  jsonb_to_recordset($2::jsonb) as deel (
    stap text,
    volgnummer double precision,
    rang smallint,
    na text,
    tot text
  )
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "[{\"stap\":\"partij\",\"volgnummer\":1,\"rang\":0,\"na\":\"0199c000-0000-7000-8000-000000000003\"}]"
