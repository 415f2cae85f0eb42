select rij.*
from
  (
    select distinct on (een.moment, een.id) een.moment, een.id, gevraagd.record_id
    from
      unnest($1::uuid[], $2::text[]) as gevraagd (record_id, soort)
      cross join lateral (
        select "op" as moment, "raadpleging_id" as id
        from "raadpleging_record"
        where record_id = gevraagd.record_id and "soort" = gevraagd.soort
        order by "op" desc, "raadpleging_id" desc
        limit (select $3::integer)
      ) as een
    order by een.moment desc, een.id desc
    limit $4
  ) as plaats
  cross join lateral (
    (
      select
        "raadpleging"."id",
        "raadpleging"."door",
        "raadpleging"."identiteit",
        "raadpleging"."activiteit",
        "raadpleging"."doelbinding",
        "raadpleging"."verzoek",
        "raadpleging"."op",
        "raadpleging"."aantal"
      from "raadpleging"
      where "raadpleging"."id" = "plaats"."id" and "raadpleging"."op" = "plaats"."moment"
    )
    limit 1
  ) as rij
order by plaats.moment desc, plaats.id desc
-- $1 = ["0199c000-0000-7000-8000-000000000005","0199c000-0000-7000-8000-000000000006"]
-- $2 = ["partij","betrokkene"]
-- $3 = 20
-- $4 = 20

select rij.*
from
  (
    select distinct on (een.moment, een.id) een.moment, een.id, gevraagd.record_id
    from
      unnest($1::uuid[], $2::text[]) as gevraagd (record_id, soort)
      cross join lateral (
        select "op" as moment, "id" as id
        from "handeling"
        where record_id = gevraagd.record_id and "record_soort" = gevraagd.soort
        order by "op" desc, "id" desc
        limit (select $3::integer)
      ) as een
    order by een.moment desc, een.id desc
    limit $4
  ) as plaats
  cross join lateral (
    (
      select
        "id",
        "soort",
        "record_soort",
        "record_id",
        "velden",
        "door",
        "identiteit",
        "activiteit",
        "verzoek",
        "op"
      from "handeling"
      where (record_id, op, id) = (plaats.record_id, plaats.moment, plaats.id)
    )
    limit 1
  ) as rij
order by plaats.moment desc, plaats.id desc
-- $1 = ["0199c000-0000-7000-8000-000000000005","0199c000-0000-7000-8000-000000000006"]
-- $2 = ["partij","betrokkene"]
-- $3 = 20
-- $4 = 20

select rij.*
from
  (
    select distinct on (een.moment, een.id) een.moment, een.id, gevraagd.record_id
    from
      unnest($1::uuid[]) as gevraagd (record_id)
      cross join lateral (
        select "gevonden_op" as moment, "bevinding_id" as id
        from "bevinding_record"
        where record_id = gevraagd.record_id
        order by "gevonden_op" desc, "bevinding_id" desc
        limit (select $2::integer)
      ) as een
    order by een.moment desc, een.id desc
    limit $3
  ) as plaats
  cross join lateral (
    (
      select
        "bevinding"."id",
        "bevinding"."regel",
        "bevinding"."ernst",
        "bevinding"."records",
        "bevinding"."kenmerken",
        "bevinding"."voorstel",
        "bevinding"."vingerafdruk",
        "bevinding"."toestand",
        "bevinding"."besluit_wijze",
        "bevinding"."besluit_door",
        "bevinding"."besluit_op",
        "bevinding"."besluit_reden",
        "bevinding"."besluit_keuzes",
        "bevinding"."gevonden_op",
        "bevinding"."versie",
        "bevinding_gezien"."gezien_in"
      from
        "bevinding"
        inner join "bevinding_gezien" on "bevinding_gezien"."bevinding_id" = "bevinding"."id"
      where "bevinding"."id" = "plaats"."id"
    )
    limit 1
  ) as rij
order by plaats.moment desc, plaats.id desc
-- $1 = ["0199c000-0000-7000-8000-000000000005","0199c000-0000-7000-8000-000000000006"]
-- $2 = 20
-- $3 = 20
