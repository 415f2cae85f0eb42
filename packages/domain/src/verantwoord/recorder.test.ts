import { Effect } from "effect"
import { assert, describe, it } from "vitest"
import type { NewHandeling } from "../verantwoording/handeling.ts"
import { recorder } from "./recorder.ts"

const deedWith = (soort: NewHandeling["soort"], place: number): NewHandeling => ({
  soort,
  record: { soort: "betrokkene", id: `id-${place}` as NewHandeling["record"]["id"] }
})

/** A recorder on a trail that only remembers what it was given. Transactions and units have nothing to roll back. */
const recording = () => {
  const written: Array<ReadonlyArray<NewHandeling>> = []
  const same = <A, E, R>(work: Effect.Effect<A, E, R>) => work
  const { recorded, transaction } = recorder(
    { run: same, asUnit: same, read: same } as never,
    { legVast: (deeds: ReadonlyArray<NewHandeling>) => Effect.sync(() => void written.push(deeds)) } as never
  )
  const all = (deeds: ReadonlyArray<NewHandeling>) =>
    Effect.forEach(deeds, (deed) => recorded(Effect.void, () => [deed]), { discard: true })
  return { all, transaction, written }
}

const changes = Array.from({ length: 2_500 }, (_, place) => deedWith("gewijzigd", place))

describe("the recorder", () => {
  // Kills: everything kept until the end, an entry lost, doubled or out of order.
  it("writes what is done in a long transaction along the way, each deed once and in order", async () => {
    const { all, transaction, written } = recording()
    await Effect.runPromise(transaction.run(all(changes)))
    assert.deepStrictEqual(written.flat(), changes)
    assert.isAtMost(Math.max(...written.map((deeds) => deeds.length)), 1_000)
    assert.lengthOf(written, 3)
  })

  // Kills: look-ups that are lost with what was written before the failure, or that come twice.
  it("keeps the look-ups of a long transaction that fails, each once and in order", async () => {
    const { all, transaction, written } = recording()
    const lookUps = [0, 1, 2].map((place) => deedWith("opgezocht", place))
    const [first, second, third] = lookUps
    if (first === undefined || second === undefined || third === undefined) return assert.fail("three")
    const failed = Effect.andThen(all([second, ...changes]), Effect.fail("unit"))
    const work = all([first]).pipe(
      Effect.andThen(Effect.ignore(transaction.asUnit(failed))),
      Effect.andThen(all([third])),
      Effect.andThen(Effect.fail("whole"))
    )
    await Effect.runPromise(Effect.ignore(transaction.run(work)))
    assert.deepStrictEqual(written.at(-1), lookUps)
  })

  it("writes what was done before a unit that fails after much was written", async () => {
    const { all, transaction, written } = recording()
    const before = changes.slice(0, 3)
    const failed = Effect.andThen(all(changes), Effect.fail("unit"))
    const work = Effect.andThen(all(before), Effect.ignore(transaction.asUnit(failed)))
    await Effect.runPromise(transaction.run(work))
    // What was written within the unit is rolled back with it, so what came before it is written again.
    assert.deepStrictEqual(written.at(-1), before)
  })
})
