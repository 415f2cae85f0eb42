with
  gegeven as (
    select *
    from
      jsonb_to_recordset($1::jsonb) as gegeven (
        plaats integer,
        id uuid,
        regel text,
        ernst text,
        records jsonb,
        kenmerken jsonb,
        voorstel jsonb,
        vingerafdruk text collate "C"
      )
  ),
  bekend as (
    select
      gegeven.plaats,
      bevinding.id,
      bevinding.vingerafdruk,
      "bevinding"."toestand",
      "bevinding"."besluit_wijze",
      "bevinding"."besluit_door",
      "bevinding"."besluit_op",
      "bevinding"."besluit_reden",
      "bevinding"."besluit_keuzes",
      "bevinding"."gevonden_op",
      "bevinding"."versie",
      bevinding.toestand in ('geaccepteerd', 'opgelost')
      or bevinding.ernst <> gegeven.ernst
      or bevinding.kenmerken <> gegeven.kenmerken
      or bevinding.voorstel is distinct from gegeven.voorstel as anders
    from
      gegeven
      cross join lateral (
        select *
        from bevinding
        where vingerafdruk = gegeven.vingerafdruk
        offset 0
      ) as bevinding
  ),
  geschreven as (
    insert into
      bevinding (
        id,
        regel,
        ernst,
        records,
        kenmerken,
        voorstel,
        vingerafdruk,
        toestand,
        gevonden_op,
        versie
      )
    select
      gegeven.id,
      gegeven.regel,
      gegeven.ernst,
      gegeven.records,
      gegeven.kenmerken,
      gegeven.voorstel,
      gegeven.vingerafdruk,
      'open',
      $2::timestamptz,
      1
    from gegeven left join bekend on bekend.plaats = gegeven.plaats
    where bekend.id is null or bekend.anders
    order by gegeven.vingerafdruk
    on conflict (vingerafdruk) do update
    set
      ernst = excluded.ernst,
      kenmerken = excluded.kenmerken,
      voorstel = excluded.voorstel,
      "toestand" = case
        when bevinding.toestand in ('geaccepteerd', 'opgelost') then 'open'
        else "bevinding"."toestand"
      end,
      "gevonden_op" = case
        when bevinding.toestand in ('geaccepteerd', 'opgelost') then excluded.gevonden_op
        else "bevinding"."gevonden_op"
      end,
      "besluit_wijze" = case
        when bevinding.toestand in ('geaccepteerd', 'opgelost') then null
        else "bevinding"."besluit_wijze"
      end,
      "besluit_door" = case
        when bevinding.toestand in ('geaccepteerd', 'opgelost') then null
        else "bevinding"."besluit_door"
      end,
      "besluit_op" = case
        when bevinding.toestand in ('geaccepteerd', 'opgelost') then null
        else "bevinding"."besluit_op"
      end,
      "besluit_reden" = case
        when bevinding.toestand in ('geaccepteerd', 'opgelost') then null
        else "bevinding"."besluit_reden"
      end,
      "besluit_keuzes" = case
        when bevinding.toestand in ('geaccepteerd', 'opgelost') then null
        else "bevinding"."besluit_keuzes"
      end,
      versie = bevinding.versie + case
        when bevinding.toestand in ('geaccepteerd', 'opgelost')
        or bevinding.kenmerken <> excluded.kenmerken
        or bevinding.voorstel is distinct from excluded.voorstel then 1
        else 0
      end
    returning
      id,
      vingerafdruk,
      "bevinding"."toestand",
      "bevinding"."besluit_wijze",
      "bevinding"."besluit_door",
      "bevinding"."besluit_op",
      "bevinding"."besluit_reden",
      "bevinding"."besluit_keuzes",
      "bevinding"."gevonden_op",
      "bevinding"."versie"
  ),
  gezien as (
    insert into bevinding_gezien (bevinding_id, gevonden_op, gezien_in)
    select id, gevonden_op, $3::uuid
    from geschreven
    on conflict (bevinding_id) do update
    set gezien_in = excluded.gezien_in
  ),
  weer_gezien as (
    update bevinding_gezien
    set gezien_in = $4::uuid
    where bevinding_id = any (array(select id from bekend where not anders))
  ),
  vindbaar as (
    insert into bevinding_record (bevinding_id, gevonden_op, record_id)
    select distinct geschreven.id, geschreven.gevonden_op, record.id
    from
      geschreven
      join gegeven on gegeven.id = geschreven.id,
      jsonb_to_recordset(gegeven.records) as record (id uuid)
  )
select
  gegeven.plaats,
  coalesce(geschreven.id, bekend.id) as id,
  coalesce(geschreven.id = gegeven.id, false)
  or coalesce(bekend.toestand = 'opgelost', false) as nieuw,
  case
    when geschreven.id is null then "bekend"."toestand"
    else "geschreven"."toestand"
  end as "toestand",
  case
    when geschreven.id is null then "bekend"."besluit_wijze"
    else "geschreven"."besluit_wijze"
  end as "besluit_wijze",
  case
    when geschreven.id is null then "bekend"."besluit_door"
    else "geschreven"."besluit_door"
  end as "besluit_door",
  case
    when geschreven.id is null then "bekend"."besluit_op"
    else "geschreven"."besluit_op"
  end as "besluit_op",
  case
    when geschreven.id is null then "bekend"."besluit_reden"
    else "geschreven"."besluit_reden"
  end as "besluit_reden",
  case
    when geschreven.id is null then "bekend"."besluit_keuzes"
    else "geschreven"."besluit_keuzes"
  end as "besluit_keuzes",
  case
    when geschreven.id is null then "bekend"."gevonden_op"
    else "geschreven"."gevonden_op"
  end as "gevonden_op",
  case when geschreven.id is null then "bekend"."versie" else "geschreven"."versie" end as "versie"
from
  gegeven
  left join bekend on bekend.plaats = gegeven.plaats
  left join geschreven on geschreven.vingerafdruk = gegeven.vingerafdruk
-- $1 = "[{\"plaats\":0,\"id\":\"0199c000-0000-7000-8000-000000000004\",\"regel\":\"geen-initiator\",\"ernst\":\"suggestie\",\"records\":[{\"soort\":\"klantcontact\",\"id\":\"0199c000-0000-7000-8000-000000000001\"}],\"kenmerken\":[],\"vingerafdruk\":\"digest\"}]"
-- $2 = "2026-01-01T00:00:00.000Z"
-- $3 = "0199c000-0000-7000-8000-000000000002"
-- $4 = "0199c000-0000-7000-8000-000000000002"
