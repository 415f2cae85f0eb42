import { Bevindingen, ernsten, type Reconciliatie, Reconciliaties, type ReportedBevinding } from "@betrokkene/domain"
import { Effect, Stream } from "effect"
import { type EndedReconciliatie, isEnded, maxNights } from "../report/earlier-nights.ts"
import { makeReport } from "../report/make-report.ts"
import { maxDetails } from "../report/max-details.ts"
import { reconciliaties } from "./reconciliaties.ts"

/**
 * The report of an ended run: with earlier nights, the findings that it was the first to find, and what it set aside.
 */
export const gatherReport = Effect.fnUntraced(function*(reconciliatie: EndedReconciliatie) {
  const earlier = yield* reconciliaties.pipe(
    Stream.filter(countsIn(reconciliatie)),
    Stream.take(maxNights),
    Stream.runCollect
  )
  const nieuw = yield* worstOf(reconciliatie)
  const terzijde = yield* Reconciliaties.use((port) => port.terzijde(reconciliatie.id))
  return makeReport(reconciliatie, earlier, nieuw, terzijde)
})

/**
 * The new findings, the worst first: at most one more than the report shows. Each severity is asked for by itself, which
 * an index answers; the newest of all would be the least serious ones, for there are most of those.
 */
const worstOf = Effect.fnUntraced(function*({ begonnen: started, id }: EndedReconciliatie) {
  const worst: Array<ReportedBevinding> = []
  for (const ernst of ernsten) {
    const { rows } = yield* Bevindingen.use((bevindingen) =>
      bevindingen.browse({ ernst, toestand: "open" }, { ascending: false, aantal: maxDetails + 1 - worst.length })
    )
    worst.push(
      ...rows.map(({ record }) => record).filter(({ gevondenOp, gezienIn }) => gevondenOp >= started && gezienIn === id)
    )
    if (worst.length > maxDetails) break
  }
  return worst
})

const countsIn = ({ begonnen: started, id }: EndedReconciliatie) => (earlier: Reconciliatie): boolean =>
  earlier.id !== id && isEnded(earlier) && !earlier.opdracht.proef && earlier.begonnen < started
