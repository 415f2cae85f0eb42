import { type BevindingReceipt, type BevindingReport, regels, type SeenByReconciliatie } from "@betrokkene/domain"
import { type RawBuilder, sql } from "kysely"
import { fromBevindingRow, type SeenBevindingRow } from "./bevinding-row.ts"
import type { BevindingRow } from "./reconciliation-tables.ts"

/** A finding to report, with its digest and its place among those that are reported. */
export interface Submission extends BevindingReport {
  readonly place: number
  readonly digest: string
}

/**
 * Reports findings in one statement, which returns how each is known after it. No two of them may be the same finding.
 *
 * As `reportBevindingAgain` of the domain has it, only a finding that is new or changes is written. Which run saw it last stands in
 * another table, `bevinding_gezien`. Rows are written in the order of their digests, so that two reports of the same
 * findings do not wait for each other.
 */
export const reporting = (submissions: ReadonlyArray<Submission>, { op, reconciliatie }: SeenByReconciliatie) =>
  sql<Answer>`
    with gegeven as (${given(submissions)}),
    bekend as (${known}),
    geschreven as (${written(op)}),
    gezien as (
      insert into bevinding_gezien (bevinding_id, gevonden_op, gezien_in)
      select id, gevonden_op, ${reconciliatie}::uuid from geschreven
      on conflict (bevinding_id) do update set gezien_in = excluded.gezien_in
    ),
    weer_gezien as (
      update bevinding_gezien set gezien_in = ${reconciliatie}::uuid
      where bevinding_id = any(array(select id from bekend where not anders))
    ),
    vindbaar as (
      insert into bevinding_record (bevinding_id, gevonden_op, record_id)
      select distinct geschreven.id, geschreven.gevonden_op, record.id
      from geschreven
        join gegeven on gegeven.id = geschreven.id, jsonb_to_recordset(gegeven.records) as record (id uuid)
    )
    select gegeven.plaats, coalesce(geschreven.id, bekend.id) as id,
      coalesce(geschreven.id = gegeven.id, false) or coalesce(bekend.toestand = 'opgelost', false) as nieuw,
      ${sql.join(statusColumns.map(writtenOrKnown))}
    from gegeven
      left join bekend on bekend.plaats = gegeven.plaats
      left join geschreven on geschreven.vingerafdruk = gegeven.vingerafdruk`

/** The columns that change while a finding is seen, decided and seen again. */
const statusColumns = [
  "toestand",
  "besluit_wijze",
  "besluit_door",
  "besluit_op",
  "besluit_reden",
  "besluit_keuzes",
  "gevonden_op",
  "versie"
] as const

type StatusColumn = typeof statusColumns[number]

/** How a finding is known; `nieuw`: it was not known before, or it had been solved. */
type Answer = Pick<BevindingRow, "id" | StatusColumn> & {
  readonly plaats: number
  readonly nieuw: boolean
}

/** The findings as a table: any number of them, in one parameter. */
const given = (submissions: ReadonlyArray<Submission>) =>
  sql`
      select * from jsonb_to_recordset(${JSON.stringify(submissions.map(toRow))}::jsonb) as gegeven (
        plaats integer, id uuid, regel text, ernst text, records jsonb, kenmerken jsonb, voorstel jsonb,
        vingerafdruk text collate "C"
      )
    `

const statusOf = (table: string) => sql.join(statusColumns.map((column) => sql.ref(`${table}.${column}`)))

const isClosed = sql`bevinding.toestand in ('geaccepteerd', 'opgelost')`

/**
 * The given findings that are known already; `anders`: seeing them again changes them. The lateral query with `offset
 * 0` leaves the planner no way but an index: in a first night it may take the tables for empty.
 */
const known = sql`
      select gegeven.plaats, bevinding.id, bevinding.vingerafdruk, ${statusOf("bevinding")},
        ${isClosed} or bevinding.ernst <> gegeven.ernst
          or bevinding.kenmerken <> gegeven.kenmerken or bevinding.voorstel is distinct from gegeven.voorstel as anders
      from gegeven cross join lateral (
        select * from bevinding where vingerafdruk = gegeven.vingerafdruk offset 0
      ) as bevinding
    `

/** Writes the findings that are new or change. One that was closed is reopened: as found now, without its decision. */
const written = (op: SeenByReconciliatie["op"]) =>
  sql`
      insert into bevinding (
        id, regel, ernst, records, kenmerken, voorstel, vingerafdruk, toestand, gevonden_op, versie
      )
      select gegeven.id, gegeven.regel, gegeven.ernst, gegeven.records, gegeven.kenmerken, gegeven.voorstel,
        gegeven.vingerafdruk, 'open', ${op}::timestamptz, 1
      from gegeven left join bekend on bekend.plaats = gegeven.plaats
      where bekend.id is null or bekend.anders
      order by gegeven.vingerafdruk
      on conflict (vingerafdruk) do update set
        ernst = excluded.ernst,
        kenmerken = excluded.kenmerken,
        voorstel = excluded.voorstel,
        ${setIfReopened("toestand", sql`'open'`)},
        ${setIfReopened("gevonden_op", sql`excluded.gevonden_op`)},
        ${setIfReopened("besluit_wijze", sql`null`)},
        ${setIfReopened("besluit_door", sql`null`)},
        ${setIfReopened("besluit_op", sql`null`)},
        ${setIfReopened("besluit_reden", sql`null`)},
        ${setIfReopened("besluit_keuzes", sql`null`)},
        versie = bevinding.versie + case when ${isClosed}
          or bevinding.kenmerken <> excluded.kenmerken or bevinding.voorstel is distinct from excluded.voorstel
          then 1 else 0 end
      returning id, vingerafdruk, ${statusOf("bevinding")}
    `

const setIfReopened = (column: StatusColumn, value: RawBuilder<unknown>) =>
  sql`${sql.ref(column)} = case when ${isClosed} then ${value} else ${sql.ref(`bevinding.${column}`)} end`

const writtenOrKnown = (column: StatusColumn) =>
  sql`case when geschreven.id is null then ${sql.ref(`bekend.${column}`)} else ${
    sql.ref(`geschreven.${column}`)
  } end as ${sql.ref(column)}`

/** What stays the same of a finding, however it is known. */
const fixedColumns = ({ bevinding: { kenmerken, records, regel }, digest }: Submission) => ({
  regel,
  ernst: regels[regel].ernst,
  records,
  kenmerken,
  vingerafdruk: digest
})

const toRow = (submission: Submission) => ({
  plaats: submission.place,
  id: submission.id,
  ...fixedColumns(submission),
  voorstel: submission.bevinding.voorstel
})

/** How a finding is known after it was reported. */
export const toReceipt = (
  submission: Submission,
  { nieuw, plaats: _, ...status }: Answer,
  { reconciliatie }: SeenByReconciliatie
): BevindingReceipt => ({
  bevinding: fromBevindingRow(
    {
      ...status,
      ...fixedColumns(submission),
      voorstel: submission.bevinding.voorstel ?? null,
      gezien_in: reconciliatie
    } satisfies SeenBevindingRow
  ),
  nieuw
})
