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
import { bladerVraag, naarBladzijde } from "../listing/browse.ts"
import { loslating, neming, splitsing, toevoeging, vanDeelRij, voltooiing, voortgang } from "./parts.ts"
import { naarReconciliatieRij, selecteerReconciliaties, vanReconciliatieRij } from "./reconciliatie-row.ts"

/** The port Reconciliaties on PostgreSQL. */
export const reconciliaties = ({ transactie, vraag }: Verbinding): Context.Service.Shape<typeof Reconciliaties> => {
  const opDeel = (wijziging: RawBuilder<unknown>): Effect.Effect<void, PartLost | RegisterUnavailable> =>
    Effect.flatMap(
      vraag((database) => wijziging.execute(database)),
      ({ numAffectedRows }) =>
        numAffectedRows === undefined || numAffectedRows === 0n ? Effect.fail(new PartLost()) : Effect.void
    )
  return {
    begin: (reconciliatie, delen) =>
      transactie(Effect.gen(function*() {
        yield* vraag((database) =>
          database.insertInto("reconciliatie").values(naarReconciliatieRij(reconciliatie)).execute()
        )
        yield* vraag((database) => toevoeging(reconciliatie, delen).execute(database))
      })),
    running: Effect.map(
      vraag((database) =>
        selecteerReconciliaties(database).where(sql<boolean>`toestand = 'loopt'`).orderBy("begonnen", "desc").orderBy(
          "id",
          "desc"
        ).executeTakeFirst()
      ),
      gevonden
    ),
    zoek: (id) =>
      Effect.map(
        vraag((database) => selecteerReconciliaties(database).where("id", "=", id).executeTakeFirst()),
        gevonden
      ),
    browse: (blader) =>
      Effect.map(
        vraag((database) =>
          bladerVraag(selecteerReconciliaties(database), sql.ref("begonnen"), sql.ref("id"), blader).execute()
        ),
        (rijen) =>
          naarBladzijde(rijen, blader, (rij) => {
            const record = vanReconciliatieRij(rij)
            return { record, positie: { waarde: record.begonnen, id: record.id } }
          })
      ),
    tel: Effect.map(
      vraag((database) =>
        database.selectFrom("reconciliatie").select(({ fn }) => fn.countAll<string>().as("aantal"))
          .executeTakeFirstOrThrow()
      ),
      ({ aantal }) => Number(aantal)
    ),
    takePart: (reconciliatie, houder, lease) =>
      Effect.map(
        vraag((database) => neming(reconciliatie, houder, lease).execute(database)),
        ({ rows: [rij] }) => Option.map(Option.fromUndefinedOr(rij), (deel) => vanDeelRij(reconciliatie, deel))
      ),
    complete: (deel, houder, telling, milliseconden) => opDeel(voltooiing(deel, houder, telling, milliseconden)),
    giveBack: (deel, houder) => opDeel(loslating(deel, houder, "open")),
    splits: (deel, houder, tot) => opDeel(splitsing(deel, houder, tot)),
    drop: (deel, houder) => opDeel(loslating(deel, houder, "mislukt")),
    progress: (reconciliatie) =>
      Effect.map(
        vraag((database) => voortgang(reconciliatie).execute(database)),
        ({ rows }) =>
          rows.map((rij) => ({
            ...rij,
            regels: rij.regels.toSorted((een, ander) => regelnamen.indexOf(een.regel) - regelnamen.indexOf(ander.regel))
          }))
      ),
    legTerzijde: (reconciliatie, terzijde) =>
      Effect.asVoid(vraag((database) => terzijdelegging(reconciliatie, terzijde).execute(database))),
    terzijde: (reconciliatie) =>
      Effect.map(
        vraag((database) => terzijdeGelegd(reconciliatie).execute(database)),
        ({ rows }) => ({
          aantal: Number(rows[0]?.aantal ?? 0),
          eerste: rows.map(({ id, reden, soort }) => ({ record: { soort, id }, reden }))
        })
      ),
    close: (reconciliatie) =>
      transactie(Effect.gen(function*() {
        yield* vraag((database) =>
          database.updateTable("reconciliatie").set(naarReconciliatieRij(reconciliatie)).where(
            "id",
            "=",
            reconciliatie.id
          ).execute()
        )
        yield* vraag((database) =>
          database.deleteFrom("reconciliatie_deel").where("reconciliatie_id", "=", reconciliatie.id).execute()
        )
      })),
    prune: (voor) =>
      Effect.map(
        vraag((database) => database.deleteFrom("reconciliatie").where("geeindigd", "<", voor).executeTakeFirst()),
        ({ numDeletedRows }) => Number(numDeletedRows)
      )
  }
}

const gevonden = (rij: Parameters<typeof vanReconciliatieRij>[0] | undefined): Option.Option<Reconciliatie> =>
  Option.map(Option.fromUndefinedOr(rij), vanReconciliatieRij)

/** Any number of records, in one parameter; of one that was set aside before, the last reason stays. */
const terzijdelegging = (reconciliatie: ReconciliatieId, terzijde: ReadonlyArray<SetAside>) =>
  sql`
    insert into reconciliatie_terzijde (reconciliatie_id, record_id, soort, reden)
    select distinct on (id, soort) ${reconciliatie}::uuid, id, soort, reden
    from rows from (jsonb_to_recordset(${
    JSON.stringify(terzijde.map(({ record, reden }) => ({ ...record, reden })))
  }::jsonb) as (id uuid, soort text, reden text))
      with ordinality as gelegd (id, soort, reden, volgorde)
    order by id, soort, volgorde desc
    on conflict (reconciliatie_id, record_id, soort) do update set reden = excluded.reden`

const terzijdeGelegd = (reconciliatie: ReconciliatieId) =>
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
