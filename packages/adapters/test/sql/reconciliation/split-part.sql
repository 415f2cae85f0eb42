with
  heel as (
    delete from reconciliatie_deel
    where
      reconciliatie_id = $1
      and stap = $2
      and volgnummer = $3
      and poging = $4
      and houder = $5
      and toestand = 'open'
    returning reconciliatie_id, stap, volgnummer, rang, na, tot
  ),
  ruimte as (
    select heel.*, least(1, min(volgende.volgnummer) - heel.volgnummer) / 3 as stuk
    from
      heel
      left join reconciliatie_deel as volgende on volgende.reconciliatie_id = heel.reconciliatie_id
      and volgende.stap = heel.stap
      and volgende.volgnummer > heel.volgnummer
    group by heel.reconciliatie_id, heel.stap, heel.volgnummer, heel.rang, heel.na, heel.tot
  )
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
select reconciliatie_id, stap, volgnummer + stuk, rang, na, $6::text, 'open', 0, 0, '[]'::jsonb, 0
from ruimte
union all
select
  reconciliatie_id,
  stap,
  volgnummer + 2 * stuk,
  rang,
  $7::text,
  tot,
  'open',
  0,
  0,
  '[]'::jsonb,
  0
from ruimte
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "partij"
-- $3 = 1
-- $4 = 1
-- $5 = "nacht"
-- $6 = "0199c000-0000-7000-8000-000000000006"
-- $7 = "0199c000-0000-7000-8000-000000000006"
