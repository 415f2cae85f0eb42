import { assert } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  type IdRange,
  type Medewerker,
  type ReconciliatiePart,
  Reconciliaties,
  type ReconciliatieStep,
  reconciliatieSteps
} from "../../../src/index.ts"
import { ended, started } from "../worlds/fresh-reconciliatie.ts"
import { balie, operator } from "./registratie.ts"

/**
 * A part as it should be, in the order in which parts are done. `lease`: its holder, and whether another may take it
 * over.
 */
interface Expected {
  readonly stap: ReconciliatieStep
  readonly range: IdRange
  poging: number
  toestand: "open" | "klaar" | "mislukt"
  lease?: { readonly houder: Medewerker; readonly expired: boolean }
}

/** A part as it was given to its holder. */
interface Taken {
  readonly part: ReconciliatiePart
  readonly houder: Medewerker
  readonly expected: Expected
}

interface Wereld {
  readonly run: Effect.Success<ReturnType<typeof started>>
  readonly parts: Array<Expected>
  readonly taken: Array<Taken>
  readonly happened: Set<string>
}

type Handeling = (wereld: Wereld) => Effect.Effect<void, unknown, Reconciliaties>

const take = fc.record({ houder: fc.constantFrom(balie, operator), expired: fc.boolean() }).map(
  ({ houder: holder, expired }): Handeling => ({ parts, happened, taken, run }) =>
    Effect.gen(function*() {
      const expected = parts.find(({ lease, toestand }) => toestand === "open" && lease?.expired !== false)
      const part = Option.getOrUndefined(
        yield* Reconciliaties.use((all) => all.takePart(run.id, holder, expired ? 0 : 60_000))
      )
      if (expected === undefined || part === undefined) {
        assert.strictEqual<unknown>(part, expected)
        return
      }
      happened.add(expected.lease === undefined ? "genomen" : "overgenomen")
      expected.poging += 1
      expected.lease = { houder: holder, expired }
      assert.deepStrictEqual({ ...part, volgnummer: 0 }, {
        reconciliatie: run.id,
        stap: expected.stap,
        range: expected.range,
        poging: expected.poging,
        volgnummer: 0
      })
      taken.push({ part, houder: holder, expected })
    })
)

const place = fc.nat({ max: 99 })

/** A holder's action on a part, which may have been given long ago. */
const withPart = (
  naam: string,
  perform: (
    reconciliaties: typeof Reconciliaties.Service,
    part: ReconciliatiePart,
    holder: Medewerker,
    tot: string
  ) => ReturnType<typeof Reconciliaties.Service.giveBack>,
  consequence: (wereld: Wereld, expected: Expected, tot: string) => void
): fc.Arbitrary<Handeling> =>
  place.map((which): Handeling => (wereld) =>
    Effect.gen(function*() {
      const { parts, happened, taken } = wereld
      const chosen = taken[Math.max(0, taken.length - 1 - which % 4)]
      if (chosen === undefined) return
      const { part, houder: holder, expected } = chosen
      const tot = middle(part.range)
      const ownPart = parts.includes(expected) && expected.toestand === "open" && expected.lease?.houder === holder &&
        expected.poging === part.poging
      const outcome = yield* Effect.match(perform(yield* Reconciliaties, part, holder, tot), {
        onFailure: ({ _tag }): string => _tag,
        onSuccess: () => "done"
      })
      assert.strictEqual(outcome, ownPart ? "done" : "ReconciliatiePartLost", naam)
      happened.add(`${naam}: ${ownPart ? "done" : "lost"}`)
      if (ownPart) consequence(wereld, expected, tot)
    })
  )

const met = (toestand: Expected["toestand"]) => (_: Wereld, expected: Expected): void => {
  expected.toestand = toestand
  delete expected.lease
}

const complete = withPart(
  "voltooi",
  (all, part, holder) => all.complete(part, holder, { gelezen: 1, regels: [] }, 1),
  met("klaar")
)
const giveBack = withPart("geef terug", (all, part, holder) => all.giveBack(part, holder), met("open"))
const drop = withPart("laat vallen", (all, part, holder) => all.drop(part, holder), met("mislukt"))
const splits = withPart(
  "splits",
  (all, part, holder, tot) => all.splits(part, holder, tot),
  ({ parts }, expected, tot) => {
    const { stap: step, range: { na, tot: end } } = expected
    parts.splice(
      parts.indexOf(expected),
      1,
      { stap: step, range: { ...(na === undefined ? {} : { na }), tot }, poging: 0, toestand: "open" },
      { stap: step, range: { na: tot, ...(end === undefined ? {} : { tot: end }) }, poging: 0, toestand: "open" }
    )
  }
)

/** What workers may do, in sequence. */
export const handelingen = fc.array(
  fc.oneof({ weight: 5, arbitrary: take }, { weight: 1, arbitrary: complete }, { weight: 2, arbitrary: giveBack }, {
    weight: 3,
    arbitrary: splits
  }, { weight: 1, arbitrary: drop }),
  { minLength: 5, maxLength: 30, size: "max" }
)

const limits = ["20000000-0000-4000-8000-000000000000", "a0000000-0000-4000-8000-000000000000"] as const

const newParts = (): Array<Expected> =>
  reconciliatieSteps.flatMap((step): ReadonlyArray<Expected> => [
    { stap: step, range: { tot: limits[0] }, poging: 0, toestand: "open" },
    { stap: step, range: { na: limits[0], tot: limits[1] }, poging: 0, toestand: "open" },
    { stap: step, range: { na: limits[1] }, poging: 0, toestand: "open" }
  ])

/** Checks the parts of a run against what the actions should have done to them. Adds what happened to `happened`. */
export const walkParts = Effect.fnUntraced(function*(series: ReadonlyArray<Handeling>, happened: Set<string>) {
  const parts = newParts()
  const run = yield* started(
    undefined,
    parts.map(({ stap: step, range }, volgnummer) => ({ stap: step, range, volgnummer }))
  )
  const wereld: Wereld = { run, parts, taken: [], happened }
  for (const handeling of series) yield* handeling(wereld)
  const reconciliaties = yield* Reconciliaties
  for (const { delen: count, done: ready, failed, stap: step } of yield* reconciliaties.progress(run.id)) {
    const van = parts.filter((part) => part.stap === step)
    const expected = [
      van,
      van.filter(({ toestand }) => toestand === "klaar"),
      van.filter(({ toestand }) => toestand === "mislukt")
    ]
    assert.deepStrictEqual([count, ready, failed], expected.map(({ length }) => length))
  }
  yield* reconciliaties.close(ended(run))
})

/** The id halfway a range. */
const middle = ({ na, tot }: IdRange): string => {
  const [van, end] = [na, tot].map((id) => id === undefined ? undefined : BigInt(`0x${id.replaceAll("-", "")}`))
  const number = ((van ?? 0n) + (end ?? (1n << 128n))) / 2n
  const figures = number.toString(16).padStart(32, "0")
  return [figures.slice(0, 8), figures.slice(8, 12), figures.slice(12, 16), figures.slice(16, 20), figures.slice(20)]
    .join("-")
}
