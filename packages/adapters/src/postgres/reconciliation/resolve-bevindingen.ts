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
export interface Oplossing {
  readonly reconciliatie: ReconciliatieId
  readonly regels: ReadonlyArray<Regel>
  readonly sinds: Wijzigingsnummer | undefined
  readonly door: Medewerker
  readonly op: Tijdstip
}

interface Plaats {
  readonly gevonden_op: string
  readonly id: string
}

/** So many open findings are looked at in a statement, that it takes no longer however many there are. */
const perKeer = 10_000

/** Solves what a run did not see, from this place in the list of open findings on; how many of each rule. */
export const losOp = (
  vraag: Verbinding["vraag"],
  oplossing: Oplossing,
  vanaf?: Plaats,
  eerder: ReadonlyMap<Regel, number> = new Map()
): Effect.Effect<ReadonlyMap<Regel, number>, RegisterUnavailable> =>
  Effect.flatMap(vraag((database) => losBladzijdeOp(oplossing, vanaf).execute(database)), ({ rows: [bladzijde] }) => {
    if (bladzijde === undefined) return Effect.succeed(eerder)
    const nu = new Map(eerder)
    for (const { aantal, regel } of bladzijde.opgelost) nu.set(regel, (nu.get(regel) ?? 0) + aantal)
    return losOp(vraag, oplossing, bladzijde, nu)
  })

/**
 * No row: there are no more open findings. In a first night the planner may take the tables of findings for empty, so what is looked up
 * is written so that it is always found by index.
 */
const losBladzijdeOp = ({ door, op, reconciliatie, regels, sinds }: Oplossing, vanaf: Plaats | undefined) =>
  sql<Plaats & { readonly opgelost: ReadonlyArray<{ readonly regel: Regel; readonly aantal: number }> }>`
    with bladzijde as materialized (
      select id, gevonden_op, regel, records from bevinding
      where toestand = 'open' ${
    vanaf === undefined ? sql`` : sql`and (gevonden_op, id) > (${vanaf.gevonden_op}::timestamptz, ${vanaf.id}::uuid)`
  }
      order by gevonden_op, id limit ${perKeer}
    ),
    verdwenen as (
      select bladzijde.id
      from bladzijde cross join lateral (select gezien_in from bevinding_gezien where bevinding_id = bladzijde.id offset 0) as gezien
      where bladzijde.regel = any(${regels}::text[]) and gezien.gezien_in <> ${reconciliatie}::uuid
        ${
    sinds === undefined
      ? sql``
      : sql`and exists (select from jsonb_to_recordset(bladzijde.records) as record (soort text, id uuid) where ${
        gewijzigdOfWeg(sinds)
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

const gewijzigdOfWeg = (sinds: Wijzigingsnummer) =>
  sql`case record.soort
    when 'klantcontact' then ${klantcontactGewijzigd(sql`record.id`, sinds)}
    when 'betrokkene' then ${
    klantcontactGewijzigd(sql`(select klantcontact_id from betrokkene where id = record.id)`, sinds)
  }
    when 'partij' then not exists (select from partij where id = record.id and wijziging <= ${sinds})
    else false end`

/** Whether the klantcontact is gone, or it, a betrokkene of it or a partij that he is linked to was written. */
const klantcontactGewijzigd = (id: RawBuilder<unknown>, sinds: Wijzigingsnummer) =>
  sql`not exists (
    select from klantcontact where id = ${id} and wijziging <= ${sinds} and not exists (
      select from betrokkene left join partij on partij.id = betrokkene.partij_id
      where betrokkene.klantcontact_id = klantcontact.id and (betrokkene.wijziging > ${sinds} or partij.wijziging > ${sinds})
    )
  )`
