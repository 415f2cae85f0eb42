import {
  type Reconciliatie,
  type ReconciliatieId,
  ReconciliatiePartLost,
  type Reconciliaties,
  type RecordSetAside,
  regelnamen,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { type Context, Effect, type Option } from "effect"
import { type RawBuilder, type Selectable, sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import { firstRow } from "../connection/first-row.ts"
import { browseQuery, toPage } from "../listing/browse.ts"
import { countWith } from "../listing/count.ts"
import { addParts, completePart, fromPartRow, progressOf, releasePart, splitPart, takePart } from "./parts.ts"
import { fromReconciliatieRow, selectReconciliaties, toReconciliatieRow } from "./reconciliatie-row.ts"
import type { ReconciliatieRow } from "./reconciliation-tables.ts"
import { deleteSelected } from "./selection/selected.ts"

/** The port Reconciliaties on PostgreSQL. */
export const reconciliaties = (
  { query, transaction }: DatabaseAccess
): Context.Service.Shape<typeof Reconciliaties> => {
  const changePart = (change: RawBuilder<unknown>): Effect.Effect<void, ReconciliatiePartLost | RegisterUnavailable> =>
    Effect.flatMap(
      query((database) => change.execute(database)),
      ({ numAffectedRows }) =>
        numAffectedRows === undefined || numAffectedRows === 0n ? Effect.fail(new ReconciliatiePartLost()) : Effect.void
    )
  return {
    begin: (reconciliatie, parts) =>
      transaction(Effect.gen(function*() {
        yield* query((database) =>
          database.insertInto("reconciliatie").values(toReconciliatieRow(reconciliatie)).execute()
        )
        yield* query((database) => addParts(reconciliatie, parts).execute(database))
      })),
    running: Effect.map(
      query((database) =>
        selectReconciliaties(database).where(sql<boolean>`toestand = 'loopt'`).orderBy("begonnen", "desc")
          .orderBy("id", "desc").execute()
      ),
      found
    ),
    zoek: (id) => Effect.map(query((database) => selectReconciliaties(database).where("id", "=", id).execute()), found),
    browse: (browse) =>
      Effect.map(
        query((database) =>
          browseQuery(selectReconciliaties(database), { moment: sql.ref("begonnen"), id: sql.ref("id"), browse })
            .execute()
        ),
        (rows) => toPage(rows, browse, { read: fromReconciliatieRow, momentOf: ({ begonnen }) => begonnen })
      ),
    count: countWith(
      query,
      (database) => database.selectFrom("reconciliatie").select(({ fn }) => fn.countAll<string>().as("aantal"))
    ),
    takePart: (reconciliatie, holder, lease) =>
      Effect.map(
        query((database) => takePart(reconciliatie, holder, lease).execute(database)),
        ({ rows }) => firstRow(rows, (row) => fromPartRow(reconciliatie, row))
      ),
    complete: (part, holder, telling, milliseconds) => changePart(completePart(part, holder, telling, milliseconds)),
    giveBack: (part, holder) => changePart(releasePart(part, holder, "open")),
    splits: (part, holder, tot) => changePart(splitPart(part, holder, tot)),
    drop: (part, holder) => changePart(releasePart(part, holder, "mislukt")),
    progress: (reconciliatie) =>
      Effect.map(
        query((database) => progressOf(reconciliatie).execute(database)),
        ({ rows }) =>
          rows.map((row) => ({
            ...row,
            regels: row.regels.toSorted((one, other) => regelnamen.indexOf(one.regel) - regelnamen.indexOf(other.regel))
          }))
      ),
    legTerzijde: (reconciliatie, setAside) =>
      Effect.asVoid(query((database) => addSetAside(reconciliatie, setAside).execute(database))),
    terzijde: (reconciliatie) =>
      Effect.map(
        query((database) => readSetAside(reconciliatie).execute(database)),
        ({ rows }) => ({
          aantal: Number(rows[0]?.aantal ?? 0),
          eerste: rows.map(({ id, reden, soort }) => ({ record: { soort, id }, reden }))
        })
      ),
    close: (reconciliatie) =>
      transaction(Effect.gen(function*() {
        yield* query((database) =>
          database.updateTable("reconciliatie").set(toReconciliatieRow(reconciliatie))
            .where("id", "=", reconciliatie.id).execute()
        )
        yield* query((database) =>
          database.deleteFrom("reconciliatie_deel").where("reconciliatie_id", "=", reconciliatie.id).execute()
        )
        yield* query((database) => deleteSelected(database, reconciliatie.id))
      })),
    prune: (before) =>
      Effect.map(
        query((database) => database.deleteFrom("reconciliatie").where("geeindigd", "<", before).executeTakeFirst()),
        ({ numDeletedRows }) => Number(numDeletedRows)
      )
  }
}

const found = (rows: ReadonlyArray<Selectable<ReconciliatieRow>>): Option.Option<Reconciliatie> =>
  firstRow(rows, fromReconciliatieRow)

/** Adds any number of records, in one parameter. A record that is set aside again keeps the last reason. */
export const addSetAside = (reconciliatie: ReconciliatieId, setAside: ReadonlyArray<RecordSetAside>) =>
  sql`
    insert into reconciliatie_terzijde (reconciliatie_id, record_id, soort, reden)
    select distinct on (id, soort) ${reconciliatie}::uuid, id, soort, reden
    from rows from (jsonb_to_recordset(${
    JSON.stringify(setAside.map(({ record, reden }) => ({ ...record, reden })))
  }::jsonb) as (id uuid, soort text, reden text))
      with ordinality as gelegd (id, soort, reden, volgorde)
    order by id, soort, volgorde desc
    on conflict (reconciliatie_id, record_id, soort) do update set reden = excluded.reden`

/** The first hundred records that were set aside, each with the number of all. */
const readSetAside = (reconciliatie: ReconciliatieId) =>
  sql<
    {
      readonly id: string
      readonly soort: RecordSetAside["record"]["soort"]
      readonly reden: string
      readonly aantal: string
    }
  >`
    select record_id as id, soort, reden, (
      select count(*) from reconciliatie_terzijde where reconciliatie_id = ${reconciliatie}
    ) as aantal
    from reconciliatie_terzijde where reconciliatie_id = ${reconciliatie} order by record_id, soort limit 100`
