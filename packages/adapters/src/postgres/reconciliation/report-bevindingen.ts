import { type Melding, type Observation, type Receipt, regels, type ReportedBevinding } from "@betrokkene/domain"
import { sql } from "kysely"
import { fromBevindingRow, type SeenBevindingRow } from "./bevinding-row.ts"
import type { BevindingRow } from "./reconciliation-tables.ts"

/** A finding to report with the digest by which it is known, in its place among those that are reported. */
export interface Declaration extends Melding {
  readonly plaats: number
  readonly vingerafdruk: string
}

/**
 * Tells of findings in one statement, and answers how each is known then; none may be another of them. Written is only what is new or
 * becomes something else, as `terugzien` of the domain has it: that a run saw it stands beside it. They are written in the order of
 * their digests, so that two who tell of the same do not wait for each other. What is known is looked up so that the planner cannot do it
 * otherwise than by index: in a first night it may take the tables for empty.
 */
export const reporting = (declarations: ReadonlyArray<Declaration>, { op, reconciliatie }: Observation) =>
  sql<Answer>`
    with gegeven as (
      select * from jsonb_to_recordset(${JSON.stringify(declarations.map(toRow))}::jsonb) as gegeven
        (plaats integer, id uuid, regel text, ernst text, records jsonb, kenmerken jsonb, voorstel jsonb, vingerafdruk text collate "C")
    ),
    bekend as (
      select gegeven.plaats, bevinding.id, bevinding.vingerafdruk, ${life("bevinding")},
        bevinding.toestand in ('geaccepteerd', 'opgelost') or bevinding.ernst <> gegeven.ernst
          or bevinding.kenmerken <> gegeven.kenmerken or bevinding.voorstel is distinct from gegeven.voorstel as anders
      from gegeven cross join lateral (select * from bevinding where vingerafdruk = gegeven.vingerafdruk offset 0) as bevinding
    ),
    geschreven as (
      insert into bevinding (id, regel, ernst, records, kenmerken, voorstel, vingerafdruk, toestand, gevonden_op, versie)
      select gegeven.id, gegeven.regel, gegeven.ernst, gegeven.records, gegeven.kenmerken, gegeven.voorstel, gegeven.vingerafdruk, 'open', ${op}::timestamptz, 1
      from gegeven left join bekend on bekend.plaats = gegeven.plaats
      where bekend.id is null or bekend.anders
      order by gegeven.vingerafdruk
      on conflict (vingerafdruk) do update set
        ernst = excluded.ernst,
        kenmerken = excluded.kenmerken,
        voorstel = excluded.voorstel,
        ${ifReopened("toestand", sql`'open'`)},
        ${ifReopened("gevonden_op", sql`excluded.gevonden_op`)},
        ${ifReopened("besluit_wijze", sql`null`)},
        ${ifReopened("besluit_door", sql`null`)},
        ${ifReopened("besluit_op", sql`null`)},
        ${ifReopened("besluit_reden", sql`null`)},
        versie = bevinding.versie + case when bevinding.toestand in ('geaccepteerd', 'opgelost')
          or bevinding.kenmerken <> excluded.kenmerken or bevinding.voorstel is distinct from excluded.voorstel then 1 else 0 end
      returning id, vingerafdruk, ${life("bevinding")}
    ),
    gezien as (
      insert into bevinding_gezien (bevinding_id, gevonden_op, gezien_in)
      select id, gevonden_op, ${reconciliatie}::uuid from geschreven
      on conflict (bevinding_id) do update set gezien_in = excluded.gezien_in
    ),
    weer_gezien as (
      update bevinding_gezien set gezien_in = ${reconciliatie}::uuid where bevinding_id = any(array(select id from bekend where not anders))
    ),
    vindbaar as (
      insert into bevinding_record (bevinding_id, gevonden_op, record_id)
      select distinct geschreven.id, geschreven.gevonden_op, record.id
      from geschreven join gegeven on gegeven.id = geschreven.id, jsonb_to_recordset(gegeven.records) as record (id uuid)
    )
    select gegeven.plaats, coalesce(geschreven.id, bekend.id) as id, coalesce(geschreven.id = gegeven.id, false) or coalesce(bekend.toestand = 'opgelost', false) as nieuw,
      ${
    sql.join(lifeColumns.map((column) =>
      sql`case when geschreven.id is null then ${sql.ref(`bekend.${column}`)} else ${
        sql.ref(`geschreven.${column}`)
      } end as ${sql.ref(column)}`
    ))
  }
    from gegeven
      left join bekend on bekend.plaats = gegeven.plaats
      left join geschreven on geschreven.vingerafdruk = gegeven.vingerafdruk`

const lifeColumns = [
  "toestand",
  "besluit_wijze",
  "besluit_door",
  "besluit_op",
  "besluit_reden",
  "gevonden_op",
  "versie"
] as const

type Answer = Pick<BevindingRow, "id" | typeof lifeColumns[number]> & {
  readonly plaats: number
  readonly nieuw: boolean
}

const life = (table: string) => sql.join(lifeColumns.map((column) => sql.ref(`${table}.${column}`)))

const ifReopened = (column: typeof lifeColumns[number], value: ReturnType<typeof sql>) =>
  sql`${sql.ref(column)} = case when bevinding.toestand in ('geaccepteerd', 'opgelost') then ${value} else ${
    sql.ref(`bevinding.${column}`)
  } end`

const toRow = (
  { bevinding: { kenmerken: conditionsOf, records, regel, voorstel }, id, plaats: place, vingerafdruk: digest }:
    Declaration
) => ({
  plaats: place,
  id,
  regel,
  ernst: regels[regel].ernst,
  records,
  kenmerken: conditionsOf,
  voorstel,
  vingerafdruk: digest
})

/** How a finding is known after it was told of. */
export const toReceipt = (
  { bevinding: { kenmerken: conditionsOf, records, regel, voorstel }, vingerafdruk: digest }: Declaration,
  { nieuw: fresh, plaats: _, ...known }: Answer,
  { reconciliatie }: Observation
): Receipt => ({
  bevinding: fromBevindingRow(
    {
      ...known,
      regel,
      ernst: regels[regel].ernst,
      records,
      kenmerken: conditionsOf,
      voorstel: voorstel ?? null,
      vingerafdruk: digest,
      gezien_in: reconciliatie
    } satisfies SeenBevindingRow
  ) satisfies ReportedBevinding,
  nieuw: fresh
})
