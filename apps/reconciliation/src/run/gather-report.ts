import { Bevindingen, type Reconciliatie, Reconciliaties } from "@betrokkene/domain"
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
  const open = yield* Bevindingen.use((bevindingen) =>
    bevindingen.browse({ reconciliatie: reconciliatie.id, toestand: "open" }, {
      ascending: false,
      aantal: maxDetails + 1
    })
  )
  const nieuw = open.rows.map(({ record }) => record).filter(({ gevondenOp }) => gevondenOp >= reconciliatie.begonnen)
  const terzijde = yield* Reconciliaties.use((port) => port.terzijde(reconciliatie.id))
  return makeReport(reconciliatie, earlier, nieuw, terzijde)
})

const countsIn = ({ begonnen: started, id }: EndedReconciliatie) => (earlier: Reconciliatie): boolean =>
  earlier.id !== id && isEnded(earlier) && !earlier.opdracht.proef && earlier.begonnen < started
