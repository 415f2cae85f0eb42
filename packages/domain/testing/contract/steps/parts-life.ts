import { assert } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import { type KeyRange, type Medewerker, type Part, Reconciliaties, type Step, steps } from "../../../src/index.ts"
import { begonnen, geeindigd } from "../worlds/fresh-reconciliatie.ts"
import { balie, telefoniste } from "./command.ts"

/** A part as it should be, in the order in which parts are done; `lease`: who has it, and whether another may take it over. */
interface Verwacht {
  readonly stap: Step
  readonly strook: KeyRange
  poging: number
  toestand: "open" | "klaar" | "mislukt"
  lease?: { readonly houder: Medewerker; readonly voorbij: boolean }
}

/** A part that somebody was given, as he has it. */
interface Genomen {
  readonly deel: Part
  readonly houder: Medewerker
  readonly verwacht: Verwacht
}

interface Wereld {
  readonly run: Effect.Success<ReturnType<typeof begonnen>>
  readonly delen: Array<Verwacht>
  readonly genomen: Array<Genomen>
  readonly gebeurd: Set<string>
}

type Handeling = (wereld: Wereld) => Effect.Effect<void, unknown, Reconciliaties>

const neem = fc.record({ houder: fc.constantFrom(balie, telefoniste), voorbij: fc.boolean() }).map(
  ({ houder, voorbij }): Handeling => ({ delen, gebeurd, genomen, run }) =>
    Effect.gen(function*() {
      const verwacht = delen.find(({ lease, toestand }) => toestand === "open" && lease?.voorbij !== false)
      const deel = Option.getOrUndefined(
        yield* Reconciliaties.use((alle) => alle.takePart(run.id, houder, voorbij ? 0 : 60_000))
      )
      if (verwacht === undefined || deel === undefined) {
        assert.strictEqual<unknown>(deel, verwacht)
        return
      }
      gebeurd.add(verwacht.lease === undefined ? "genomen" : "overgenomen")
      verwacht.poging += 1
      verwacht.lease = { houder, voorbij }
      assert.deepStrictEqual({ ...deel, volgnummer: 0 }, {
        reconciliatie: run.id,
        stap: verwacht.stap,
        strook: verwacht.strook,
        poging: verwacht.poging,
        volgnummer: 0
      })
      genomen.push({ deel, houder, verwacht })
    })
)

const plaats = fc.nat({ max: 99 })

/** What somebody does with a part that he was given, now or long ago. */
const metDeel = (
  naam: string,
  doe: (
    reconciliaties: typeof Reconciliaties.Service,
    deel: Part,
    houder: Medewerker,
    tot: string
  ) => ReturnType<typeof Reconciliaties.Service.giveBack>,
  gevolg: (wereld: Wereld, verwacht: Verwacht, tot: string) => void
): fc.Arbitrary<Handeling> =>
  plaats.map((welke): Handeling => (wereld) =>
    Effect.gen(function*() {
      const { delen, gebeurd, genomen } = wereld
      const gekozen = genomen[Math.max(0, genomen.length - 1 - welke % 4)]
      if (gekozen === undefined) return
      const { deel, houder, verwacht } = gekozen
      const tot = midden(deel.strook)
      const zijne = delen.includes(verwacht) && verwacht.toestand === "open" && verwacht.lease?.houder === houder &&
        verwacht.poging === deel.poging
      const afloop = yield* Effect.match(doe(yield* Reconciliaties, deel, houder, tot), {
        onFailure: ({ _tag }): string => _tag,
        onSuccess: () => "gedaan"
      })
      assert.strictEqual(afloop, zijne ? "gedaan" : "PartLost", naam)
      gebeurd.add(`${naam}: ${zijne ? "gedaan" : "verloren"}`)
      if (zijne) gevolg(wereld, verwacht, tot)
    })
  )

const met = (toestand: Verwacht["toestand"]) => (_: Wereld, verwacht: Verwacht): void => {
  verwacht.toestand = toestand
  delete verwacht.lease
}

const voltooi = metDeel(
  "voltooi",
  (alle, deel, houder) => alle.complete(deel, houder, { gelezen: 1, regels: [] }, 1),
  met("klaar")
)
const geefTerug = metDeel("geef terug", (alle, deel, houder) => alle.giveBack(deel, houder), met("open"))
const laatVallen = metDeel("laat vallen", (alle, deel, houder) => alle.drop(deel, houder), met("mislukt"))
const splits = metDeel(
  "splits",
  (alle, deel, houder, tot) => alle.splits(deel, houder, tot),
  ({ delen }, verwacht, tot) => {
    const { stap, strook: { na, tot: einde } } = verwacht
    delen.splice(
      delen.indexOf(verwacht),
      1,
      { stap, strook: { ...(na === undefined ? {} : { na }), tot }, poging: 0, toestand: "open" },
      { stap, strook: { na: tot, ...(einde === undefined ? {} : { tot: einde }) }, poging: 0, toestand: "open" }
    )
  }
)

/** What workers may do, one thing after the other. */
export const handelingen = fc.array(
  fc.oneof({ weight: 5, arbitrary: neem }, { weight: 1, arbitrary: voltooi }, { weight: 2, arbitrary: geefTerug }, {
    weight: 3,
    arbitrary: splits
  }, { weight: 1, arbitrary: laatVallen }),
  { minLength: 5, maxLength: 30, size: "max" }
)

const grenzen = ["20000000-0000-4000-8000-000000000000", "a0000000-0000-4000-8000-000000000000"] as const

const nieuweDelen = (): Array<Verwacht> =>
  steps.flatMap((stap): ReadonlyArray<Verwacht> => [
    { stap, strook: { tot: grenzen[0] }, poging: 0, toestand: "open" },
    { stap, strook: { na: grenzen[0], tot: grenzen[1] }, poging: 0, toestand: "open" },
    { stap, strook: { na: grenzen[1] }, poging: 0, toestand: "open" }
  ])

/** Holds the parts of a run against what each of them should have done to them; `gebeurd` gathers what happened. */
export const doorloopDelen = Effect.fnUntraced(function*(reeks: ReadonlyArray<Handeling>, gebeurd: Set<string>) {
  const delen = nieuweDelen()
  const run = yield* begonnen(undefined, delen.map(({ stap, strook }, volgnummer) => ({ stap, strook, volgnummer })))
  const wereld: Wereld = { run, delen, genomen: [], gebeurd }
  for (const handeling of reeks) yield* handeling(wereld)
  const reconciliaties = yield* Reconciliaties
  for (const { delen: aantal, klaar, mislukt, stap } of yield* reconciliaties.progress(run.id)) {
    const van = delen.filter((deel) => deel.stap === stap)
    const verwacht = [
      van,
      van.filter(({ toestand }) => toestand === "klaar"),
      van.filter(({ toestand }) => toestand === "mislukt")
    ]
    assert.deepStrictEqual([aantal, klaar, mislukt], verwacht.map(({ length }) => length))
  }
  yield* reconciliaties.close(geeindigd(run))
})

/** Halfway a stretch of ids. */
const midden = ({ na, tot }: KeyRange): string => {
  const [van, einde] = [na, tot].map((id) => id === undefined ? undefined : BigInt(`0x${id.replaceAll("-", "")}`))
  const getal = ((van ?? 0n) + (einde ?? (1n << 128n))) / 2n
  const cijfers = getal.toString(16).padStart(32, "0")
  return [cijfers.slice(0, 8), cijfers.slice(8, 12), cijfers.slice(12, 16), cijfers.slice(16, 20), cijfers.slice(20)]
    .join("-")
}
