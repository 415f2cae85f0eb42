import type { BevindingId, Herstelpunt, Herstelpunten, Partij, PartijId, RecordReference } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { type RawBuilder, type Selectable, sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { fixedQuery } from "../connection/fixed-query.ts"
import { withoutNulls } from "../connection/without-nulls.ts"
import { fromIdentificatorRow, type StoredIdentificator, toIdentificatorRows } from "../partij/partij-row.ts"
import type { HerstelpuntRow } from "./reconciliation-tables.ts"

/**
 * The port Herstelpunten on PostgreSQL. A record is kept as JSON, beside the ids by which it is found when it is to
 * be erased.
 */
export const herstelpunten = ({ query }: DatabaseAccess): Context.Service.Shape<typeof Herstelpunten> => ({
  keep: (bevinding, points) =>
    points.length === 0
      ? Effect.void
      : Effect.asVoid(
        query((database) => insertRows(database, { bevinding, rows: JSON.stringify(points.map(toRow)) }))
      ),
  van: (bevinding) =>
    Effect.map(
      query((database) =>
        database.selectFrom("herstelpunt").select(["soort", "voor", "na", "versie_na"]).where(
          "bevinding_id",
          "=",
          bevinding
        )
          .orderBy("id").execute()
      ),
      (rows) => rows.map(fromRow)
    ),
  page: (bevinding, after, count) =>
    Effect.map(
      query((database) =>
        database.selectFrom("herstelpunt").select(["id", "soort", "voor", "na", "versie_na"])
          .where("bevinding_id", "=", bevinding).where("id", ">", after ?? "0").orderBy("id").limit(count).execute()
      ),
      (rows) => rows.map((row) => ({ place: row.id, punt: fromRow(row) }))
    ),
  over: (bevindingen, records) =>
    bevindingen.length === 0 || records.length === 0
      ? Effect.succeed([])
      : Effect.map(
        query((database) =>
          database.selectFrom("herstelpunt").select(["bevinding_id", "soort", "voor", "na", "versie_na"])
            .where("bevinding_id", "=", sql<BevindingId>`any(${bevindingen}::uuid[])`)
            .where("record_id", "=", sql<PartijId>`any(${records}::uuid[])`)
            .orderBy("id").execute()
        ),
        (rows) => rows.map((row) => ({ bevinding: row.bevinding_id, punt: fromRow(row) }))
      ),
  consume: (bevinding) =>
    Effect.asVoid(
      query((database) => database.deleteFrom("herstelpunt").where("bevinding_id", "=", bevinding).execute())
    ),
  erase: (records, wholeBevinding) =>
    records.length === 0
      ? Effect.void
      : Effect.asVoid(query((database) =>
        wholeBevinding
          ? sql`delete from herstelpunt where bevinding_id in (select bevinding_id from herstelpunt where ${
            concerns(records)
          })`.execute(database)
          : sql`delete from herstelpunt where ${concerns(records)}`.execute(database)
      )),
  prune: (regels, before) =>
    Effect.asVoid(query((database) =>
      sql`
        delete from herstelpunt where bevinding_id in (
          select id from bevinding
          where besluit_wijze in ('uitgevoerd', 'hersteld') and besluit_op < ${before} and regel = any(${regels})
        )`.execute(database)
    ))
})

/** Any number of them, in one parameter. */
const insertRows = fixedQuery((_, { bevinding, rows }: { readonly bevinding: BevindingId; readonly rows: string }) =>
  sql`
    insert into herstelpunt (bevinding_id, soort, record_id, klantcontact_id, partij_id, voor, na, versie_na)
    select ${bevinding}, soort, record_id, klantcontact_id, partij_id, voor, na, versie_na
    from jsonb_to_recordset(${rows}::jsonb) as punt
      (soort text, record_id uuid, klantcontact_id uuid, partij_id uuid, voor jsonb, na jsonb,
      versie_na integer)`
)

const toRow = (point: Herstelpunt) => ({
  soort: point.soort,
  record_id: point.voor.id,
  klantcontact_id: point.soort === "betrokkene" ? point.voor.klantcontact : null,
  partij_id: partijOf(point) ?? null,
  voor: storedOf(point, point.voor),
  na: point.na === undefined ? null : storedOf(point, point.na),
  versie_na: point.versieNa ?? null
})

const partijOf = (point: Herstelpunt): PartijId | undefined => {
  if (point.soort === "bijbehorend") return point.voor.partij
  return point.soort === "betrokkene" && point.voor._tag === "Gekend" ? point.voor.partij : undefined
}

const concerns = (records: ReadonlyArray<RecordReference>) => {
  const ids = Map.groupBy(records, ({ soort }) => soort)
  return sql.join(
    [...ids].map(([soort, records]) => isOf(soort, sql`any(${records.map(({ id }) => id)}::uuid[])`)),
    sql` or `
  )
}

const isOf = (soort: RecordReference["soort"], ids: RawBuilder<unknown>) => {
  switch (soort) {
    case "betrokkene":
      return sql`soort = 'betrokkene' and record_id = ${ids}`
    case "klantcontact":
      return sql`klantcontact_id = ${ids}`
    case "partij":
      return sql`(soort = 'partij' and record_id = ${ids} or partij_id = ${ids})`
    case "andere-partij":
      return sql`false`
  }
}

const storedOf = ({ soort }: Herstelpunt, record: Herstelpunt["voor"]): object =>
  soort === "partij" ? toStored(record as Partij) : record

/** A partij as JSON can hold it: its identificatoren as in their table, a bsn in the clear. */
interface StoredPartij extends Omit<Partij, "gegevens"> {
  readonly gegevens: Omit<Partij["gegevens"], "identificatoren"> & {
    readonly identificatoren: ReadonlyArray<StoredIdentificator>
  }
}

const toStored = (partij: Partij): StoredPartij => ({
  ...partij,
  gegevens: { ...partij.gegevens, identificatoren: toIdentificatorRows(partij) }
})

const fromStored = ({ gegevens, ...partij }: StoredPartij): Partij => ({
  ...partij,
  gegevens: {
    ...gegevens,
    identificatoren: gegevens.identificatoren.map(fromIdentificatorRow)
  } as unknown as Partij["gegevens"]
})

const fromRow = (
  { na, soort, versie_na, voor }: Pick<Selectable<HerstelpuntRow>, "na" | "soort" | "versie_na" | "voor">
): Herstelpunt =>
  withoutNulls(
    soort !== "partij"
      ? { soort, voor, na, versieNa: versie_na }
      : {
        soort,
        voor: fromStored(voor as StoredPartij),
        na: na === null ? null : fromStored(na as StoredPartij),
        versieNa: versie_na
      }
  ) as Herstelpunt
