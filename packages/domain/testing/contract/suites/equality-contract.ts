import { assert, it } from "@effect/vitest"
import { type Context, Effect, Layer, Redacted } from "effect"
import * as fc from "fast-check"
import { Betrokkenen, Klantcontacten, Partijen } from "../../../src/index.ts"
import { dayAndNight, withoutDigest } from "../steps/night-steps.ts"
import type { Step } from "../steps/step.ts"
import { firstDay } from "../steps/steps.ts"
import { fixedSurroundings } from "../worlds/fixed-surroundings.ts"
import { allBevindingen, allHerstelpunten, emptyRegister } from "../worlds/night-register.ts"
import { inTime } from "../worlds/property.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"

/**
 * Each of these must have succeeded, and there must be more refusals than names here. Otherwise the property shows
 * little.
 */
const namen = [
  "registreer",
  "koppel",
  "ontkoppel",
  "wijzig betrokkene",
  "verwijder betrokkene",
  "lees betrokkene",
  "contactgegevens",
  "registreer klantcontact",
  "wijzig klantcontact",
  "verwijder klantcontact",
  "registreer partij",
  "wijzig partij",
  "verwijder partij",
  "voeg digitaal adres toe",
  "wijzig digitaal adres",
  "verwijder digitaal adres",
  "reconcilieer",
  "accepteer bevinding",
  "wijs bevinding af",
  "maak bevinding ongedaan",
  "heropen bevinding",
  "anonimiseer klantcontact",
  "inzage",
  "vergeet",
  "zoek betrokkenen",
  "zoek klantcontacten",
  "zoek partijen"
]

interface Answer {
  readonly outcome: string
  readonly answer: unknown
}

/** What all steps of one run answered, in order, and what the register then holds. */
const walk = (surroundings: Context.Context<RegisterPorts>, run: number, steps: ReadonlyArray<Step>) => {
  const { ports, issued, nextStep } = fixedSurroundings(run)
  const work = Effect.gen(function*() {
    yield* emptyRegister
    const answers: Array<Answer> = []
    for (const { perform, naam } of steps) {
      nextStep()
      answers.push(
        yield* Effect.match(perform(issued), {
          onSuccess: (answer) => ({ outcome: `${naam}: gelukt`, answer: readable(answer) }),
          onFailure: (fout) => ({ outcome: `${naam}: ${fout._tag}`, answer: { ...fout } })
        })
      )
    }
    const koppelgeschiedenis = yield* Betrokkenen.use((all) =>
      Effect.forEach(issued.betrokkenen, (id) => all.koppelgeschiedenis([id]))
    )
    const bevindingen = (yield* allBevindingen).map(withoutDigest)
    return {
      answers,
      inhoud: readable(yield* inhoud),
      koppelgeschiedenis,
      bevindingen,
      herstelpunten: readable(yield* allHerstelpunten)
    }
  })
  return Effect.runPromise(Effect.provideContext(Effect.provideContext(work, ports), surroundings))
}

const everything = { ascending: true, aantal: 100_000 }

const inhoud = Effect.all({
  klantcontacten: Klantcontacten.use((all) => all.browse({}, "plaatsgevondenOp", everything)),
  partijen: Partijen.use((all) => all.browse({}, everything)),
  betrokkenen: Betrokkenen.use((all) => all.browse({}, "plaatsgevondenOp", everything))
})

/**
 * Redacted values are shown in the clear, so that a difference shows. Of a digest only that there is one: each register
 * has its own secret.
 */
const readable = (waarde: unknown): unknown => {
  if (Redacted.isRedacted(waarde)) return Redacted.value(waarde)
  if (Array.isArray(waarde)) return waarde.map(readable)
  if (typeof waarde !== "object" || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, part]) => [
      naam,
      naam === "digest" ? "a digest" : readable(part)
    ])
  )
}

/**
 * Two empty registers that nobody else uses answer any sequence of use cases alike and hold the same afterwards. Kills:
 * every difference in what an adapter keeps, finds, refuses or undoes.
 */
export const equalityContract = (naam: string, one: RegisterUnderTest, ander: RegisterUnderTest) => {
  it.effect(`B1 to B12: any sequence of use cases ends alike (${naam})`, () =>
    Effect.scoped(Effect.gen(function*() {
      const [left, right] = [yield* Layer.build(one), yield* Layer.build(ander)]
      let run = 0
      const outcomes = new Set<string>()
      yield* Effect.promise(() =>
        fc.assert(
          fc.asyncProperty(
            firstDay,
            dayAndNight,
            async (day, night) => {
              run += 1
              const series = [...day, ...night]
              const expected = await walk(left, run, series)
              assert.deepStrictEqual(await walk(right, run, series), expected)
              for (const { outcome } of expected.answers) outcomes.add(outcome)
            }
          ),
          { ...inTime(), numRuns: 100, endOnFailure: false }
        )
      )
      for (const naam of namen) assert.isTrue(outcomes.has(`${naam}: gelukt`), naam)
      assert.isAbove(outcomes.size, 2 * namen.length)
    })), 300_000)
}
