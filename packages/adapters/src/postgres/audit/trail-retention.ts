import type { Tijdstip, TrailAct, TrailRetention } from "@betrokkene/domain"
import { type Context, Effect } from "effect"
import { sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"

/**
 * The port TrailRetention on PostgreSQL. Entries are removed by a function of the database, in the name of its owner,
 * which takes no term: it reads the one that the owner set.
 */
export const trailRetention = ({ query }: DatabaseAccess): Context.Service.Shape<typeof TrailRetention> => ({
  set: (days, door) =>
    Effect.asVoid(
      query((database) =>
        sql`insert into handeling_beheer (soort, door, dagen) values ('bewaartermijn', ${door}, ${days ?? null})`
          .execute(database)
      )
    ),
  prune: (atMost) =>
    Effect.map(
      query((database) => sql<{ aantal: number }>`select ruim_audittrail_op(${atMost}) as aantal`.execute(database)),
      ({ rows: [row] }) => row?.aantal ?? 0
    ),
  acts: (after, atMost) =>
    Effect.map(query((database) => selectActs(after, atMost).execute(database)), ({ rows }) => rows.map(toAct))
})

interface Row {
  readonly volgnummer: string
  readonly id: string
  readonly op: Tijdstip
  readonly soort: TrailAct["soort"]
  readonly door: string
  readonly dagen: number | null
  readonly tot_nummer: string | null
  readonly tot_digest: string | null
  readonly tot_op: Tijdstip | null
  readonly sealed: boolean
}

const selectActs = (after: number, atMost: number) =>
  sql<Row>`
    select volgnummer, id, op, soort, door, dagen, tot_nummer, tot_digest, tot_op,
      exists (select from handeling_zegel as zegel
        where (zegel.record_id, zegel.op, zegel.id) = (beheer.id, beheer.op, beheer.id))
      or exists (select from handeling_onverzegeld as wachtend
        where (wachtend.record_id, wachtend.op, wachtend.id) = (beheer.id, beheer.op, beheer.id)) as sealed
    from handeling_beheer as beheer where volgnummer > ${after} order by volgnummer limit ${atMost}`

const toAct = ({ dagen, door, id, op, sealed, soort, tot_digest, tot_nummer, tot_op, volgnummer }: Row): TrailAct => {
  const act = { nummer: Number(volgnummer), id, op, door, sealed }
  const tot = { nummer: Number(tot_nummer ?? 0), digest: tot_digest ?? "" }
  switch (soort) {
    case "bewaartermijn":
      return { ...act, soort, ...(dagen === null ? {} : { dagen }) }
    case "opgeschoond":
      return { ...act, soort, dagen: dagen ?? 0, tot, totOp: tot_op ?? op }
    case "teruggezet":
      return { ...act, soort, tot }
  }
}
