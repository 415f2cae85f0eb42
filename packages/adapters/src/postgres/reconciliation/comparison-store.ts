/*
 * The statements of the temporary tables that hold another register while it is compared. Its partijen are matched
 * with those of this register when they are added: a page at a time, by the indexes of this register's own tables.
 */

/** Creates the tables. `jit` is off because compiling a statement would take longer than the page that it is for. */
export const createTables = `
  set jit = off;
  create temporary table ander_partij (
    volgnummer integer primary key,
    inhoud text not null,
    inhoud_digest bytea not null unique,
    bekend boolean not null
  );
  create index on pg_temp.ander_partij (volgnummer) where not bekend;
  create temporary table ander_sleutel (
    volgnummer integer not null, soort text not null, waarde text not null, kvk_nummer text not null, partij_id uuid
  );
  create index on pg_temp.ander_sleutel (volgnummer);
  create index on pg_temp.ander_sleutel (soort, waarde, kvk_nummer);
  create index on pg_temp.ander_sleutel (partij_id, volgnummer) where partij_id is not null`

/** Tells the planner what the tables hold. */
export const analyse = "analyze pg_temp.ander_partij, pg_temp.ander_sleutel"

/** Adds records and returns how many were new. $1: the records as JSON, no two with the same content. */
export const addRecords = `
  with gegeven as (
    select * from jsonb_to_recordset($1::jsonb) as gegeven (volgnummer integer, inhoud text, keys jsonb)
  ),
  sleutel as (
    select gegeven.volgnummer, eigen.soort, eigen.waarde, eigen.kvk_nummer,
      coalesce(identificator.partij_id, partij.id) as partij_id
    from gegeven
      cross join jsonb_to_recordset(gegeven.keys) as eigen (soort text, waarde text, kvk_nummer text, id uuid)
      left join identificator on identificator.soort = eigen.soort and identificator.waarde = eigen.waarde
        and identificator.kvk_nummer = eigen.kvk_nummer
      left join partij on partij.id = eigen.id
  ),
  nieuw as (
    insert into pg_temp.ander_partij (volgnummer, inhoud, inhoud_digest, bekend)
    select volgnummer, inhoud, sha256(convert_to(inhoud, 'UTF8')),
      volgnummer in (select volgnummer from sleutel where partij_id is not null)
    from gegeven
    on conflict (inhoud_digest) do nothing
    returning volgnummer
  ),
  met_sleutel as (
    insert into pg_temp.ander_sleutel (volgnummer, soort, waarde, kvk_nummer, partij_id)
    select sleutel.* from sleutel join nieuw on nieuw.volgnummer = sleutel.volgnummer
  )
  select count(*)::integer as aantal from nieuw`

/**
 * A page of the partijen of this register that the other register has too; `unambiguous`: the two belong to each other
 * only. $1: the last partij of the page before, $2: how many.
 */
export const counterparts = `
  select paar.partij_id as partij, ander_partij.inhoud,
    paar.aantal = 1 and not exists (
      select from pg_temp.ander_sleutel as ook
      where ook.volgnummer = paar.volgnummer and ook.partij_id <> paar.partij_id
    ) as unambiguous
  from (
    select partij_id, min(volgnummer) as volgnummer, count(distinct volgnummer) as aantal
    from pg_temp.ander_sleutel
    where partij_id is not null and partij_id > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000')
    group by partij_id
    order by partij_id
    limit $2
  ) as paar
    join pg_temp.ander_partij on ander_partij.volgnummer = paar.volgnummer
  order by paar.partij_id`

/**
 * A page of the partijen of the other register that this one does not have; `unambiguous`: no other such partij shares
 * a key with it. $1: the last number of the page before, $2: how many. Keys are looked up again, since a partij may
 * have been registered meanwhile. It counts where `exists` would do: that the planner would work out for all rows at
 * once, for every page again.
 */
export const unmatched = `
  select ander_partij.volgnummer, ander_partij.inhoud,
    (
      select count(*) from pg_temp.ander_sleutel as eigen
        cross join lateral (
          select from pg_temp.ander_sleutel as ander
          where ander.soort = eigen.soort and ander.waarde = eigen.waarde and ander.kvk_nummer = eigen.kvk_nummer
            and ander.volgnummer <> eigen.volgnummer
          limit 1
        ) as dubbel
      where eigen.volgnummer = ander_partij.volgnummer
    ) = 0 as unambiguous
  from pg_temp.ander_partij
  where not bekend and volgnummer > $1 and (
    select count(*) from pg_temp.ander_sleutel as eigen
      cross join lateral (
        select from identificator
        where identificator.soort = eigen.soort and identificator.waarde = eigen.waarde
          and identificator.kvk_nummer = eigen.kvk_nummer
        limit 1
      ) as intussen
    where eigen.volgnummer = ander_partij.volgnummer
  ) = 0
  order by volgnummer
  limit $2`
