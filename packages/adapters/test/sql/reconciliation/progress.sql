with
  deel as (select * from reconciliatie_deel where reconciliatie_id = $1),
  cijfer as (
    select rang, regel, sum(gevonden) as gevonden, sum(nieuw) as nieuw, sum(hersteld) as hersteld
    from
      deel,
      jsonb_to_recordset(deel.regels) as cijfer (
        regel text,
        gevonden bigint,
        nieuw bigint,
        hersteld bigint
      )
    group by rang, regel
  )
select
  stap,
  count(*)::integer as delen,
  (count(*) filter (where toestand = 'klaar'))::integer as done,
  (count(*) filter (where toestand = 'mislukt'))::integer as failed,
  sum(gelezen)::double precision as gelezen,
  sum(milliseconden) as milliseconden,
  (
    select coalesce(jsonb_agg(to_jsonb(cijfer) - 'rang'), '[]')
    from cijfer
    where cijfer.rang = deel.rang
  ) as regels
from deel
group by rang, stap
order by rang
-- $1 = "0199c000-0000-7000-8000-000000000002"
