import { type Tijdstip, type TrailSeal, type TrailSeals } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"

/** The port TrailSeals on PostgreSQL. The seals are made by a function of the database, in the name of its owner. */
export const trailSeals = ({ query }: DatabaseAccess): Context.Service.Shape<typeof TrailSeals> => ({
  sealNext: (atMost) =>
    Effect.map(
      query((database) => sql<{ aantal: number }>`select verzegel_handelingen(${atMost}) as aantal`.execute(database)),
      ({ rows: [row] }) => row?.aantal ?? 0
    ),
  sealed: (after, atMost) =>
    Effect.map(
      query((database) => selectSealed(after, atMost).execute(database)),
      ({ rows }) =>
        rows.map(({ content, op, ...seal }) => ({ ...toSeal(seal), op, ...(content === null ? {} : { content }) }))
    ),
  state: Effect.map(
    query((database) => selectState.execute(database)),
    ({ rows: [row] }) => ({
      head: toSeal(row ?? { nummer: "0", digest: "" }),
      waiting: Number(row?.waiting ?? 0),
      ...(typeof row?.since === "string" ? { waitingSince: row.since } : {})
    })
  ),
  stray: (from) =>
    Effect.map(query((database) => selectStray(from).execute(database)), ({ rows }) => {
      const last = rows.length < partSize ? undefined : rows.at(-1)
      return {
        ids: rows.flatMap(({ id, stray }) => stray ? [id] : []),
        ...(last === undefined ? {} : { next: [last.record_id, last.op, last.id].join() })
      }
    })
})

/** Number of entries in one part of the trail. */
const partSize = 20_000

const toSeal = ({ digest, nummer }: { readonly nummer: string; readonly digest: string }): TrailSeal => ({
  nummer: Number(nummer),
  digest
})

/** The text of an entry is made here as `verzegel_handelingen` makes it, in a session whose time zone is UTC. */
const selectSealed = (after: number, atMost: number) =>
  sql<{ nummer: string; digest: string; op: Tijdstip; content: string | null }>`
    select nummer, encode(digest, 'hex') as digest, op,
      coalesce(jsonb_strip_nulls(to_jsonb(handeling))::text, (
        select jsonb_strip_nulls(to_jsonb(beheer))::text from handeling_beheer as beheer
        where beheer.id = handeling_zegel.id and beheer.op = handeling_zegel.op and beheer.id = handeling_zegel.record_id
      )) as content
    from handeling_zegel left join handeling using (record_id, op, id)
    where nummer > ${after} order by nummer limit ${atMost}`

const selectState = sql<{ nummer: string; digest: string; waiting: string; since: Tijdstip | null }>`
  select nummer, encode(digest, 'hex') as digest, (select count(*) from handeling_onverzegeld) as waiting,
    (select sinds from handeling_onverzegeld order by volgnummer limit 1) as since
  from handeling_keten`

const selectStray = (from: string | undefined) => {
  const [record, op, id] = from?.split(",") ?? []
  const after = from === undefined
    ? sql``
    : sql`where (record_id, op, id) > (${record}::uuid, ${op}::timestamptz, ${id}::uuid)`
  return sql<{ record_id: string; op: Tijdstip; id: string; stray: boolean }>`
    select record_id, op, id,
      not exists (select from handeling_zegel as zegel
        where (zegel.record_id, zegel.op, zegel.id) = (deel.record_id, deel.op, deel.id))
      and not exists (select from handeling_onverzegeld as wachtend
        where (wachtend.record_id, wachtend.op, wachtend.id) = (deel.record_id, deel.op, deel.id)) as stray
    from (select record_id, op, id from handeling ${after} order by record_id, op, id limit ${partSize}) as deel
    order by record_id, op, id`
}
