import { DateTime, Effect, Stream } from "effect"
import { Dossiers } from "../../ports/dossiers.ts"
import { Reconciliaties } from "../../ports/reconciliaties.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import type { Bevinding } from "../../reconciliatie/bevinding.ts"
import { countCases, sumCounts } from "../../reconciliatie/counts.ts"
import { isRepaired } from "../../reconciliatie/is-repaired.ts"
import type { ReconciliatieId } from "../../reconciliatie/reconciliatie-id.ts"
import type {
  IdRange,
  Reconciliatie,
  ReconciliatieCounts,
  ReconciliatiePart,
  ReconciliatieStep
} from "../../reconciliatie/reconciliatie.ts"
import { looksAt, type Regel } from "../../reconciliatie/regels.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { type Course, examineAndRepair } from "./examine-and-repair.ts"
import { examine } from "./examine.ts"
import { isGivenByOthers } from "./is-given-by-others.ts"
import { keyRanges } from "./key-ranges.ts"
import { type Matter, mattersIn } from "./matter.ts"
import { eachOnce, meld } from "./meld.ts"
import { selectionOf } from "./selection-of.ts"
import { setAside } from "./set-aside.ts"
import { tryOut } from "./try-out.ts"

/** Number of records in memory at a time, whatever the size of the part. */
const inMemory = 1000

/**
 * Use case 8, one part, in one transaction: applies the rules to its range, reports findings, repairs what the
 * policy allows and marks the part done. With `proef` only the part itself is written. If a rule dies on a dossier,
 * that dossier is set aside. Any other failure fails the part: see {@link setReconciliatiePartAside}.
 *
 * Also fails with {@link ReconciliatiePartLost}.
 *
 * Example: {@link beginReconciliatie}.
 */
export const processReconciliatiePart = Effect.fn("verwerkDeel")((
  reconciliatie: Reconciliatie,
  part: ReconciliatiePart,
  holder: Medewerker
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const begonnen = yield* nu
      const counts = yield* keyRanges(part.stap, part.range, inMemory, selectionOf(reconciliatie)).pipe(
        Stream.mapEffect((range) => processRange(reconciliatie, part.stap, range, holder)),
        Stream.runFold((): ReconciliatieCounts => sumCounts([]), (total, counts) => sumCounts([total, counts]))
      )
      const duration = milliseconds(yield* nu) - milliseconds(begonnen)
      yield* Reconciliaties.use((reconciliaties) => reconciliaties.complete(part, holder, counts, duration))
      return counts
    }))
  )
)

const nu = RegisterClock.use((clock) => clock.nu)

const milliseconds = (tijdstip: Tijdstip): number => DateTime.makeUnsafe(tijdstip).epochMilliseconds

const processRange = Effect.fnUntraced(
  function*(reconciliatie: Reconciliatie, stap: ReconciliatieStep, range: IdRange, door: Medewerker) {
    const { beleid, proef } = reconciliatie.opdracht
    const selection = selectionOf(reconciliatie)
    const regels = reconciliatie.opdracht.regels.filter((regel) => looksAt(regel, stap))
    const circumstances = { peildatum: reconciliatie.peildatum, beleid }
    const { gelezen, matters } = yield* mattersIn(stap, range, {
      regels,
      circumstances,
      ...(selection === undefined ? {} : { selection })
    })
    const courses = yield* Effect.forEach(matters, (matter) =>
      Effect.map(
        proef ? examineOnly(matter, regels) : examineAndRepair(matter, reconciliatie, regels, door),
        (course) => ({ matter, ...course })
      ))
    const gevonden = eachOnce(courses.flatMap(({ bevindingen }) => bevindingen))
    const cases = proef
      ? yield* tryOut(gevonden, isIn(yield* repairedOf(gevonden, reconciliatie)))
      : (yield* meld(reconciliatie, gevonden)).map(({ bevinding: { regel }, nieuw }) => ({
        regel,
        nieuw,
        hersteld: false
      }))
    if (
      stap === "partij" && selection !== undefined &&
      courses.some((course) => course.cases.some(({ hersteld }) => hersteld))
    ) {
      yield* selectRepaired(reconciliatie, selection)
    }
    yield* setAside(reconciliatie, courses)
    return countCases(gelezen, [...courses.flatMap((course) => course.cases), ...cases])
  }
)

/** The findings that the night would repair. */
const repairedOf = (gevonden: ReadonlyArray<Bevinding>, reconciliatie: Reconciliatie) =>
  Effect.filter(
    gevonden.filter((bevinding) => isRepaired(bevinding, reconciliatie.opdracht.beleid)),
    ({ voorstel }) => Effect.map(isGivenByOthers(voorstel, reconciliatie), (isOfOthers) => !isOfOthers)
  )

const isIn = <A>(list: ReadonlyArray<A>) => {
  const all = new Set(list)
  return (one: A): boolean => all.has(one)
}

/** What a repair touches is looked at by the parts that come later, as in a run that looks at all records. */
const selectRepaired = ({ opdracht: { beleid }, watermerk }: Reconciliatie, selection: ReconciliatieId) =>
  Dossiers.use((dossiers) =>
    dossiers.select({ reconciliatie: selection, sinds: watermerk, grootsteBlok: beleid.grootsteBlok, terms: [] })
  )

const examineOnly = (matter: Matter, regels: ReadonlyArray<Regel>): Effect.Effect<Course> =>
  Effect.map(examine(matter, regels), (result) => ({ ...result, cases: [] }))
