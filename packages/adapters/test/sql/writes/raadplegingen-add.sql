with
  gegeven as materialized (
    select *
    from
      jsonb_to_recordset($1::jsonb) as gegeven (
        id uuid,
        door text,
        identiteit text,
        activiteit text,
        doelbinding text,
        verzoek text,
        aantal integer,
        klantcontacten uuid[],
        betrokkenen uuid[],
        partijen uuid[],
        overige uuid[],
        overige_soorten text[]
      )
  ),
  getoond as (
    insert into raadpleging_record (record_id, soort, raadpleging_id)
    select record_id, soort, id
    from
      gegeven
      cross join lateral (
        select 'klantcontact' as soort, unnest(klantcontacten) as record_id
        union all
        select 'betrokkene', unnest(betrokkenen)
        union all
        select 'partij', unnest(partijen)
        union all
        select *
        from unnest(overige_soorten, overige)
      ) as record
  )
insert into
  raadpleging (
    id,
    door,
    identiteit,
    activiteit,
    doelbinding,
    verzoek,
    aantal,
    klantcontacten,
    betrokkenen,
    partijen,
    overige,
    overige_soorten
  )
select
  id,
  door,
  identiteit,
  activiteit,
  doelbinding,
  verzoek,
  aantal,
  klantcontacten,
  betrokkenen,
  partijen,
  overige,
  overige_soorten
from gegeven
