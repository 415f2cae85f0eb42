import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  registreerBetrokkene,
  registreerKlantcontact,
  sealTrail,
  type TrailSeal,
  TrailSeals,
  verifyTrail
} from "../../../src/index.ts"
import { registratie } from "../steps/registratie.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const sealAll = Effect.gen(function*() {
  const seals = yield* TrailSeals
  let sealed = 0
  for (;;) {
    const now = yield* seals.sealNext(3)
    if (now === 0) return sealed
    sealed += now
  }
})

/** The contract of the port TrailSeals: entries are sealed once, in one chain without gaps. */
export const trailSealsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`TrailSeals (${naam})`, (it) => {
    it.effect("a trail is sound as it is found, empty or not, and when all of it is sealed", () =>
      Effect.gen(function*() {
        const found = yield* verifyTrail([])
        // Entries that were there before may wait for long.
        assert.deepStrictEqual(found.faults.filter(({ fault }) => fault !== "sealing-late"), [])
        assert.strictEqual(yield* sealTrail(), found.waiting)
        const { faultCount, head, waiting } = yield* verifyTrail([])
        assert.deepStrictEqual({ faultCount, waiting }, { faultCount: 0, waiting: 0 })
        assert.strictEqual(head.nummer, found.head.nummer + found.waiting)
      }))

    // Kills: a seal that skips an entry, seals one twice, or does not follow from the one before it.
    it.effect("entries wait until they are sealed, each once, in one chain that follows from them", () =>
      Effect.gen(function*() {
        const seals = yield* TrailSeals
        yield* registreerBetrokkene(registratie())
        const { waiting } = yield* seals.state
        assert.isAbove(waiting, 0)
        assert.strictEqual((yield* seals.state).waitingSince === undefined, false)
        const before = (yield* seals.state).head
        assert.strictEqual(yield* sealAll, waiting)
        assert.strictEqual(yield* seals.sealNext(10), 0)
        const { head, waiting: left, waitingSince } = yield* seals.state
        assert.deepStrictEqual([head.nummer, left, waitingSince], [before.nummer + waiting, 0, undefined])
        const all = yield* seals.sealed(before.nummer, 1_000)
        assert.deepStrictEqual(all.map(({ nummer }) => nummer), all.map((_, place) => before.nummer + place + 1))
        const verification = yield* verifyTrail([head])
        assert.deepStrictEqual(verification, { sealed: head.nummer, head, waiting: 0, faults: [], faultCount: 0 })
      }))

    // Kills: sealing by a number that is given out before the commit, and two chains at once.
    it.effect("whatever is written and sealed at the same time, every entry gets one seal", () =>
      Effect.gen(function*() {
        const seals = yield* TrailSeals
        const { gegevens } = (yield* registreerBetrokkene(registratie())).klantcontact
        const writing = Effect.forEach(Array.from({ length: 40 }), () => registreerKlantcontact(gegevens), {
          concurrency: "unbounded"
        })
        const sealing = Effect.forEach(Array.from({ length: 40 }), () => seals.sealNext(2), { concurrency: 4 })
        yield* Effect.all([writing, sealing], { concurrency: 2 })
        yield* sealAll
        const { faults, head, sealed } = yield* verifyTrail([])
        assert.deepStrictEqual(faults, [])
        assert.strictEqual(sealed, head.nummer)
        assert.isAtLeast(sealed, 42)
      }))

    it.effect("a chain without a seal that was noted earlier is told", () =>
      Effect.gen(function*() {
        const { head } = yield* Effect.andThen(sealAll, (yield* TrailSeals).state)
        const other: TrailSeal = { nummer: head.nummer, digest: "a".repeat(64) }
        const later: TrailSeal = { nummer: head.nummer + 1, digest: head.digest }
        assert.deepStrictEqual((yield* verifyTrail([head, other, later])).faults, [
          { fault: "anchor-differs", nummer: other.nummer },
          { fault: "anchor-differs", nummer: later.nummer }
        ])
      }))
  })
