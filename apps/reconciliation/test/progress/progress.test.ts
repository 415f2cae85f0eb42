import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import fc from "fast-check"
import { accountOn } from "../../src/progress/account.ts"
import { type Meting, progressBar, progressLine } from "../../src/progress/progress-line.ts"

const op = (milliseconden: number, ready: number, failed = 0): Meting => ({
  milliseconden,
  stand: { delen: 200, done: ready, failed, gelezen: 1000 * ready }
})

const begin = op(1_000_000, 100)

describe("the line of progress", () => {
  it("tells progress, rate since this process joined, and remaining time at that rate", () => {
    assert.strictEqual(
      progressLine(begin, op(1_010_000, 150)),
      "75%, 150 van 200 delen, 150.000 records, 5.000 per seconde, nog 10 s"
    )
    assert.strictEqual(
      progressLine(begin, op(1_010_000, 149, 1)),
      "75%, 150 van 200 delen, 149.000 records, 4.900 per seconde, nog 10 s, 1 mislukt"
    )
  })

  it("makes no estimate before the first part or after the last", () => {
    assert.strictEqual(progressLine(begin, begin), "50%, 100 van 200 delen, 100.000 records")
    assert.strictEqual(
      progressLine(begin, op(1_020_000, 200)),
      "100%, 200 van 200 delen, 200.000 records, 5.000 per seconde"
    )
    const empty: Meting = { milliseconden: 0, stand: { delen: 0, done: 0, failed: 0, gelezen: 0 } }
    assert.strictEqual(progressLine(empty, empty), "100%, 0 van 0 delen, 0 records")
  })

  it("says 100% only when every part is done", () => {
    assert.match(progressLine(begin, op(1_010_000, 199)), /^99%/u)
  })

  it("fits on the terminal with its bar, at any width", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 300 }), (ready, width) => {
      const balk = progressBar(op(0, 0), op(60_000, ready), width)
      assert.isAtMost(balk.length, width)
      const [, bar = ""] = /^\[([#-]+)\]/u.exec(balk) ?? []
      if (bar !== "") assert.strictEqual(bar.includes("-"), ready < 200)
    }))
  })
})

describe("the account", () => {
  const accountOf = (stream: { isTTY: boolean; columns?: number }) => {
    const written: Array<string> = []
    const account = accountOn({ ...stream, write: (text) => written.push(text) })
    const work = Effect.all([
      account.progress(begin, op(1_010_000, 150)),
      account.meld("Iets."),
      account.progress(begin, op(1_010_000, 151)),
      account.done
    ])
    return Effect.map(work, () => written.join(""))
  }

  it.effect("is lines in a log, without control characters of a terminal", () =>
    Effect.gen(function*() {
      const text = yield* accountOf({ isTTY: false })
      assert.match(text, /^75%[^\n]+\nIets\.\n75%[^\n]+\n$/u)
      assert.notMatch(text, /[^\P{C}\n]/u)
    }))

  it.effect("is one line on a terminal, erased at the end; messages stay", () =>
    Effect.gen(function*() {
      const text = yield* accountOf({ isTTY: true, columns: 100 })
      const remains = text.split("\n").map((regel) => regel.split("\r\u001B[K").at(-1))
      assert.deepStrictEqual(remains, ["Iets.", ""])
      assert.include(text, "[####")
    }))
})
