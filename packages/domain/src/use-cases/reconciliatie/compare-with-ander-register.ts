import { Effect, Option, Stream } from "effect"
import { AnderRegister, type ComparisonStore } from "../../ports/ander-register.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Clock } from "../../ports/clock.ts"
import type { Reconciliatie } from "../../reconciliatie/reconciliatie.ts"
import { looksAt, type Regel } from "../../reconciliatie/regels.ts"
import type { AnderePartij } from "../../reconciliatie/vergelijken/andere-partij.ts"
import { assess, type Oordeel } from "../../reconciliatie/vergelijken/assess.ts"
import {
  type ComparisonFigures,
  countComparison,
  sumComparisons
} from "../../reconciliatie/vergelijken/comparison-figures.ts"
import { pairedPartijen } from "./paired-partijen.ts"
import { type ComparisonMode, processVondsten, type Vondst } from "./process-vondsten.ts"

/** So many are laid down, and so many pairs judged, at a time. */
const perKeer = 500

/** What a comparison came to, and how many findings of its rules were no longer so. */
export interface RegisterComparison extends ComparisonFigures {
  readonly opgelost: ReadonlyMap<Regel, number>
}

/**
 * Use case 8, against another register: what is missing here or there and what differs, field by field, in one pass over both in the
 * order of the partijen of this one, with little of either in memory. `daar` gives the partijen of the other register in whatever order;
 * none: something that could not be read as one. Nothing of it stays. Findings of the run's rules that it did not see are solved, if all
 * of the other register could be read. Done again after it was broken off, it comes to the same.
 */
export const compareWithAnderRegister = Effect.fn("vergelijkMetAnderRegister")(
  <E, R>(reconciliatie: Reconciliatie, daar: Stream.Stream<Option.Option<AnderePartij>, E, R>, wijze: ComparisonMode) =>
    Effect.scoped(Effect.gen(function*() {
      const regels = reconciliatie.opdracht.regels.filter((regel) => looksAt(regel, "ander-register"))
      const plaats = yield* AnderRegister.use((anderRegister) => anderRegister.plaats)
      const geplaatst = yield* legNeer(plaats, daar)
      const geoordeeld = yield* pairedPartijen(plaats).pipe(
        Stream.map((paar) => ({ paar, oordeel: assess(paar, reconciliatie.peildatum) })),
        Stream.grouped(perKeer),
        Stream.mapEffect((groep) =>
          Effect.map(
            processVondsten(reconciliatie, groep.map(({ oordeel }) => oordeel).filter(isVondstVan(regels)), wijze),
            (gevallen) => countComparison(groep, gevallen)
          )
        ),
        Stream.runFold(() => countComparison([], []), sumComparisons)
      )
      const opgelost = geplaatst.terzijde === 0 && !reconciliatie.opdracht.proef
        ? yield* resolve(reconciliatie, regels, wijze)
        : new Map<Regel, number>()
      return { ...geoordeeld, ...geplaatst, opgelost } satisfies RegisterComparison as RegisterComparison
    }))
)

const legNeer = <E, R>(plaats: ComparisonStore, daar: Stream.Stream<Option.Option<AnderePartij>, E, R>) =>
  daar.pipe(
    Stream.grouped(perKeer),
    Stream.runFoldEffect(() => ({ gelezenDaar: 0, terzijde: 0 }), ({ gelezenDaar, terzijde }, groep) =>
      Effect.map(plaats.voegToe(groep.flatMap(Option.toArray)), (nieuw) => ({
        gelezenDaar: gelezenDaar + nieuw,
        terzijde: terzijde + groep.filter(Option.isNone).length
      })))
  )

const isVondstVan = (regels: ReadonlyArray<Regel>) => (oordeel: Oordeel): oordeel is Vondst =>
  oordeel.soort === "bevinding" && regels.includes(oordeel.bevinding.regel)

/** Whatever the run looked at otherwise: against another register it looks at everything, whenever that was written. */
const resolve = Effect.fnUntraced(
  function*({ id }: Reconciliatie, regels: ReadonlyArray<Regel>, { door }: ComparisonMode) {
    const op = yield* Clock.use((klok) => klok.nu)
    return yield* Bevindingen.use((bevindingen) => bevindingen.resolve(id, regels, undefined, door, op))
  }
)
