import {
  type Bevinding,
  type BevindingId,
  ernsten,
  type FinalFigures,
  type Reconciliatie,
  regelnamen,
  regels,
  type SetAside
} from "@betrokkene/domain"
import { type BeeindigdeReconciliatie, eerdereNachten, looptijd } from "./eerdere-nachten.ts"
import { alsKenwoord } from "./kenwoord.ts"
import type { Rapport, Rapportbevinding } from "./rapport.ts"
import { cijfersVan, regelstanden, totaalVan } from "./regelstanden.ts"
import { beleidInWoorden } from "./words/beleid.ts"

/** What a report tells of a finding: one that is kept, or of a proef one that was only found. */
export type TeMelden = Pick<Bevinding, "regel" | "records" | "kenmerken" | "voorstel"> & { readonly id?: BevindingId }

/** So many findings and records set aside are told in full, however many there are: more is for nobody to read. */
export const meesteDetails = 100

/**
 * The report of a run. Of `eerdere` those count that ended before it began with figures and were no proef, the last thirty. `nieuw` are
 * the findings that are open and that this run was the first to find: give one more than are told, and the report says that
 * there are more.
 */
export const maakRapport = (
  reconciliatie: BeeindigdeReconciliatie,
  eerdere: ReadonlyArray<Reconciliatie>,
  nieuw: ReadonlyArray<TeMelden>,
  terzijde: { readonly aantal: number; readonly eerste: ReadonlyArray<SetAside> }
): Rapport => {
  const { begonnen, cijfers, geeindigd, id, opdracht, peildatum, toestand, watermerk } = reconciliatie
  const nachten = eerdereNachten(begonnen, eerdere)
  const standen = regelstanden(cijfersVan(opdracht.regels, cijfers), nachten)
  return {
    rapportversie: 2,
    id,
    begonnen,
    geeindigd,
    milliseconden: looptijd(reconciliatie),
    peildatum,
    watermerk,
    ...(opdracht.sinds !== undefined && { sinds: opdracht.sinds }),
    proef: opdracht.proef,
    toestand,
    gelezen: cijfers.gelezen,
    mislukteDelen: cijfers.mislukteDelen,
    vergetenIdempotentiesleutels: cijfers.vergetenIdempotentiesleutels,
    beleid: beleidInWoorden(opdracht.beleid),
    totaal: totaalVan(standen),
    regels: standen,
    eerdere: nachten,
    nieuw: {
      bevindingen: [...nieuw].sort(ergsteEerst).slice(0, meesteDetails).map(gemeld),
      meer: nieuw.length > meesteDetails
    },
    terzijde: {
      aantal: terzijde.aantal,
      eerste: terzijde.eerste.slice(0, meesteDetails).map(({ record, reden }) => ({
        record,
        reden: alsKenwoord(reden)
      }))
    },
    groteBlokken: cijfers.groteBlokken.map((blok) => ({ ...blok, soort: alsKenwoord(blok.soort) })),
    stappen: cijfers.stappen.map((stap) => ({ ...stap, stap: alsKenwoord(stap.stap), ...perSeconde(stap) }))
  }
}

const plaats = ({ regel }: TeMelden): number =>
  ernsten.indexOf(regels[regel].ernst) * regelnamen.length + regelnamen.indexOf(regel)

/** Those of one rule stay in the order in which they were given. */
const ergsteEerst = (een: TeMelden, ander: TeMelden): number => plaats(een) - plaats(ander)

/** Field by field: a finding has more that is not for a report. */
const gemeld = ({ id, kenmerken, records, regel, voorstel }: TeMelden): Rapportbevinding => ({
  ...(id !== undefined && { id }),
  regel,
  ernst: regels[regel].ernst,
  uitleg: regels[regel].uitleg,
  records: records.map(({ id, soort }) => ({ soort, id })),
  kenmerken: kenmerken.map((kenmerk) => ({
    ...kenmerk,
    veld: alsKenwoord(kenmerk.veld),
    uitkomst: alsKenwoord(kenmerk.uitkomst)
  })),
  ...(voorstel !== undefined && { voorstel })
})

const perSeconde = ({ gelezen, milliseconden }: FinalFigures["stappen"][number]) =>
  gelezen > 0 && milliseconden > 0 ? { perSeconde: Math.round(gelezen * 1000 / milliseconden) } : {}
