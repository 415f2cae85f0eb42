import { Bevindingen, type Reconciliatie, Reconciliaties } from "@betrokkene/domain"
import { Effect, Stream } from "effect"
import { type BeeindigdeReconciliatie, isBeeindigd, meesteNachten } from "../report/eerdere-nachten.ts"
import { maakRapport, meesteDetails } from "../report/maak-rapport.ts"
import { reconciliaties } from "./runs.ts"

/** The report of a run that has ended, with the nights before it, what it was the first to find, and what it set aside. */
export const verzamelRapport = Effect.fnUntraced(function*(reconciliatie: BeeindigdeReconciliatie) {
  const eerdere = yield* reconciliaties.pipe(
    Stream.filter(teltMee(reconciliatie)),
    Stream.take(meesteNachten),
    Stream.runCollect
  )
  const open = yield* Bevindingen.use((bevindingen) =>
    bevindingen.browse({ reconciliatie: reconciliatie.id, toestand: "open" }, {
      oplopend: false,
      aantal: meesteDetails + 1
    })
  )
  const nieuw = open.rijen.map(({ record }) => record).filter(({ gevondenOp }) => gevondenOp >= reconciliatie.begonnen)
  const terzijde = yield* Reconciliaties.use((poort) => poort.terzijde(reconciliatie.id))
  return maakRapport(reconciliatie, eerdere, nieuw, terzijde)
})

const teltMee = ({ begonnen, id }: BeeindigdeReconciliatie) => (eerder: Reconciliatie): boolean =>
  eerder.id !== id && isBeeindigd(eerder) && !eerder.opdracht.proef && eerder.begonnen < begonnen
