import {
  PartLost,
  type Reconciliatie,
  type ReconciliatieId,
  type Reconciliaties,
  regelnamen,
  type RegisterUnavailable,
  type SetAside
} from "@betrokkene/domain"
import { type Context, Effect, Option } from "effect"
import { type RawBuilder, sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"
import { browseQuery, toPage } from "../listing/browse.ts"
import { completion, fromPartRow, insertion, progress, release, splitting, taking } from "./parts.ts"
import { fromReconciliatieRow, selectReconciliaties, toReconciliatieRow } from "./reconciliatie-row.ts"

/** The port Reconciliaties on PostgreSQL. */
export const reconciliaties = ({ transaction, query }: Verbinding): Context.Service.Shape<typeof Reconciliaties> => {
  const onPart = (change: RawBuilder<unknown>): Effect.Effect<void, PartLost | RegisterUnavailable> =>
    Effect.flatMap(
      query((database) => change.execute(database)),
      ({ numAffectedRows }) =>
        numAffectedRows === undefined || numAffectedRows === 0n ? Effect.fail(new PartLost()) : Effect.void
    )
  return {
    begin: (reconciliatie, parts) =>
      transaction(Effect.gen(function*() {
        yield* query((database) =>
          database.insertInto("reconciliatie").values(toReconciliatieRow(reconciliatie)).execute()
        )
        yield* query((database) => insertion(reconciliatie, parts).execute(database))
      })),
    running: Effect.map(
      query((database) =>
        selectReconciliaties(database).where(sql<boolean>`toestand = 'loopt'`).orderBy("begonnen", "desc").orderBy(
          "id",
          "desc"
        ).executeTakeFirst()
      ),
      found
    ),
    zoek: (id) =>
      Effect.map(
        query((database) => selectReconciliaties(database).where("id", "=", id).executeTakeFirst()),
        found
      ),
    browse: (browse) =>
      Effect.map(
        query((database) =>
          browseQuery(selectReconciliaties(database), sql.ref("begonnen"), sql.ref("id"), browse).execute()
        ),
        (rows) =>
          toPage(rows, browse, (row) => {
            const record = fromReconciliatieRow(row)
            return { record, positie: { waarde: record.begonnen, id: record.id } }
          })
      ),
    tel: Effect.map(
      query((database) =>
        database.selectFrom("reconciliatie").select(({ fn }) => fn.countAll<string>().as("aantal"))
          .executeTakeFirstOrThrow()
      ),
      ({ aantal: count }) => Number(count)
    ),
    takePart: (reconciliatie, holder, lease) =>
      Effect.map(
        query((database) => taking(reconciliatie, holder, lease).execute(database)),
        ({ rows: [row] }) => Option.map(Option.fromUndefinedOr(row), (part) => fromPartRow(reconciliatie, part))
      ),
    complete: (part, holder, telling, milliseconds) => onPart(completion(part, holder, telling, milliseconds)),
    giveBack: (part, holder) => onPart(release(part, holder, "open")),
    splits: (part, holder, tot) => onPart(splitting(part, holder, tot)),
    drop: (part, holder) => onPart(release(part, holder, "mislukt")),
    progress: (reconciliatie) =>
      Effect.map(
        query((database) => progress(reconciliatie).execute(database)),
        ({ rows }) =>
          rows.map((row) => ({
            ...row,
            regels: row.regels.toSorted((one, other) => regelnamen.indexOf(one.regel) - regelnamen.indexOf(other.regel))
          }))
      ),
    legTerzijde: (reconciliatie, setAside) =>
      Effect.asVoid(query((database) => settingAside(reconciliatie, setAside).execute(database))),
    terzijde: (reconciliatie) =>
      Effect.map(
        query((database) => setAsideRecords(reconciliatie).execute(database)),
        ({ rows }) => ({
          aantal: Number(rows[0]?.aantal ?? 0),
          eerste: rows.map(({ id, reden, soort }) => ({ record: { soort, id }, reden }))
        })
      ),
    close: (reconciliatie) =>
      transaction(Effect.gen(function*() {
        yield* query((database) =>
          database.updateTable("reconciliatie").set(toReconciliatieRow(reconciliatie)).where(
            "id",
            "=",
            reconciliatie.id
          ).execute()
        )
        yield* query((database) =>
          database.deleteFrom("reconciliatie_deel").where("reconciliatie_id", "=", reconciliatie.id).execute()
        )
      })),
    prune: (before) =>
      Effect.map(
        query((database) => database.deleteFrom("reconciliatie").where("geeindigd", "<", before).executeTakeFirst()),
        ({ numDeletedRows }) => Number(numDeletedRows)
      )
  }
}

const found = (row: Parameters<typeof fromReconciliatieRow>[0] | undefined): Option.Option<Reconciliatie> =>
  Option.map(Option.fromUndefinedOr(row), fromReconciliatieRow)

/** Any number of records, in one parameter; of one that was set aside before, the last reason stays. */
const settingAside = (reconciliatie: ReconciliatieId, setAside: ReadonlyArray<SetAside>) =>
  sql`
    insert into reconciliatie_terzijde (reconciliatie_id, record_id, soort, reden)
    select distinct on (id, soort) ${reconciliatie}::uuid, id, soort, reden
    from rows from (jsonb_to_recordset(${
    JSON.stringify(setAside.map(({ record, reden }) => ({ ...record, reden })))
  }::jsonb) as (id uuid, soort text, reden text))
      with ordinality as gelegd (id, soort, reden, volgorde)
    order by id, soort, volgorde desc
    on conflict (reconciliatie_id, record_id, soort) do update set reden = excluded.reden`

const setAsideRecords = (reconciliatie: ReconciliatieId) =>
  sql<
    {
      readonly id: string
      readonly soort: SetAside["record"]["soort"]
      readonly reden: string
      readonly aantal: string
    }
  >`
    select record_id as id, soort, reden, (select count(*) from reconciliatie_terzijde where reconciliatie_id = ${reconciliatie}) as aantal
    from reconciliatie_terzijde where reconciliatie_id = ${reconciliatie} order by record_id, soort limit 100`
