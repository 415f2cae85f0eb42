import type { BevindingId, Medewerker, ReconciliatieId, Regel, RegisterUnavailable, Tijdstip } from "@betrokkene/domain"
import { Effect } from "effect"
import { sql } from "kysely"
import type { DatabaseAccess } from "../connection/database-access.ts"

/** Which open findings are solved: those of these rules that this run did not see. */
export interface Resolution {
  readonly reconciliatie: ReconciliatieId
  readonly regels: ReadonlyArray<Regel>
  /** Only findings about records that the run selected. */
  readonly selected: boolean
  /** Whom the decision names, and when it is taken. */
  readonly door: Medewerker
  readonly op: Tijdstip
}

interface Place {
  readonly gevonden_op: Tijdstip
  readonly id: BevindingId
}

/** Maximum number of open findings that one statement looks at, which keeps the statement short. */
const batchSize = 10_000

/**
 * Solves what a run did not see, from this place in the list of open findings on. Returns how many findings of each
 * rule it solved.
 */
export const resolve = (
  query: DatabaseAccess["query"],
  resolution: Resolution,
  from?: Place,
  earlier: ReadonlyMap<Regel, number> = new Map()
): Effect.Effect<ReadonlyMap<Regel, number>, RegisterUnavailable> =>
  Effect.flatMap(query((database) => resolvePage(resolution, from).execute(database)), ({ rows: [page] }) => {
    if (page === undefined) return Effect.succeed(earlier)
    const total = new Map(earlier)
    for (const { aantal: count, regel } of page.opgelost) total.set(regel, (total.get(regel) ?? 0) + count)
    return resolve(query, resolution, page, total)
  })

/**
 * Returns the place of the last finding that it looked at; no row when there are no more open findings. The lateral
 * query with `offset 0` and the arrays leave the planner no way but an index: in a first night it may take the tables
 * of findings for empty.
 */
export const resolvePage = ({ door, op, reconciliatie, regels, selected }: Resolution, from: Place | undefined) =>
  sql<Place & { readonly opgelost: ReadonlyArray<{ readonly regel: Regel; readonly aantal: number }> }>`
    with bladzijde as materialized (
      select id, gevonden_op, regel from bevinding
      where toestand = 'open' ${behind(from)} ${
    selected ? sql`and id = any(array(${aboutSelected(reconciliatie)}))` : sql``
  }
      order by gevonden_op, id limit ${batchSize}
    ),
    verdwenen as (
      select bladzijde.id
      from bladzijde cross join lateral (
        select gezien_in from bevinding_gezien where bevinding_id = bladzijde.id offset 0
      ) as gezien
      where bladzijde.regel = any(${regels}::text[]) and gezien.gezien_in <> ${reconciliatie}::uuid
    ),
    opgelost as (
      update bevinding
      set toestand = 'opgelost', besluit_wijze = 'verdwenen', besluit_door = ${door}, besluit_op = ${op}::timestamptz,
        besluit_reden = null, versie = versie + 1
      where id = any(array(select id from verdwenen)) and toestand = 'open'
      returning bevinding.regel
    )
    select id, gevonden_op, (
      select coalesce(jsonb_agg(jsonb_build_object('regel', regel, 'aantal', aantal)), '[]')
      from (select regel, count(*) as aantal from opgelost group by regel) as geteld
    ) as opgelost
    from bladzijde order by gevonden_op desc, id desc limit 1`

const behind = (place: Place | undefined) =>
  place === undefined ? sql`` : sql`and (gevonden_op, id) > (${place.gevonden_op}::timestamptz, ${place.id}::uuid)`

/**
 * The findings whose first record this run selected and looked at, by itself or with its klantcontact; and those of
 * selected betrokkenen that are gone.
 */
const aboutSelected = (reconciliatie: ReconciliatieId) =>
  sql`
        select bevinding.id
        from (
          select record_id from reconciliatie_selectie where reconciliatie_id = ${reconciliatie} and bekeken
          union
          select record_id from reconciliatie_selectie as gone
          where reconciliatie_id = ${reconciliatie} and soort = 'betrokkene'
            and not exists (select from betrokkene where betrokkene.id = gone.record_id offset 0)
          union
          select betrokkene.id
          from (
            select record_id from reconciliatie_selectie
            where reconciliatie_id = ${reconciliatie} and soort = 'klantcontact' and bekeken offset 0
          ) as selected
            cross join lateral (select id from betrokkene where klantcontact_id = selected.record_id offset 0) as betrokkene
        ) as selected
          cross join lateral (
            select bevinding_id from bevinding_record where record_id = selected.record_id offset 0
          ) as about
          cross join lateral (
            select id, records from bevinding where id = about.bevinding_id and toestand = 'open' offset 0
          ) as bevinding
        where bevinding.records #>> '{0,id}' = selected.record_id::text`
