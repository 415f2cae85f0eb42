select
  "id",
  "nummer",
  "referentienummer",
  "kanaal",
  "onderwerp",
  "inhoud",
  "taal",
  "vertrouwelijk",
  "plaatsgevonden_op",
  "indicatie_contact_gelukt",
  "verdere_actie_ondernomen",
  "verdere_teksten",
  "zoals_ontvangen",
  "registratiedatum",
  "versie",
  json_build_object(
    'betrokkenen',
    array(
      select betrokkene.id
      from betrokkene
      where "betrokkene"."klantcontact_id" = "klantcontact"."id"
      order by betrokkene.plaatsgevonden_op desc, betrokkene.id desc
      limit 100
    ),
    'sideRecords',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'soort',
              beside.soort,
              'id',
              beside.id,
              'gegevens',
              beside.gegevens,
              'versie',
              beside.versie,
              'registratiedatum',
              to_char(beside.registratiedatum at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            )
            order by beside.registratiedatum desc, beside.id desc
          ),
          '[]'
        )
      from
        (
          (
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
            where "onderwerpobject"."klantcontact_id" = "klantcontact"."id"
            order by
              ("onderwerpobject"."registratiedatum" at time zone 'UTC') desc,
              "onderwerpobject"."id" desc
            limit 100
          )
          union all
          (
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
            where "actorklantcontact"."klantcontact_id" = "klantcontact"."id"
            order by
              ("actorklantcontact"."registratiedatum" at time zone 'UTC') desc,
              "actorklantcontact"."id" desc
            limit 100
          )
          union all
          (
            select
              'bijlage' as soort,
              "bijlage"."id",
              "bijlage"."gegevens" || jsonb_strip_nulls(
                jsonb_build_object('klantcontact', "bijlage"."klantcontact_id")
              ) as gegevens,
              "bijlage"."registratiedatum",
              "bijlage"."versie"
            from "bijlage"
            where "bijlage"."klantcontact_id" = "klantcontact"."id"
            order by ("bijlage"."registratiedatum" at time zone 'UTC') desc, "bijlage"."id" desc
            limit 100
          )
          union all
          (
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
            where "internetaak"."klantcontact_id" = "klantcontact"."id"
            order by
              ("internetaak"."registratiedatum" at time zone 'UTC') desc,
              "internetaak"."id" desc
            limit 100
          )
          union all
          (
            select
              'actor' as soort,
              "actor"."id",
              "actor"."gegevens" as gegevens,
              "actor"."registratiedatum",
              "actor"."versie"
            from "actor"
            where
              actor.id in (
                select took.actor_id
                from actorklantcontact as took
                where took.klantcontact_id = "klantcontact"."id"
                order by (took.registratiedatum at time zone 'UTC') desc, took.id desc
                limit 100
              )
            order by ("actor"."registratiedatum" at time zone 'UTC') desc, "actor"."id" desc
            limit 100
          )
        ) as beside
    )
  ) as "along"
from "klantcontact"
where "id" = $1
-- $1 = "0199c000-0000-7000-8000-000000000002"

select
  van.id,
  json_build_object(
    'betrokkenen',
    array(
      select betrokkene.id
      from betrokkene
      where "betrokkene"."partij_id" = "van"."id"
      order by betrokkene.plaatsgevonden_op desc, betrokkene.id desc
      limit 100
    ),
    'sideRecords',
    (
      select
        coalesce(
          json_agg(
            json_build_object(
              'soort',
              beside.soort,
              'id',
              beside.id,
              'gegevens',
              beside.gegevens,
              'versie',
              beside.versie,
              'registratiedatum',
              to_char(beside.registratiedatum at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            )
            order by beside.registratiedatum desc, beside.id desc
          ),
          '[]'
        )
      from
        (
          (
            select
              'rekeningnummer' as soort,
              "rekeningnummer"."id",
              "rekeningnummer"."gegevens" || jsonb_strip_nulls(
                jsonb_build_object('partij', "rekeningnummer"."partij_id")
              ) as gegevens,
              "rekeningnummer"."registratiedatum",
              "rekeningnummer"."versie"
            from "rekeningnummer"
            where
              "rekeningnummer"."partij_id" = "van"."id"
              and not exists (
                select
                from partij
                where partij.id = "rekeningnummer"."partij_id" and partij.indicatie_geheimhouding
              )
            order by
              ("rekeningnummer"."registratiedatum" at time zone 'UTC') desc,
              "rekeningnummer"."id" desc
            limit 100
          )
          union all
          (
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
              "vertegenwoordiging"."vertegenwoordigende_partij_id" = "van"."id"
              and not exists (
                select
                from partij
                where
                  partij.id = "vertegenwoordiging"."vertegenwoordigende_partij_id"
                  and partij.indicatie_geheimhouding
              )
              and not exists (
                select
                from partij
                where
                  partij.id = "vertegenwoordiging"."vertegenwoordigde_partij_id"
                  and partij.indicatie_geheimhouding
              )
            order by
              ("vertegenwoordiging"."registratiedatum" at time zone 'UTC') desc,
              "vertegenwoordiging"."id" desc
            limit 100
          )
          union all
          (
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
            where
              "categorierelatie"."partij_id" = "van"."id"
              and not exists (
                select
                from partij
                where partij.id = "categorierelatie"."partij_id" and partij.indicatie_geheimhouding
              )
            order by
              ("categorierelatie"."registratiedatum" at time zone 'UTC') desc,
              "categorierelatie"."id" desc
            limit 100
          )
          union all
          (
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
            where
              "werkrelatie"."contactpersoon_id" = "van"."id"
              and not exists (
                select
                from partij
                where
                  partij.id = "werkrelatie"."contactpersoon_id"
                  and partij.indicatie_geheimhouding
              )
              and not exists (
                select
                from partij
                where partij.id = "werkrelatie"."organisatie_id" and partij.indicatie_geheimhouding
              )
            order by
              ("werkrelatie"."registratiedatum" at time zone 'UTC') desc,
              "werkrelatie"."id" desc
            limit 100
          )
        ) as beside
    )
  ) as along
from (select distinct unnest($1::uuid[]) as id) as van
-- $1 = ["0199c000-0000-7000-8000-000000000001"]
