import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import * as fc from "fast-check"
import { type Beleid, RegisterClock, Tijdstip } from "../../../src/index.ts"
import { beleid, peildatum } from "../../arbitraries/circumstances.ts"
import { largeNightWorld, sloppyNightWorld } from "../../arbitraries/night-world.ts"
import { changesBetweenNights } from "../steps/changes-between-nights.ts"
import { metWereld, viewOf } from "../worlds/night-register.ts"
import { commandWith, type Distribution, night } from "../worlds/night.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const day = 24 * 60 * 60 * 1000

/** How long after the night before, often just as long as a term of a policy. */
const passing = fc.constantFrom(1, 1, day, 7 * day, 55 * day, 56 * day, 309 * day, 365 * day, 1000 * day)

const nights = fc.array(fc.tuple(changesBetweenNights, passing), { minLength: 1, maxLength: 3 })

const distribution: fc.Arbitrary<Distribution> = fc.record({
  partSize: fc.integer({ min: 1, max: 4 }),
  order: fc.array(fc.nat(9), { minLength: 1, maxLength: 5 })
})

const at = (milliseconds: number) =>
  Effect.provideService(RegisterClock, {
    nu: Effect.succeed(Schema.decodeSync(Tijdstip)(new Date(Date.parse(peildatum) + milliseconds).toISOString()))
  })

/**
 * The contract of a run that goes on from an earlier one: it leaves the findings that a run over everything would leave. The
 * register is emptied for every world: nobody else may use it.
 */
export const incrementalContract = (naam: string, register: RegisterUnderTest, werelden = 40) =>
  it.layer(register, { timeout: "280 seconds" })(`Incremental reconciliatie (${naam})`, (it) => {
    // Kills: a change, a deletion, a decision or a term after which a record that it touches is not looked at.
    it.effect("after any changes and any time a run over everything finds, solves and repairs nothing else", () =>
      property(
        fc.tuple(fc.oneof({ weight: 4, arbitrary: sloppyNightWorld }, largeNightWorld), beleid, nights, distribution),
        ([wereld, beleid, days, distribution]) =>
          Effect.gen(function*() {
            yield* metWereld(wereld)
            let elapsed = 0
            let previous = yield* at(elapsed)(night(commandWith(beleid)))
            for (const [changes, passed] of days) {
              yield* at(elapsed)(changes)
              elapsed += passed
              previous = yield* at(elapsed)(equalNights(beleid, previous, distribution))
            }
          }),
        werelden
      ))
  })

/** Goes on from a run, and checks that a run over everything then changes nothing. Returns the run that went on. */
const equalNights = Effect.fnUntraced(
  function*(
    beleid: Beleid,
    { id: vorige, watermerk: sinds }: Effect.Success<ReturnType<typeof night>>,
    distribution: Distribution
  ) {
    const incremental = yield* night(commandWith(beleid, { sinds, vorige }), distribution)
    const view = yield* viewOf
    const whole = yield* night(commandWith(beleid))
    assert.deepStrictEqual(yield* viewOf, view)
    for (const regel of whole.cijfers?.regels ?? []) assert.deepInclude(regel, { nieuw: 0, hersteld: 0, opgelost: 0 })
    const openAfter = (run: typeof whole) => run.cijfers?.regels.map(({ open, regel }) => [regel, open])
    assert.deepStrictEqual(openAfter(incremental), openAfter(whole))
    return incremental
  }
)
