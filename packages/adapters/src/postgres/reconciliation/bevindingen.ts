import { type Bevindingen, type RecordReference, type Regel } from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import { digestOf } from "../../system/digest.ts"
import type { Verbinding } from "../connection/database-access.ts"
import type { Tabellen } from "../connection/tables.ts"
import { requireAffected } from "../klantcontact/klantcontacten.ts"
import { toPage } from "../listing/browse.ts"
import { besluitColumns, fromBevindingRow, selectBevindingen } from "./bevinding-row.ts"
import { browseBevindingen, countBevindingen } from "./bevindingen-list.ts"
import { type Declaration, reporting, toReceipt } from "./report-bevindingen.ts"
import { resolve } from "./resolve-bevindingen.ts"

/** So many findings are told of in a statement, that it takes little memory on either side however many there are. */
const batchSize = 2_000

/** The port Bevindingen on PostgreSQL. */
export const bevindingen = ({ transaction, query }: Verbinding): Context.Service.Shape<typeof Bevindingen> => {
  const secret = Effect.map(
    query((database) => database.selectFrom("bevinding_geheim").select("geheim").executeTakeFirstOrThrow()),
    (row) => row.geheim
  )
  return {
    meld: (reconciliatie, op, reports) =>
      transaction(Effect.gen(function*() {
        const key = yield* secret
        const declarations = reports.map((reported, place): Declaration => ({
          ...reported,
          plaats: place,
          vingerafdruk: digestOf(key, reported.bevinding)
        }))
          .sort((one, other) => one.vingerafdruk < other.vingerafdruk ? -1 : 1)
        const receipts = []
        for (let van = 0; van < declarations.length; van += batchSize) {
          const part = declarations.slice(van, van + batchSize)
          const { rows } = yield* query((database) => reporting(part, { reconciliatie, op }).execute(database))
          const byPlace = new Map(rows.map((row) => [row.plaats, row]))
          for (const declaration of part) {
            const row = byPlace.get(declaration.plaats)
            if (row !== undefined) receipts[declaration.plaats] = toReceipt(declaration, row, { reconciliatie, op })
          }
        }
        return receipts
      })),
    recognise: (found) =>
      Effect.gen(function*() {
        const key = yield* secret
        const digests = found.map((bevinding) => digestOf(key, bevinding))
        const rows = yield* query((database) =>
          selectBevindingen(database).where(
            "bevinding.vingerafdruk",
            "=",
            sql<string>`any(${digests}::text[])`
          ).execute()
        )
        const known = new Map(rows.map((row) => [row.vingerafdruk, row]))
        return digests.map((digest) => Option.map(Option.fromUndefinedOr(known.get(digest)), fromBevindingRow))
      }),
    zoek: (id) =>
      Effect.map(
        query((database) => selectBevindingen(database).where("bevinding.id", "=", id).executeTakeFirst()),
        (row) => Option.map(Option.fromUndefinedOr(row), fromBevindingRow)
      ),
    vervang: (bevinding, expected) =>
      query((database) =>
        database.updateTable("bevinding")
          .set({ toestand: bevinding.toestand, ...besluitColumns(bevinding), versie: bevinding.versie })
          .where("id", "=", bevinding.id).where("versie", "=", expected).executeTakeFirst()
      ).pipe(Effect.flatMap(({ numUpdatedRows }) => requireAffected(numUpdatedRows))),
    resolve: (reconciliatie, regels, since, door, op) =>
      resolve(query, { reconciliatie, regels, sinds: since, door, op }),
    spare: (reconciliatie, records) =>
      Effect.asVoid(query((database) =>
        database.updateTable("bevinding_gezien").set({ gezien_in: reconciliatie })
          .where("bevinding_id", "in", idsOver(database, records).where("bevinding.toestand", "=", "open")).execute()
      )),
    telOpen: Effect.map(
      query((database) =>
        database.selectFrom("bevinding").select(({ fn }) => ["regel", fn.countAll<string>().as("aantal")]).where(
          "toestand",
          "=",
          "open"
        ).groupBy("regel").execute()
      ),
      (rows) => new Map(rows.map(({ aantal: count, regel }) => [regel as Regel, Number(count)]))
    ),
    verwijder: (ids) =>
      Effect.asVoid(
        query((database) =>
          database.deleteFrom("bevinding").where("id", "=", sql<string>`any(${ids}::uuid[])`).execute()
        )
      ),
    erase: (records) =>
      Effect.asVoid(
        query((database) => database.deleteFrom("bevinding").where("id", "in", idsOver(database, records)).execute())
      ),
    browse: (filter, browse) =>
      Effect.map(
        query((database) => browseBevindingen(database, filter, browse).execute()),
        (rows) =>
          toPage(rows, browse, (row) => {
            const record = fromBevindingRow(row)
            return { record, positie: { waarde: record.gevondenOp, id: record.id } }
          })
      ),
    tel: (filter) =>
      Effect.map(
        query((database) => countBevindingen(database, filter).executeTakeFirstOrThrow()),
        ({ aantal: count }) => Number(count)
      )
  }
}

/** The ids of the findings that are about one of these records. An id is found by an index; of what kind it is, the finding itself knows. */
const idsOver = (database: Kysely<Tabellen>, records: ReadonlyArray<RecordReference>) => {
  const wanted = sql<{ soort: string; id: string }>`jsonb_to_recordset(${JSON.stringify(records)}::jsonb)`
  return database
    .selectFrom(wanted.as<"gezocht">(sql`gezocht (soort text, id uuid)`))
    .innerJoin("bevinding_record", "bevinding_record.record_id", "gezocht.id")
    .innerJoin("bevinding", "bevinding.id", "bevinding_record.bevinding_id")
    .where(
      sql<boolean>`bevinding.records @> jsonb_build_array(jsonb_build_object('soort', gezocht.soort, 'id', gezocht.id))`
    )
    .select("bevinding.id")
}
