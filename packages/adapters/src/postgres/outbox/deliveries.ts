import type {
  Deliveries,
  Delivery,
  DeliveryAfterAttempt,
  DeliveryRequest,
  PendingDelivery,
  Tijdstip,
  UndeliverableEvent,
  UndeliverableEventFilter
} from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { type RawBuilder, sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"
import type { DeliveryRow } from "../connection/tables.ts"
import { withoutNulls } from "../connection/without-nulls.ts"

/** The port Deliveries on PostgreSQL. */
export const deliveries = ({ query, transaction }: DatabaseAccess): Context.Service.Shape<typeof Deliveries> => {
  const countAffected = (change: RawBuilder<Affected>) =>
    Effect.map(query((database) => change.execute(database)), ({ rows }) => Number(rows[0]?.aantal ?? 0))
  // A distribution at the same moment would add deliveries behind one that is taken away here. Since these cannot be
  // seen here, they would wait for ever.
  const withOutboxLocked = <A, E, R>(change: Effect.Effect<A, E, R>) =>
    transaction(Effect.andThen(query((database) => lockOutbox.execute(database)), change))
  const dropThose = (those: RawBuilder<unknown>, from: Tijdstip) =>
    withOutboxLocked(Effect.map(
      query((database) => dropped(those, from).execute(database)),
      ({ rows }) => rows.map(({ subject_id, subject_soort }) => ({ soort: subject_soort, id: subject_id }))
    ))
  return {
    mayTell: Effect.map(
      query((database) => sql<{ mag: boolean }>`select mag_vertellen() as mag`.execute(database)),
      ({ rows: [row] }) => row?.mag === true
    ),
    takeGebeurtenissen: (count) =>
      Effect.gen(function*() {
        const { rows: [lock] } = yield* query((database) => tryLockOutbox.execute(database))
        if (lock?.mine !== true) return []
        const { rows } = yield* query((database) => takeFromOutbox(count).execute(database))
        return rows.map(numbered)
      }),
    voegToe: (pending, from) => Effect.asVoid(query((database) => addDeliveries(pending, from).execute(database))),
    take: (request) =>
      Effect.map(query((database) => takeDeliveries(request).execute(database)), ({ rows }) => rows.map(fromRow)),
    closeAttempt: (delivery, holder, outcome) =>
      Effect.map(
        countAffected(
          closeDelivery(
            outcome,
            sql`nummer = ${delivery.nummer} and pogingen = ${delivery.pogingen} and houder = ${holder}`
          )
        ),
        (count) => count === 1
      ),
    undeliverable: (after, count) =>
      Effect.map(
        query((database) => selectUndeliverable(after, count).execute(database)),
        ({ rows }) => rows.map(fromUndeliverableRow)
      ),
    retry: (choice, from) =>
      withOutboxLocked(countAffected(withThoseBehind(
        sql`update bezorging set pogingen = 0, vanaf = ${from}, reden = null, onbestelbaar_sinds = null where ${
          chosen(choice)
        }`,
        from
      ))),
    drop: (choice, from, atMost) => dropThose(sql`${chosen(choice)} order by nummer limit ${atMost}`, from),
    dropOlder: (before, from, atMost) =>
      dropThose(sql`onbestelbaar_sinds < ${before} order by onbestelbaar_sinds limit ${atMost}`, from),
    count: Effect.map(
      query((database) =>
        database.selectFrom("bezorging").select(["abonnement", ({ fn }) => fn.countAll<string>().as("aantal")])
          .groupBy("abonnement").orderBy("abonnement").execute()
      ),
      (rows) => rows.map((row) => ({ abonnement: row.abonnement, aantal: Number(row.aantal) }))
    ),
    eraseAbonnement: (abonnement) =>
      withOutboxLocked(countAffected(counted(sql`delete from bezorging where abonnement = ${abonnement}`)))
  }
}

const outboxLock = sql`hashtextextended('gebeurtenis', 0)`

/** Locks the outbox until the end of the transaction; `mine`: no other transaction had it. */
const tryLockOutbox = sql<{ readonly mine: boolean }>`select pg_try_advisory_xact_lock(${outboxLock}) as mine`

const lockOutbox = sql`select pg_advisory_xact_lock(${outboxLock})`

const takeFromOutbox = (count: number) =>
  sql<GebeurtenisFields & { readonly id: string }>`
    with genomen as (
      delete from gebeurtenis
      where volgnummer = any (array(select volgnummer from gebeurtenis order by volgnummer limit ${count}))
      returning *
    )
    select * from genomen order by volgnummer`

/** Adds any number of deliveries, in one parameter. None is due before the deliveries that it waits for. */
const addDeliveries = (pending: ReadonlyArray<PendingDelivery>, from: Tijdstip) =>
  sql`
    insert into bezorging (
      abonnement, gebeurtenis_id, volgnummer, soort, subject_soort, subject_id, op, verzoek, vanaf, pogingen
    )
    select nieuw.*, greatest(${from}::timestamptz, (
      select max(eerder.vanaf) from bezorging as eerder
      where eerder.subject_id = nieuw.subject_id and eerder.subject_soort = nieuw.subject_soort
        and eerder.abonnement = nieuw.abonnement
    )), 0
    from jsonb_to_recordset(${JSON.stringify(pending.map(toRow))}::jsonb) as nieuw (
      abonnement text, gebeurtenis_id uuid, volgnummer bigint, soort text, subject_soort text, subject_id uuid,
      op timestamptz, verzoek text
    )`

const toRow = ({ abonnement, gebeurtenis: { id, op, soort, subject, verzoek }, volgnummer }: PendingDelivery) => ({
  abonnement,
  gebeurtenis_id: id,
  volgnummer,
  soort,
  subject_soort: subject.soort,
  subject_id: subject.id,
  op,
  verzoek
})

/**
 * Gives due deliveries to a worker. A delivery that another worker is being given at the moment is skipped, not
 * waited for. The lease is by the clock of the database, which all workers share.
 */
const takeDeliveries = ({ aantal: count, abonnement, houder: holder, lease, nu: now }: DeliveryRequest) =>
  sql<DeliveryRow>`
    with beurt as (
      select nummer from bezorging
      where abonnement = ${abonnement} and onbestelbaar_sinds is null and vanaf <= ${now}
        and (geleend_tot is null or geleend_tot <= clock_timestamp())
        and not exists (
          select from bezorging as eerder
          where eerder.subject_id = bezorging.subject_id and eerder.subject_soort = bezorging.subject_soort
            and eerder.abonnement = bezorging.abonnement and eerder.volgnummer < bezorging.volgnummer
        )
      order by vanaf, volgnummer limit ${count} for update skip locked
    )
    update bezorging
    set houder = ${holder}, geleend_tot = clock_timestamp() + ${lease} * interval '1 millisecond',
      pogingen = pogingen + 1
    from beurt where bezorging.nummer = beurt.nummer
    returning bezorging.*`

const closeDelivery = (outcome: DeliveryAfterAttempt, mine: RawBuilder<unknown>): RawBuilder<Affected> => {
  switch (outcome.soort) {
    case "bezorgd":
      return counted(sql`delete from bezorging where ${mine}`)
    case "opnieuw":
      return withThoseBehind(
        sql`
          update bezorging set houder = null, geleend_tot = null, vanaf = ${outcome.op}, reden = ${outcome.reden}
          where ${mine}`,
        outcome.op
      )
    case "onbestelbaar":
      return withThoseBehind(
        sql`
          update bezorging set houder = null, geleend_tot = null, vanaf = 'infinity', reden = ${outcome.reden},
            onbestelbaar_sinds = ${outcome.sinds}
          where ${mine}`,
        "infinity"
      )
  }
}

/** How many rows a change affected. */
interface Affected {
  readonly aantal: string
}

const counted = (change: RawBuilder<unknown>) =>
  sql<Affected>`with geraakt as (${change} returning nummer) select count(*) as aantal from geraakt`

/**
 * Changes the first delivery of a record, and sets when the deliveries that wait for it are due. They would wait
 * without that too. But every look for due deliveries would skip all of them, and there are many when a subscriber
 * has been away for long.
 */
const withThoseBehind = (change: RawBuilder<unknown>, from: Tijdstip | "infinity") =>
  sql<Affected>`${affected(change, from)} select count(*) as aantal from geraakt`

const affected = (change: RawBuilder<unknown>, from: Tijdstip | "infinity") =>
  sql`
    with geraakt as (${change} returning abonnement, subject_soort, subject_id, volgnummer),
    erachter as (
      update bezorging set vanaf = ${from}::timestamptz from geraakt
      where bezorging.subject_id = geraakt.subject_id and bezorging.subject_soort = geraakt.subject_soort
        and bezorging.abonnement = geraakt.abonnement and bezorging.volgnummer > geraakt.volgnummer
    )`

/** Drops deliveries that meet this condition, and tells the records that they were about. */
const dropped = (those: RawBuilder<unknown>, from: Tijdstip) =>
  sql<Pick<DeliveryRow, "subject_id" | "subject_soort">>`${
    affected(sql`delete from bezorging where nummer in (select nummer from bezorging where ${those})`, from)
  } select subject_soort, subject_id from geraakt`

const chosen = (choice: UndeliverableEventFilter) =>
  "nummer" in choice
    ? sql`onbestelbaar_sinds is not null and nummer = ${choice.nummer}`
    : sql`onbestelbaar_sinds is not null and abonnement = ${choice.abonnement}`

const selectUndeliverable = (after: number, count: number) =>
  sql<UndeliverableRow>`
    select bezorging.*, (
      select count(*) from bezorging as later
      where later.subject_id = bezorging.subject_id and later.subject_soort = bezorging.subject_soort
        and later.abonnement = bezorging.abonnement and later.volgnummer > bezorging.volgnummer
    ) as waiting
    from bezorging where onbestelbaar_sinds is not null and nummer > ${after} order by nummer limit ${count}`

type GebeurtenisFields = Pick<
  DeliveryRow,
  "op" | "soort" | "subject_id" | "subject_soort" | "verzoek" | "volgnummer"
>

const numbered = (
  { id, op, soort, subject_id, subject_soort, verzoek, volgnummer }: GebeurtenisFields & { readonly id: string }
) => ({
  gebeurtenis: withoutNulls({
    id,
    soort,
    subject: { soort: subject_soort, id: subject_id },
    op,
    verzoek
  }) as Delivery["gebeurtenis"],
  volgnummer: Number(volgnummer)
})

const fromRow = (row: DeliveryRow): Delivery => ({
  ...numbered({ ...row, id: row.gebeurtenis_id }),
  abonnement: row.abonnement,
  nummer: Number(row.nummer),
  pogingen: row.pogingen
})

/** A constraint of the table keeps the reason beside the moment. */
interface UndeliverableRow extends DeliveryRow {
  readonly reden: string
  readonly onbestelbaar_sinds: Tijdstip
  readonly waiting: string
}

const fromUndeliverableRow = (row: UndeliverableRow): UndeliverableEvent => ({
  ...fromRow(row),
  reden: row.reden,
  sinds: row.onbestelbaar_sinds,
  waiting: Number(row.waiting)
})
