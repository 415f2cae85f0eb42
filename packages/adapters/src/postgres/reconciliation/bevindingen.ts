import {
  type Bevindingen,
  type BevindingId,
  type BevindingReceipt,
  type BevindingReport,
  type RecordReference,
  type Regel,
  type RegisterUnavailable,
  type SeenByReconciliatie
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type Kysely, sql } from "kysely"
import { digestOf } from "../../system/digest.ts"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import { requireAffected, requireAll } from "../connection/require-affected.ts"
import type { Tables } from "../connection/tables.ts"
import { toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { besluitColumns, fromBevindingRow, selectBevindingen } from "./bevinding-row.ts"
import { browseBevindingen, countBevindingen, latestBevindingen } from "./bevindingen-list.ts"
import { replaceBevindingen } from "./replace-bevindingen.ts"
import { reporting, type Submission, toReceipt } from "./report-bevindingen.ts"
import { resolve } from "./resolve-bevindingen.ts"

/** The port Bevindingen on PostgreSQL. */
export const bevindingen = (
  { asUnit, query, transaction }: DatabaseAccess
): Context.Service.Shape<typeof Bevindingen> => {
  const secret = Effect.map(
    query((database) => database.selectFrom("bevinding_geheim").select("geheim").executeTakeFirstOrThrow()),
    ({ geheim }) => geheim
  )
  return {
    meld: (reconciliatie, op, reports) =>
      transaction(Effect.flatMap(secret, (key) => report(query, submissionsOf(reports, key), { reconciliatie, op }))),
    recognise: (found) =>
      Effect.gen(function*() {
        const key = yield* secret
        const digests = found.map((bevinding) => digestOf(key, bevinding))
        const rows = yield* query((database) =>
          selectBevindingen(database).where("bevinding.vingerafdruk", "=", sql<string>`any(${digests}::text[])`)
            .execute()
        )
        const known = new Map(rows.map((row) => [row.vingerafdruk, row]))
        return digests.map((digest) => Option.map(Option.fromUndefinedOr(known.get(digest)), fromBevindingRow))
      }),
    zoek: (id) =>
      Effect.map(
        query((database) => selectBevindingen(database).where("bevinding.id", "=", id).execute()),
        (rows) => firstRow(rows, fromBevindingRow)
      ),
    vervang: (bevinding, expected) =>
      query((database) =>
        database.updateTable("bevinding")
          .set({ toestand: bevinding.toestand, ...besluitColumns(bevinding), versie: bevinding.versie })
          .where("id", "=", bevinding.id).where("versie", "=", expected).executeTakeFirst()
      ).pipe(Effect.flatMap(({ numUpdatedRows }) => requireAffected(numUpdatedRows))),
    vervangAll: (changes) =>
      changes.length === 0 ? Effect.void : asUnit(
        Effect.flatMap(query((database) => replaceBevindingen(database, changes)), (result) =>
          requireAll(result, changes))
      ),
    resolve: (reconciliatie, regels, selected, door, op) =>
      resolve(query, { reconciliatie, regels, selected, door, op }),
    spare: (reconciliatie, records) =>
      Effect.asVoid(query((database) =>
        database.updateTable("bevinding_gezien").set({ gezien_in: reconciliatie })
          .where("bevinding_id", "in", idsAbout(database, records).where("bevinding.toestand", "=", "open")).execute()
      )),
    countOpen: Effect.map(
      query((database) =>
        database.selectFrom("bevinding").select(({ fn }) => ["regel", fn.countAll<string>().as("aantal")])
          .where("toestand", "=", sql.lit("open")).groupBy("regel").execute()
      ),
      (rows) => new Map(rows.map((row) => [row.regel, Number(row.aantal)]))
    ),
    prune: (before, atMost) =>
      Effect.map(
        query((database) =>
          database.deleteFrom("bevinding").where("id", "in", (all) =>
            all.selectFrom("bevinding").select("id").where("besluit_wijze", "=", sql.lit("verdwenen"))
              .where("besluit_op", "<", before).orderBy("besluit_op").limit(atMost)).executeTakeFirst()
        ),
        ({ numDeletedRows }) =>
          Number(numDeletedRows)
      ),
    verwijder: (ids) =>
      Effect.asVoid(
        query((database) =>
          database.deleteFrom("bevinding").where("id", "=", sql<BevindingId>`any(${ids}::uuid[])`).execute()
        )
      ),
    erase: (records) =>
      Effect.asVoid(
        query((database) => database.deleteFrom("bevinding").where("id", "in", idsAbout(database, records)).execute())
      ),
    browse: (filter, browse) =>
      Effect.map(
        query((database) => browseBevindingen(database, filter, browse).execute()),
        (rows) => toPage(rows, browse, { read: fromBevindingRow, momentOf: ({ gevondenOp }) => gevondenOp })
      ),
    latestAbout: (records, atMost) =>
      Effect.map(
        query((database) => latestBevindingen(database, { ids: records, atMost })),
        ({ rows }) => rows.map(fromBevindingRow)
      ),
    over: (records, regel) =>
      Effect.map(
        query((database) => selectAbout(database, records, regel).execute()),
        (rows) => rows.map(fromBevindingRow)
      ),
    count: (filter) => countWith(query, (database) => countBevindingen(database, filter))
  }
}

const selectAbout = (database: Kysely<Tables>, records: ReadonlyArray<string>, regel: Regel | undefined) => {
  const about = selectBevindingen(database).where(
    "bevinding.id",
    "in",
    database.selectFrom("bevinding_record").select("bevinding_id")
      .where("record_id", "=", sql<string>`any(${records}::uuid[])`)
  )
  return regel === undefined ? about : about.where("bevinding.regel", "=", regel)
}

/** In the order of the digests, in which they are to be written. */
const submissionsOf = (reports: ReadonlyArray<BevindingReport>, secret: string): ReadonlyArray<Submission> =>
  reports.map((reported, place): Submission => ({ ...reported, place, digest: digestOf(secret, reported.bevinding) }))
    .toSorted((one, other) => one.digest < other.digest ? -1 : 1)

/** Maximum number of findings that one statement reports, which limits the memory that it takes on either side. */
const batchSize = 2_000

const report = (
  query: DatabaseAccess["query"],
  submissions: ReadonlyArray<Submission>,
  observation: SeenByReconciliatie
): Effect.Effect<ReadonlyArray<BevindingReceipt>, RegisterUnavailable> =>
  Effect.gen(function*() {
    const receipts: Array<BevindingReceipt> = []
    for (let start = 0; start < submissions.length; start += batchSize) {
      const batch = submissions.slice(start, start + batchSize)
      const { rows } = yield* query((database) => reporting(batch, observation).execute(database))
      const byPlace = new Map(rows.map((row) => [row.plaats, row]))
      for (const submission of batch) {
        const row = byPlace.get(submission.place)
        if (row !== undefined) receipts[submission.place] = toReceipt(submission, row, observation)
      }
    }
    return receipts
  })

/**
 * The ids of the findings that are about one of these records. The index holds the ids of records; the finding itself
 * holds their kind.
 */
const idsAbout = (database: Kysely<Tables>, records: ReadonlyArray<RecordReference>) => {
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
