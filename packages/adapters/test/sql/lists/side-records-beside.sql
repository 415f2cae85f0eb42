select
  'onderwerpobject' as soort,
  "onderwerpobject"."id",
  "onderwerpobject"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object(
      'klantcontact',
      "onderwerpobject"."klantcontact_id",
      'wasKlantcontact',
      "onderwerpobject"."was_klantcontact_id"
    )
  ) as gegevens,
  "onderwerpobject"."registratiedatum",
  "onderwerpobject"."versie"
from "onderwerpobject"
where "klantcontact_id" = any ($1::uuid[]) or "was_klantcontact_id" = any ($2::uuid[])
union all
select
  'actorklantcontact' as soort,
  "actorklantcontact"."id",
  "actorklantcontact"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object(
      'actor',
      "actorklantcontact"."actor_id",
      'klantcontact',
      "actorklantcontact"."klantcontact_id"
    )
  ) as gegevens,
  "actorklantcontact"."registratiedatum",
  "actorklantcontact"."versie"
from "actorklantcontact"
where "klantcontact_id" = any ($3::uuid[])
union all
select
  'bijlage' as soort,
  "bijlage"."id",
  "bijlage"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object('klantcontact', "bijlage"."klantcontact_id")
  ) as gegevens,
  "bijlage"."registratiedatum",
  "bijlage"."versie"
from "bijlage"
where "klantcontact_id" = any ($4::uuid[])
union all
select
  'internetaak' as soort,
  "internetaak"."id",
  "internetaak"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object('klantcontact', "internetaak"."klantcontact_id")
  ) || jsonb_build_object(
  'actoren',
  coalesce(
    (
      select jsonb_agg(lid_id order by volgorde)
      from "internetaak_actoren"
      where record_id = "internetaak"."id"
    ),
    '[]'
  )
  ) as gegevens,
  "internetaak"."registratiedatum",
  "internetaak"."versie"
from "internetaak"
where "klantcontact_id" = any ($5::uuid[])
union all
select
  'rekeningnummer' as soort,
  "rekeningnummer"."id",
  "rekeningnummer"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object('partij', "rekeningnummer"."partij_id")
  ) as gegevens,
  "rekeningnummer"."registratiedatum",
  "rekeningnummer"."versie"
from "rekeningnummer"
where "partij_id" = any ($6::uuid[])
union all
select
  'vertegenwoordiging' as soort,
  "vertegenwoordiging"."id",
  "vertegenwoordiging"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object(
      'vertegenwoordigendePartij',
      "vertegenwoordiging"."vertegenwoordigende_partij_id",
      'vertegenwoordigdePartij',
      "vertegenwoordiging"."vertegenwoordigde_partij_id"
    )
  ) as gegevens,
  "vertegenwoordiging"."registratiedatum",
  "vertegenwoordiging"."versie"
from "vertegenwoordiging"
where
  "vertegenwoordigende_partij_id" = any ($7::uuid[])
  or "vertegenwoordigde_partij_id" = any ($8::uuid[])
union all
select
  'categorierelatie' as soort,
  "categorierelatie"."id",
  "categorierelatie"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object(
      'partij',
      "categorierelatie"."partij_id",
      'categorie',
      "categorierelatie"."categorie_id"
    )
  ) as gegevens,
  "categorierelatie"."registratiedatum",
  "categorierelatie"."versie"
from "categorierelatie"
where "partij_id" = any ($9::uuid[])
union all
select
  'werkrelatie' as soort,
  "werkrelatie"."id",
  "werkrelatie"."gegevens" || jsonb_strip_nulls(
    jsonb_build_object(
      'contactpersoon',
      "werkrelatie"."contactpersoon_id",
      'organisatie',
      "werkrelatie"."organisatie_id"
    )
  ) as gegevens,
  "werkrelatie"."registratiedatum",
  "werkrelatie"."versie"
from "werkrelatie"
where "contactpersoon_id" = any ($10::uuid[]) or "organisatie_id" = any ($11::uuid[])
order by registratiedatum desc, id desc
limit $12
-- $1 = ["0199c000-0000-7000-8000-000000000002"]
-- $2 = ["0199c000-0000-7000-8000-000000000002"]
-- $3 = ["0199c000-0000-7000-8000-000000000002"]
-- $4 = ["0199c000-0000-7000-8000-000000000002"]
-- $5 = ["0199c000-0000-7000-8000-000000000002"]
-- $6 = ["0199c000-0000-7000-8000-000000000001"]
-- $7 = ["0199c000-0000-7000-8000-000000000001"]
-- $8 = ["0199c000-0000-7000-8000-000000000001"]
-- $9 = ["0199c000-0000-7000-8000-000000000001"]
-- $10 = ["0199c000-0000-7000-8000-000000000001"]
-- $11 = ["0199c000-0000-7000-8000-000000000001"]
-- $12 = 20
