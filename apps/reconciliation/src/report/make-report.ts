import {
  type Bevinding,
  type BevindingId,
  ernsten,
  type Reconciliatie,
  type ReconciliatieFigures,
  type RecordSetAside,
  regelnamen,
  regels,
  wegingenVan
} from "@betrokkene/domain"
import { earlierNights, type EndedReconciliatie, runTime } from "./earlier-nights.ts"
import { maxDetails } from "./max-details.ts"
import { figuresOf, regelStates, totalOf } from "./regel-states.ts"
import type { Rapport, ReportBevinding } from "./report.ts"
import { asToken } from "./token.ts"
import { beleidInWords } from "./words/beleid.ts"

/** A finding in a report: a stored one, or in a proef one that was only found. */
export type TeMelden = Pick<Bevinding, "regel" | "records" | "kenmerken" | "voorstel"> & { readonly id?: BevindingId }

/**
 * Makes the report of a run. Of `eerdere`, the last thirty count that ended before the run, have figures and were no
 * proef. `nieuw` holds the open findings that this run was the first to find. Pass one more than is listed, and the
 * report says that there are more.
 */
export const makeReport = (
  reconciliatie: EndedReconciliatie,
  earlier: ReadonlyArray<Reconciliatie>,
  nieuw: ReadonlyArray<TeMelden>,
  terzijde: { readonly aantal: number; readonly eerste: ReadonlyArray<RecordSetAside> }
): Rapport => {
  const {
    begonnen: started,
    cijfers: figures,
    geeindigd,
    id,
    opdracht: command,
    peildatum,
    toestand,
    watermerk: watermark
  } = reconciliatie
  const nights = earlierNights(started, earlier)
  const states = regelStates(figuresOf(command.regels, figures), nights)
  return {
    rapportversie: 2,
    id,
    begonnen: started,
    geeindigd,
    milliseconden: runTime(reconciliatie),
    peildatum,
    watermerk: watermark,
    ...(command.sinds !== undefined && { sinds: command.sinds }),
    proef: command.proef,
    toestand,
    gelezen: figures.gelezen,
    mislukteDelen: figures.mislukteDelen,
    vergetenIdempotentiesleutels: figures.vergetenIdempotentiesleutels,
    beleid: beleidInWords(command.beleid),
    totaal: totalOf(states),
    regels: states,
    eerdere: nights,
    nieuw: {
      bevindingen: [...nieuw].sort(worstFirst).slice(0, maxDetails).map(gemeld),
      meer: nieuw.length > maxDetails
    },
    terzijde: {
      aantal: terzijde.aantal,
      eerste: terzijde.eerste.slice(0, maxDetails).map(({ record, reden }) => ({
        record,
        reden: asToken(reden)
      }))
    },
    groteBlokken: figures.groteBlokken.map((block) => ({ ...block, soort: asToken(block.soort) })),
    stappen: figures.stappen.map((step) => ({ ...step, stap: asToken(step.stap), ...perSeconde(step) }))
  }
}

const place = ({ regel }: TeMelden): number =>
  ernsten.indexOf(regels[regel].ernst) * regelnamen.length + regelnamen.indexOf(regel)

/** Findings of one rule keep their order. */
const worstFirst = (one: TeMelden, ander: TeMelden): number => place(one) - place(ander)

/** Field by field, because a finding holds more than a report may show. */
const gemeld = ({ id, kenmerken, records, regel, voorstel }: TeMelden): ReportBevinding => ({
  ...(id !== undefined && { id }),
  regel,
  ernst: regels[regel].ernst,
  uitleg: regels[regel].uitleg,
  records: records.map(({ id, soort }) => ({ soort, id })),
  kenmerken: kenmerken.map((kenmerk) => ({
    ...kenmerk,
    veld: asToken(kenmerk.veld),
    uitkomst: asToken(kenmerk.uitkomst)
  })),
  wegingen: wegingenVan({ regel, kenmerken }),
  ...(voorstel !== undefined && { voorstel })
})

const perSeconde = ({ gelezen, milliseconden }: ReconciliatieFigures["stappen"][number]) =>
  gelezen > 0 && milliseconden > 0 ? { perSeconde: Math.round(gelezen * 1000 / milliseconden) } : {}
