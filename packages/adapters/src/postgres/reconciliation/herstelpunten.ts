import type { Betrokkene, Herstelpunt, Herstelpunten, Partij, RecordReference, Versie } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"
import { fromIdentificatorRow, toIdentificatorRows } from "../partij/partij-row.ts"

/** The port Herstelpunten on PostgreSQL. */
export const herstelpunten = ({ query }: Verbinding): Context.Service.Shape<typeof Herstelpunten> => ({
  keep: (bevinding, points) =>
    points.length === 0
      ? Effect.void
      : Effect.asVoid(query((database) =>
        database.insertInto("herstelpunt").values(points.map((punt) => ({
          bevinding_id: bevinding,
          soort: punt.soort,
          record_id: punt.voor.id,
          klantcontact_id: punt.soort === "betrokkene" ? punt.voor.klantcontact : null,
          partij_id: punt.soort === "betrokkene" && punt.voor._tag === "Gekend" ? punt.voor.partij : null,
          voor: JSON.stringify(punt.soort === "partij" ? withIdentificatorRows(punt.voor) : punt.voor),
          versie_na: punt.versieNa ?? null
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
          isOf(record)
        })`.execute(database)
        : sql`delete from herstelpunt where ${isOf(record)}`.execute(database)
    )),
  prune: (regels, before) =>
    Effect.asVoid(query((database) =>
      sql`
        delete from herstelpunt where bevinding_id in (
          select id from bevinding where besluit_wijze in ('uitgevoerd', 'hersteld') and besluit_op < ${before} and regel = any(${regels})
        )`.execute(database)
    ))
})

const isOf = ({ id, soort }: RecordReference) => {
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

type IdentificatorRows = ReadonlyArray<Parameters<typeof fromIdentificatorRow>[0]>

/** A partij as it can be kept: with its identificatoren as they stand in their table, a bsn in the clear. */
const withIdentificatorRows = (partij: Partij) => ({
  ...partij,
  gegevens: { ...partij.gegevens, identificatoren: toIdentificatorRows(partij) }
})

const fromRow = (
  { soort, versie_na, voor: before }: {
    readonly soort: Herstelpunt["soort"]
    readonly voor: unknown
    readonly versie_na: number | null
  }
): Herstelpunt => {
  const after = versie_na === null ? {} : { versieNa: versie_na as Versie }
  if (soort === "betrokkene") return { soort, voor: before as Betrokkene, ...after }
  const { gegevens, ...partij } = before as { readonly gegevens: { readonly identificatoren: IdentificatorRows } }
  return {
    soort,
    voor: {
      ...partij,
      gegevens: { ...gegevens, identificatoren: gegevens.identificatoren.map(fromIdentificatorRow) }
    } as unknown as Partij,
    ...after
  }
}
