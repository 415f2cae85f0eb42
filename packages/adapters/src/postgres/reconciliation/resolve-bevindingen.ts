import type {
  Medewerker,
  ReconciliatieId,
  Regel,
  RegisterUnavailable,
  Tijdstip,
  Wijzigingsnummer
} from "@betrokkene/domain"
import { Effect } from "effect"
import { type RawBuilder, sql } from "kysely"
import type { Verbinding } from "../connection/database-access.ts"

/** Which findings are looked for that were not seen, and what is kept of who solves them. */
export interface Resolution {
  readonly reconciliatie: ReconciliatieId
  readonly regels: ReadonlyArray<Regel>
  readonly sinds: Wijzigingsnummer | undefined
  readonly door: Medewerker
  readonly op: Tijdstip
}

interface Placeholder {
  readonly gevonden_op: string
  readonly id: string
}

/** So many open findings are looked at in a statement, that it takes no longer however many there are. */
const batchSize = 10_000

/** Solves what a run did not see, from this place in the list of open findings on; how many of each rule. */
export const resolve = (
  query: Verbinding["query"],
  resolution: Resolution,
  from?: Placeholder,
  earlier: ReadonlyMap<Regel, number> = new Map()
): Effect.Effect<ReadonlyMap<Regel, number>, RegisterUnavailable> =>
  Effect.flatMap(query((database) => resolvePage(resolution, from).execute(database)), ({ rows: [page] }) => {
    if (page === undefined) return Effect.succeed(earlier)
    const now = new Map(earlier)
    for (const { aantal: count, regel } of page.opgelost) now.set(regel, (now.get(regel) ?? 0) + count)
    return resolve(query, resolution, page, now)
  })

/**
 * No row: there are no more open findings. In a first night the planner may take the tables of findings for empty, so what is looked up
 * is written so that it is always found by index.
 */
const resolvePage = ({ door, op, reconciliatie, regels, sinds: since }: Resolution, from: Placeholder | undefined) =>
  sql<Placeholder & { readonly opgelost: ReadonlyArray<{ readonly regel: Regel; readonly aantal: number }> }>`
    with bladzijde as materialized (
      select id, gevonden_op, regel, records from bevinding
      where toestand = 'open' ${
    from === undefined ? sql`` : sql`and (gevonden_op, id) > (${from.gevonden_op}::timestamptz, ${from.id}::uuid)`
  }
      order by gevonden_op, id limit ${batchSize}
    ),
    verdwenen as (
      select bladzijde.id
      from bladzijde cross join lateral (select gezien_in from bevinding_gezien where bevinding_id = bladzijde.id offset 0) as gezien
      where bladzijde.regel = any(${regels}::text[]) and gezien.gezien_in <> ${reconciliatie}::uuid
        ${
    since === undefined
      ? sql``
      : sql`and exists (select from jsonb_to_recordset(bladzijde.records) as record (soort text, id uuid) where ${
        changedOrGone(since)
      })`
  }
    ),
    opgelost as (
      update bevinding
      set toestand = 'opgelost', besluit_wijze = 'verdwenen', besluit_door = ${door}, besluit_op = ${op}::timestamptz, besluit_reden = null, versie = versie + 1
      where id = any(array(select id from verdwenen)) and toestand = 'open'
      returning bevinding.regel
    )
    select id, gevonden_op, (
      select coalesce(jsonb_agg(jsonb_build_object('regel', regel, 'aantal', aantal)), '[]') from (select regel, count(*) as aantal from opgelost group by regel) as geteld
    ) as opgelost
    from bladzijde order by gevonden_op desc, id desc limit 1`

const changedOrGone = (since: Wijzigingsnummer) =>
  sql`case record.soort
    when 'klantcontact' then ${klantcontactChanged(sql`record.id`, since)}
    when 'betrokkene' then ${
    klantcontactChanged(sql`(select klantcontact_id from betrokkene where id = record.id)`, since)
  }
    when 'partij' then not exists (select from partij where id = record.id and wijziging <= ${since})
    else false end`

/** Whether the klantcontact is gone, or it, a betrokkene of it or a partij that he is linked to was written. */
const klantcontactChanged = (id: RawBuilder<unknown>, since: Wijzigingsnummer) =>
  sql`not exists (
    select from klantcontact where id = ${id} and wijziging <= ${since} and not exists (
      select from betrokkene left join partij on partij.id = betrokkene.partij_id
      where betrokkene.klantcontact_id = klantcontact.id and (betrokkene.wijziging > ${since} or partij.wijziging > ${since})
    )
  )`
