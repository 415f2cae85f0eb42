import { type Melding, type Observation, type Receipt, regels, type ReportedBevinding } from "@betrokkene/domain"
import { sql } from "kysely"
import { type BevindingRij, vanBevindingRij } from "./bevinding-row.ts"
import type { BevindingTabel } from "./reconciliation-tables.ts"

/** A finding to report with the digest by which it is known, in its place among those that are reported. */
export interface Aangifte extends Melding {
  readonly plaats: number
  readonly vingerafdruk: string
}

/**
 * Tells of findings in one statement, and answers how each is known then; none may be another of them. Written is only what is new or
 * becomes something else, as `terugzien` of the domain has it: that a run saw it stands beside it. They are written in the order of
 * their digests, so that two who tell of the same do not wait for each other. What is known is looked up so that the planner cannot do it
 * otherwise than by index: in a first night it may take the tables for empty.
 */
export const melding = (aangiften: ReadonlyArray<Aangifte>, { op, reconciliatie }: Observation) =>
  sql<Antwoord>`
    with gegeven as (
      select * from jsonb_to_recordset(${JSON.stringify(aangiften.map(naarRij))}::jsonb) as gegeven
        (plaats integer, id uuid, regel text, ernst text, records jsonb, kenmerken jsonb, voorstel jsonb, vingerafdruk text collate "C")
    ),
    bekend as (
      select gegeven.plaats, bevinding.id, bevinding.vingerafdruk, ${levensloop("bevinding")},
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
        ${heropend("toestand", sql`'open'`)},
        ${heropend("gevonden_op", sql`excluded.gevonden_op`)},
        ${heropend("besluit_wijze", sql`null`)},
        ${heropend("besluit_door", sql`null`)},
        ${heropend("besluit_op", sql`null`)},
        ${heropend("besluit_reden", sql`null`)},
        versie = bevinding.versie + case when bevinding.toestand in ('geaccepteerd', 'opgelost')
          or bevinding.kenmerken <> excluded.kenmerken or bevinding.voorstel is distinct from excluded.voorstel then 1 else 0 end
      returning id, vingerafdruk, ${levensloop("bevinding")}
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
    sql.join(levensloopkolommen.map((kolom) =>
      sql`case when geschreven.id is null then ${sql.ref(`bekend.${kolom}`)} else ${
        sql.ref(`geschreven.${kolom}`)
      } end as ${sql.ref(kolom)}`
    ))
  }
    from gegeven
      left join bekend on bekend.plaats = gegeven.plaats
      left join geschreven on geschreven.vingerafdruk = gegeven.vingerafdruk`

const levensloopkolommen = [
  "toestand",
  "besluit_wijze",
  "besluit_door",
  "besluit_op",
  "besluit_reden",
  "gevonden_op",
  "versie"
] as const

type Antwoord = Pick<BevindingTabel, "id" | typeof levensloopkolommen[number]> & {
  readonly plaats: number
  readonly nieuw: boolean
}

const levensloop = (tabel: string) => sql.join(levensloopkolommen.map((kolom) => sql.ref(`${tabel}.${kolom}`)))

const heropend = (kolom: typeof levensloopkolommen[number], waarde: ReturnType<typeof sql>) =>
  sql`${sql.ref(kolom)} = case when bevinding.toestand in ('geaccepteerd', 'opgelost') then ${waarde} else ${
    sql.ref(`bevinding.${kolom}`)
  } end`

const naarRij = ({ bevinding: { kenmerken, records, regel, voorstel }, id, plaats, vingerafdruk }: Aangifte) => ({
  plaats,
  id,
  regel,
  ernst: regels[regel].ernst,
  records,
  kenmerken,
  voorstel,
  vingerafdruk
})

/** How a finding is known after it was told of. */
export const naarOntvangst = (
  { bevinding: { kenmerken, records, regel, voorstel }, vingerafdruk }: Aangifte,
  { nieuw, plaats: _, ...bekend }: Antwoord,
  { reconciliatie }: Observation
): Receipt => ({
  bevinding: vanBevindingRij(
    {
      ...bekend,
      regel,
      ernst: regels[regel].ernst,
      records,
      kenmerken,
      voorstel: voorstel ?? null,
      vingerafdruk,
      gezien_in: reconciliatie
    } satisfies BevindingRij
  ) satisfies ReportedBevinding,
  nieuw
})
