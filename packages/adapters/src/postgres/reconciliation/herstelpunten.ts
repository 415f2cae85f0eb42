import type { Betrokkene, Herstelpunt, Herstelpunten, Partij, RecordReference } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { type Selectable, sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
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
      : Effect.asVoid(query((database) =>
        database.insertInto("herstelpunt").values(points.map((point) => ({
          bevinding_id: bevinding,
          soort: point.soort,
          record_id: point.voor.id,
          klantcontact_id: point.soort === "betrokkene" ? point.voor.klantcontact : null,
          partij_id: point.soort === "betrokkene" && point.voor._tag === "Gekend" ? point.voor.partij : null,
          voor: JSON.stringify(point.soort === "partij" ? toStored(point.voor) : point.voor),
          versie_na: point.versieNa ?? null
        }))).execute()
      )),
  van: (bevinding) =>
    Effect.map(
      query((database) =>
        database.selectFrom("herstelpunt").select(["soort", "voor", "versie_na"]).where("bevinding_id", "=", bevinding)
          .orderBy("id").execute()
      ),
      (rows) => rows.map(fromRow)
    ),
  consume: (bevinding) =>
    Effect.asVoid(
      query((database) => database.deleteFrom("herstelpunt").where("bevinding_id", "=", bevinding).execute())
    ),
  erase: (record, wholeBevinding) =>
    Effect.asVoid(query((database) =>
      wholeBevinding
        ? sql`delete from herstelpunt where bevinding_id in (select bevinding_id from herstelpunt where ${
          concerns(record)
        })`.execute(database)
        : sql`delete from herstelpunt where ${concerns(record)}`.execute(database)
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

const concerns = ({ id, soort }: RecordReference) => {
  switch (soort) {
    case "betrokkene":
      return sql`soort = 'betrokkene' and record_id = ${id}`
    case "klantcontact":
      return sql`klantcontact_id = ${id}`
    case "partij":
      return sql`(soort = 'partij' and record_id = ${id} or partij_id = ${id})`
    case "andere-partij":
      return sql`false`
  }
}

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
  { soort, versie_na, voor }: Pick<Selectable<HerstelpuntRow>, "soort" | "versie_na" | "voor">
): Herstelpunt => {
  const after = versie_na === null ? {} : { versieNa: versie_na }
  return soort === "betrokkene"
    ? { soort, voor: voor as Betrokkene, ...after }
    : { soort, voor: fromStored(voor as StoredPartij), ...after }
}
