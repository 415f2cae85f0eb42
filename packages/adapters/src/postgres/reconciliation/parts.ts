import {
  type Medewerker,
  type Reconciliatie,
  type ReconciliatieCounts,
  type ReconciliatieId,
  type ReconciliatiePart,
  type ReconciliatieStep,
  reconciliatieSteps,
  type RegelFigure
} from "@betrokkene/domain"
import { sql } from "kysely"

/** Adds the parts of a run: any number of them, in one parameter. */
export const addParts = (
  { id }: Reconciliatie,
  parts: ReadonlyArray<Omit<ReconciliatiePart, "reconciliatie" | "poging">>
) =>
  sql`
    insert into reconciliatie_deel (reconciliatie_id, stap, volgnummer, rang, na, tot, ${notBegun.columns})
    select ${id}::uuid, deel.*, ${notBegun.values}
    from jsonb_to_recordset(${JSON.stringify(parts.map(toRow))}::jsonb)
      as deel (stap text, volgnummer double precision, rang smallint, na text, tot text)`

const toRow = ({ stap: step, range, volgnummer }: Omit<ReconciliatiePart, "reconciliatie" | "poging">) => ({
  stap: step,
  volgnummer,
  rang: reconciliatieSteps.indexOf(step),
  ...range
})

const notBegun = {
  columns: sql`toestand, poging, gelezen, regels, milliseconden`,
  values: sql`'open', 0, 0, '[]'::jsonb, 0`
}

/**
 * Gives the first free part to a worker. A part that another worker is being given at the moment is skipped, not
 * waited for.
 */
export const takePart = (reconciliatie: ReconciliatieId, holder: Medewerker, lease: number) =>
  sql<PartRow>`
    with vrij as (
      select reconciliatie_id, stap, volgnummer from reconciliatie_deel
      where reconciliatie_id = ${reconciliatie} and toestand = 'open'
        and (geleend_tot is null or geleend_tot <= clock_timestamp())
      order by rang, volgnummer limit 1 for update skip locked
    )
    update reconciliatie_deel as deel
    set houder = ${holder}, geleend_tot = clock_timestamp() + ${lease} * interval '1 millisecond', poging = poging + 1
    from vrij
    where (deel.reconciliatie_id, deel.stap, deel.volgnummer) = (vrij.reconciliatie_id, vrij.stap, vrij.volgnummer)
    returning deel.stap, deel.volgnummer, deel.na, deel.tot, deel.poging`

interface PartRow {
  readonly stap: ReconciliatieStep
  readonly volgnummer: number
  readonly na: string | null
  readonly tot: string | null
  readonly poging: number
}

/** The part of a row. */
export const fromPartRow = (reconciliatie: ReconciliatieId, row: PartRow): ReconciliatiePart => ({
  reconciliatie,
  stap: row.stap,
  volgnummer: row.volgnummer,
  range: { ...(row.na === null ? {} : { na: row.na }), ...(row.tot === null ? {} : { tot: row.tot }) },
  poging: row.poging
})

/** Completes a part. Affects no row when the worker does not hold the part any more. */
export const completePart = (
  part: ReconciliatiePart,
  holder: Medewerker,
  { gelezen, regels }: ReconciliatieCounts,
  milliseconds: number
) =>
  sql`
    update reconciliatie_deel
    set toestand = 'klaar', houder = null, geleend_tot = null, gelezen = ${gelezen}, regels = ${
    JSON.stringify(regels)
  }::jsonb, milliseconden = ${milliseconds}
    where ${isHeld(part, holder)}`

/** Releases a part, for other workers or for good. Affects no row when the worker does not hold the part any more. */
export const releasePart = (part: ReconciliatiePart, holder: Medewerker, toestand: "open" | "mislukt") =>
  sql`update reconciliatie_deel set toestand = ${toestand}, houder = null, geleend_tot = null where ${
    isHeld(part, holder)
  }`

/**
 * Replaces a part by two, numbered between it and the next part. Affects no row when the worker does not hold the
 * part any more.
 */
export const splitPart = (part: ReconciliatiePart, holder: Medewerker, tot: string) =>
  sql`
    with heel as (
      delete from reconciliatie_deel where ${isHeld(part, holder)}
      returning reconciliatie_id, stap, volgnummer, rang, na, tot
    ),
    ruimte as (
      select heel.*, least(1, min(volgende.volgnummer) - heel.volgnummer) / 3 as stuk
      from heel left join reconciliatie_deel as volgende
        on volgende.reconciliatie_id = heel.reconciliatie_id and volgende.stap = heel.stap
          and volgende.volgnummer > heel.volgnummer
      group by heel.reconciliatie_id, heel.stap, heel.volgnummer, heel.rang, heel.na, heel.tot
    )
    insert into reconciliatie_deel (reconciliatie_id, stap, volgnummer, rang, na, tot, ${notBegun.columns})
    select reconciliatie_id, stap, volgnummer + stuk, rang, na, ${tot}::text, ${notBegun.values} from ruimte
    union all
    select reconciliatie_id, stap, volgnummer + 2 * stuk, rang, ${tot}::text, tot, ${notBegun.values} from ruimte`

const isHeld = ({ poging: attempt, reconciliatie, stap: step, volgnummer }: ReconciliatiePart, holder: Medewerker) =>
  sql`reconciliatie_id = ${reconciliatie} and stap = ${step} and volgnummer = ${volgnummer} and poging = ${attempt}
      and houder = ${holder} and toestand = 'open'`

/** How far each step of a run is. */
export const progressOf = (reconciliatie: ReconciliatieId) =>
  sql<ProgressRow>`
    with deel as (select * from reconciliatie_deel where reconciliatie_id = ${reconciliatie}),
    cijfer as (
      select rang, regel, sum(gevonden) as gevonden, sum(nieuw) as nieuw, sum(hersteld) as hersteld
      from deel, jsonb_to_recordset(deel.regels) as cijfer (regel text, gevonden bigint, nieuw bigint, hersteld bigint)
      group by rang, regel
    )
    select stap, count(*)::integer as delen,
      (count(*) filter (where toestand = 'klaar'))::integer as done,
      (count(*) filter (where toestand = 'mislukt'))::integer as failed,
      sum(gelezen)::double precision as gelezen, sum(milliseconden) as milliseconden,
      (select coalesce(jsonb_agg(to_jsonb(cijfer) - 'rang'), '[]') from cijfer where cijfer.rang = deel.rang) as regels
    from deel group by rang, stap order by rang`

interface ProgressRow {
  readonly stap: ReconciliatieStep
  readonly delen: number
  readonly done: number
  readonly failed: number
  readonly gelezen: number
  readonly milliseconden: number
  readonly regels: ReadonlyArray<RegelFigure>
}
