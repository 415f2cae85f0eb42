import type { Identificatorsoort, Partij, PartijId, Versie } from "@betrokkene/domain"
import { type Kysely, sql } from "kysely"
import { adresRows, writtenAdresColumns, writtenAdressen } from "../betrokkene/digitale-adressen.ts"
import type { Tables } from "../connection/tables.ts"
import { toIdentificatorRows, toPartijRow } from "./partij-row.ts"

/** Adds a partij, without its identificatoren and digital addresses. Adds no row if another partij has its nummer. */
export const addPartij = (database: Kysely<Tables>, partij: Partij) =>
  database.insertInto("partij").values(toPartijRow(partij)).onConflict((conflict) =>
    conflict.column("nummer").doNothing()
  )

/**
 * Replaces a partij at the expected version and deletes its identificatoren and digital addresses. Returns no row
 * when it is not at that version (B12).
 */
export const replacePartij = (database: Kysely<Tables>, partij: Partij, expected: Versie) =>
  database
    .with("vervangen", (source) =>
      source.updateTable("partij").set(toPartijRow(partij)).where("id", "=", partij.id)
        .where("versie", "=", expected).returning("id"))
    .with("zonder_identificatoren", (source) =>
      source.deleteFrom("identificator").using("vervangen")
        .whereRef("identificator.partij_id", "=", "vervangen.id"))
    .with("zonder_adressen", (source) =>
      source.deleteFrom("partij_digitaal_adres").using("vervangen")
        .whereRef("partij_digitaal_adres.partij_id", "=", "vervangen.id"))
    .selectFrom("vervangen").select("id")

/**
 * Deletes a partij that is at the expected version and has no betrokkenen. A betrokkene that is linked to it at the
 * same moment is refused by its foreign key (B11).
 */
export const deletePartij = (id: PartijId, expected: Versie) =>
  sql<{ readonly removed: boolean; readonly bezet: boolean }>`
    with gekoppeld as (select from betrokkene where partij_id = ${id} limit 1),
    removed as (
      delete from partij where id = ${id} and versie = ${expected} and not exists (select from gekoppeld) returning id
    )
    select exists (select from removed) as removed,
      exists (select from gekoppeld) and exists (
        select from partij where id = ${id} and versie = ${expected}
      ) as bezet`

/**
 * Adds the identificatoren and digital addresses of a partij that is stored without any. Returns the kind of the
 * first identificator that another partij has (B4), also when that partij takes it at the same moment. It never lets
 * a unique violation happen: that would write the value, which may be a bsn, to the log of the server.
 */
export const addIdentificatorenAndAdressen = (partij: Partij) =>
  sql<{ readonly bezet: Identificatorsoort }>`
    with eigen as (
      select * from jsonb_to_recordset(${JSON.stringify(toIdentificatorRows(partij))}::jsonb)
        as identificator (partij_id uuid, volgorde smallint, soort text, waarde text, kvk_nummer text,
          andere_identificator text, identificator_id uuid)
    ),
    gegeven as (
      insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer, andere_identificator, identificator_id)
      select * from eigen
      on conflict (soort, waarde, kvk_nummer) do nothing
      returning soort
    ),
    geadresseerd as (
      insert into partij_digitaal_adres (partij_id, registratiedatum, ${adresColumns()})
      select partij.id, partij.registratiedatum, ${adresColumns("adres.")}
      from partij, ${
    adresRows(writtenAdressen(partij.gegevens.digitaleAdressen, partij.gegevens.voorkeurskanaal, partij.adresIds))
  }
      where partij.id = ${partij.id}
    )
    select soort as bezet from eigen where soort not in (select soort from gegeven) order by volgorde limit 1`

const adresColumns = (prefix: "" | "adres." = "") =>
  sql.join(writtenAdresColumns.map((column) => sql.ref(`${prefix}${column}`)))
