import {
  type Medewerker,
  type Part,
  type Reconciliatie,
  type ReconciliatieId,
  type RegelFigure,
  type Step,
  steps,
  type Telling
} from "@betrokkene/domain"
import { sql } from "kysely"

/** Adds the parts of a run: any number of them, in one parameter. */
export const toevoeging = ({ id }: Reconciliatie, delen: ReadonlyArray<Omit<Part, "reconciliatie" | "poging">>) =>
  sql`
    insert into reconciliatie_deel (reconciliatie_id, stap, volgnummer, rang, na, tot, ${nietBegonnen.kolommen})
    select ${id}::uuid, deel.*, ${nietBegonnen.waarden}
    from jsonb_to_recordset(${
    JSON.stringify(
      delen.map(({ stap, strook, volgnummer }) => ({ stap, volgnummer, rang: steps.indexOf(stap), ...strook }))
    )
  }::jsonb)
      as deel (stap text, volgnummer double precision, rang smallint, na text, tot text)`

const nietBegonnen = {
  kolommen: sql`toestand, poging, gelezen, regels, milliseconden`,
  waarden: sql`'open', 0, 0, '[]'::jsonb, 0`
}

/** Gives the first part that is free to a worker. One that another is just being given is passed over, not waited for. */
export const neming = (reconciliatie: ReconciliatieId, houder: Medewerker, lease: number) =>
  sql<DeelRij>`
    with vrij as (
      select reconciliatie_id, stap, volgnummer from reconciliatie_deel
      where reconciliatie_id = ${reconciliatie} and toestand = 'open' and (geleend_tot is null or geleend_tot <= clock_timestamp())
      order by rang, volgnummer limit 1 for update skip locked
    )
    update reconciliatie_deel as deel
    set houder = ${houder}, geleend_tot = clock_timestamp() + ${lease} * interval '1 millisecond', poging = poging + 1
    from vrij where (deel.reconciliatie_id, deel.stap, deel.volgnummer) = (vrij.reconciliatie_id, vrij.stap, vrij.volgnummer)
    returning deel.stap, deel.volgnummer, deel.na, deel.tot, deel.poging`

interface DeelRij {
  readonly stap: Step
  readonly volgnummer: number
  readonly na: string | null
  readonly tot: string | null
  readonly poging: number
}

/** The part of a row. */
export const vanDeelRij = (reconciliatie: ReconciliatieId, { na, poging, stap, tot, volgnummer }: DeelRij): Part => ({
  reconciliatie,
  stap,
  volgnummer,
  strook: { ...(na === null ? {} : { na }), ...(tot === null ? {} : { tot }) },
  poging
})

/** A part is done; no row touched: it is not this worker's any more. */
export const voltooiing = (deel: Part, houder: Medewerker, { gelezen, regels }: Telling, milliseconden: number) =>
  sql`
    update reconciliatie_deel
    set toestand = 'klaar', houder = null, geleend_tot = null, gelezen = ${gelezen}, regels = ${
    JSON.stringify(regels)
  }::jsonb, milliseconden = ${milliseconden}
    where ${isVan(deel, houder)}`

/** Lets go of a part, for others or for good; no row touched: it is not this worker's any more. */
export const loslating = (deel: Part, houder: Medewerker, toestand: "open" | "mislukt") =>
  sql`update reconciliatie_deel set toestand = ${toestand}, houder = null, geleend_tot = null where ${
    isVan(deel, houder)
  }`

/** Puts two parts in the place of one, with numbers between it and the next; no row touched: it is not this worker's any more. */
export const splitsing = (deel: Part, houder: Medewerker, tot: string) =>
  sql`
    with heel as (delete from reconciliatie_deel where ${
    isVan(deel, houder)
  } returning reconciliatie_id, stap, volgnummer, rang, na, tot),
    ruimte as (
      select heel.*, least(1, min(volgende.volgnummer) - heel.volgnummer) / 3 as stuk
      from heel left join reconciliatie_deel as volgende
        on volgende.reconciliatie_id = heel.reconciliatie_id and volgende.stap = heel.stap and volgende.volgnummer > heel.volgnummer
      group by heel.reconciliatie_id, heel.stap, heel.volgnummer, heel.rang, heel.na, heel.tot
    )
    insert into reconciliatie_deel (reconciliatie_id, stap, volgnummer, rang, na, tot, ${nietBegonnen.kolommen})
    select reconciliatie_id, stap, volgnummer + stuk, rang, na, ${tot}::text, ${nietBegonnen.waarden} from ruimte
    union all
    select reconciliatie_id, stap, volgnummer + 2 * stuk, rang, ${tot}::text, tot, ${nietBegonnen.waarden} from ruimte`

const isVan = ({ poging, reconciliatie, stap, volgnummer }: Part, houder: Medewerker) =>
  sql`reconciliatie_id = ${reconciliatie} and stap = ${stap} and volgnummer = ${volgnummer} and poging = ${poging} and houder = ${houder} and toestand = 'open'`

/** What each step of a run has come to. */
export const voortgang = (reconciliatie: ReconciliatieId) =>
  sql<VoortgangRij>`
    with deel as (select * from reconciliatie_deel where reconciliatie_id = ${reconciliatie}),
    cijfer as (
      select rang, regel, sum(gevonden) as gevonden, sum(nieuw) as nieuw, sum(hersteld) as hersteld
      from deel, jsonb_to_recordset(deel.regels) as cijfer (regel text, gevonden bigint, nieuw bigint, hersteld bigint)
      group by rang, regel
    )
    select stap, count(*)::integer as delen,
      (count(*) filter (where toestand = 'klaar'))::integer as klaar,
      (count(*) filter (where toestand = 'mislukt'))::integer as mislukt,
      sum(gelezen)::double precision as gelezen, sum(milliseconden) as milliseconden,
      (select coalesce(jsonb_agg(to_jsonb(cijfer) - 'rang'), '[]') from cijfer where cijfer.rang = deel.rang) as regels
    from deel group by rang, stap order by rang`

interface VoortgangRij {
  readonly stap: Step
  readonly delen: number
  readonly klaar: number
  readonly mislukt: number
  readonly gelezen: number
  readonly milliseconden: number
  readonly regels: ReadonlyArray<RegelFigure>
}
