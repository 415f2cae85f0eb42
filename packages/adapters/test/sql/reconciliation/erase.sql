delete from "bevinding"
where
  "id" in (
    select "bevinding"."id"
    from
      jsonb_to_recordset($1::jsonb) as gezocht (soort text, id uuid)
      inner join "bevinding_record" on "bevinding_record"."record_id" = "gezocht"."id"
      inner join "bevinding" on "bevinding"."id" = "bevinding_record"."bevinding_id"
    where
      bevinding.records @> jsonb_build_array(
        jsonb_build_object('soort', gezocht.soort, 'id', gezocht.id)
      )
  )
-- $1 = "[{\"soort\":\"klantcontact\",\"id\":\"0199c000-0000-7000-8000-000000000001\"}]"

update "bevinding_gezien"
set "gezien_in" = $1
where
  "bevinding_id" in (
    select "bevinding"."id"
    from
      jsonb_to_recordset($2::jsonb) as gezocht (soort text, id uuid)
      inner join "bevinding_record" on "bevinding_record"."record_id" = "gezocht"."id"
      inner join "bevinding" on "bevinding"."id" = "bevinding_record"."bevinding_id"
    where
      bevinding.records @> jsonb_build_array(
        jsonb_build_object('soort', gezocht.soort, 'id', gezocht.id)
      )
      and "bevinding"."toestand" = $3
  )
-- $1 = "0199c000-0000-7000-8000-000000000002"
-- $2 = "[{\"soort\":\"klantcontact\",\"id\":\"0199c000-0000-7000-8000-000000000001\"}]"
-- $3 = "open"

delete from herstelpunt
where
  bevinding_id in (
    select bevinding_id
    from herstelpunt
    where (soort = 'partij' and record_id = any ($1::uuid[]) or partij_id = any ($2::uuid[]))
  )
-- $1 = ["0199c000-0000-7000-8000-000000000007"]
-- $2 = ["0199c000-0000-7000-8000-000000000007"]

delete from herstelpunt
where klantcontact_id = any ($1::uuid[])
-- $1 = ["0199c000-0000-7000-8000-000000000001"]
