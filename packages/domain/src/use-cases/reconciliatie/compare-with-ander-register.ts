import { Effect, Option, Stream } from "effect"
import { AnderRegister, type ComparisonStore } from "../../ports/ander-register.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
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

/** Number of partijen stored, and of pairs compared, at a time. */
const batchSize = 500

/** The figures of a comparison, and per rule the number of findings solved. */
export interface RegisterComparison extends ComparisonFigures {
  readonly opgelost: ReadonlyMap<Regel, number>
}

/**
 * Use case 8, against another register: finds what is missing on either side and what differs, field by field. It
 * makes one pass over both registers in the order of this one's partijen, with few of them in memory.
 *
 * `there` gives the partijen of the other register in any order; none stands for an entry that could not be read as
 * a partij. Its data is not kept. Findings of the run's rules that were not seen are solved, if the whole other
 * register could be read. Repeating it after an interruption gives the same result.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   beginReconciliatie,
 *   compareWithAnderRegister,
 *   geenBeleid,
 *   Medewerker,
 *   readAnderePartij
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Option, Schema, Stream } from "effect"
 *
 * const door = Schema.decodeSync(Medewerker)("nacht")
 * const read = readAnderePartij({ soortPartij: "persoon", bezoekadres: { postcode: "?" } })
 * console.log(read.objections.map(({ plaats }) => plaats).join()) // #/bezoekadres/soortBezoekadres
 *
 * const program = Effect.gen(function*() {
 *   const request = { regels: ["ontbreekt-hier"], proef: false, beleid: geenBeleid } as const
 *   const night = yield* beginReconciliatie(request, door, 100)
 *   const there = Stream.make(Option.some(read.partij))
 *   const { gelezenDaar, terzijde } = yield* compareWithAnderRegister(night, there, { door, overnemen: false })
 *   console.log(gelezenDaar, terzijde) // 1 0
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const compareWithAnderRegister = Effect.fn("vergelijkMetAnderRegister")(
  <E, R>(reconciliatie: Reconciliatie, there: Stream.Stream<Option.Option<AnderePartij>, E, R>, mode: ComparisonMode) =>
    Effect.scoped(Effect.gen(function*() {
      const regels = reconciliatie.opdracht.regels.filter((regel) => looksAt(regel, "ander-register"))
      const place = yield* AnderRegister.use((anderRegister) => anderRegister.plaats)
      const stored = yield* storePartijen(place, there)
      const assessed = yield* pairedPartijen(place).pipe(
        Stream.map((pair) => ({ pair, oordeel: assess(pair, reconciliatie.peildatum) })),
        Stream.grouped(batchSize),
        Stream.mapEffect((group) =>
          Effect.map(
            processVondsten(reconciliatie, group.map(({ oordeel }) => oordeel).filter(isVondstVan(regels)), mode),
            (cases) => countComparison(group, cases)
          )
        ),
        Stream.runFold(() => countComparison([], []), sumComparisons)
      )
      const opgelost = stored.terzijde === 0 && !reconciliatie.opdracht.proef
        ? yield* resolve(reconciliatie, regels, mode)
        : new Map<Regel, number>()
      return { ...assessed, ...stored, opgelost } satisfies RegisterComparison as RegisterComparison
    }))
)

const storePartijen = <E, R>(place: ComparisonStore, there: Stream.Stream<Option.Option<AnderePartij>, E, R>) =>
  there.pipe(
    Stream.grouped(batchSize),
    Stream.runFoldEffect(
      () => ({ gelezenDaar: 0, terzijde: 0 }),
      ({ gelezenDaar, terzijde }, group) =>
        Effect.map(place.voegToe(group.flatMap(Option.toArray)), (nieuw) => ({
          gelezenDaar: gelezenDaar + nieuw,
          terzijde: terzijde + group.filter(Option.isNone).length
        }))
    )
  )

const isVondstVan = (regels: ReadonlyArray<Regel>) => (oordeel: Oordeel): oordeel is Vondst =>
  oordeel.soort === "bevinding" && regels.includes(oordeel.bevinding.regel)

/** Always without `sinds`: against another register everything is looked at, whenever it was written. */
const resolve = Effect.fnUntraced(
  function*({ id }: Reconciliatie, regels: ReadonlyArray<Regel>, { door }: ComparisonMode) {
    const op = yield* RegisterClock.use((clock) => clock.nu)
    return yield* Bevindingen.use((bevindingen) => bevindingen.resolve(id, regels, false, door, op))
  }
)
