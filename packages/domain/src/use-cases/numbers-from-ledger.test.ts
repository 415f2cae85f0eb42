import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { type LedgerEntry, RestoreLedger } from "../ports/restore-ledger.ts"
import { Nummer } from "../values/nummer.ts"
import { numbersFromLedger } from "./numbers-from-ledger.ts"

const sourceFrom = (first: number) => {
  let last = first - 1
  return Effect.sync(() => Schema.decodeSync(Nummer)(String(++last).padStart(10, "0")))
}

// Kills: a number that is given out before it is noted, and a note for every number.
it.effect("a number is noted before it is given out, many at once, each series by itself", () =>
  Effect.gen(function*() {
    const noted: Array<LedgerEntry> = []
    const numbers = yield* Effect.provideService(
      numbersFromLedger({ klantcontact: sourceFrom(9_990), partij: sourceFrom(1), internetaak: sourceFrom(1) }),
      RestoreLedger,
      { note: (entry) => Effect.sync(() => void noted.push(entry)) }
    )
    const given = yield* Effect.forEach(Array.from({ length: 20_000 }), () => numbers.klantcontact, {
      concurrency: 8
    })
    yield* numbers.partij
    const upTo = (reeks: string) =>
      noted.flatMap((entry) => entry.soort === "nummers" && entry.reeks === reeks ? [entry.tot] : [])
    assert.isAtLeast(Math.max(...upTo("klantcontact")), Math.max(...given.map(Number)))
    assert.strictEqual(new Set(given).size, given.length)
    assert.deepStrictEqual([upTo("klantcontact").length, upTo("partij").length], [2, 1])
  }))

it.effect("no number is given out that could not be noted", () =>
  Effect.gen(function*() {
    const failure = new RegisterUnavailable({ reden: "ENOSPC" })
    const numbers = yield* Effect.provideService(
      numbersFromLedger({ klantcontact: sourceFrom(1), partij: sourceFrom(1), internetaak: sourceFrom(1) }),
      RestoreLedger,
      { note: () => Effect.fail(failure) }
    )
    assert.deepStrictEqual(yield* Effect.flip(numbers.klantcontact), failure)
    assert.deepStrictEqual(yield* Effect.flip(numbers.klantcontact), failure)
  }))
