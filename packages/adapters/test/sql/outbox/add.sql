insert into
  bezorging (
    abonnement,
    gebeurtenis_id,
    volgnummer,
    soort,
    subject_soort,
    subject_id,
    op,
    verzoek,
    vanaf,
    pogingen
  )
select
  nieuw.*,
  greatest(
    $1::timestamptz,
    (
      select max(eerder.vanaf)
      from bezorging as eerder
      where
        eerder.subject_id = nieuw.subject_id
        and eerder.subject_soort = nieuw.subject_soort
        and eerder.abonnement = nieuw.abonnement
    )
  ),
  0
from
  jsonb_to_recordset($2::jsonb) as nieuw (
    abonnement text,
    gebeurtenis_id uuid,
    volgnummer bigint,
    soort text,
    subject_soort text,
    subject_id uuid,
    op timestamptz,
    verzoek text
  )
-- $1 = "2026-01-01T00:00:00.000Z"
-- $2 = "[{\"abonnement\":\"zaken\",\"gebeurtenis_id\":\"0199c000-0000-7000-8000-000000000004\",\"volgnummer\":1,\"soort\":\"partij-gewijzigd\",\"subject_soort\":\"partij\",\"subject_id\":\"0199c000-0000-7000-8000-000000000001\",\"op\":\"2026-01-01T00:00:00.000Z\"}]"
