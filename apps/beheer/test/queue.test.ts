import { assert, describe, it } from "vitest"
import { makeQueue } from "../src/proposals/queue.ts"

describe("the queue", () => {
  it("knows at what others look, one finding each, until they leave or a quarter of an hour is over", () => {
    let now = 0
    const queue = makeQueue(() => now)
    queue.look("one", "a")
    assert.isTrue(queue.isTaken("other", "a"))
    assert.isFalse(queue.isTaken("one", "a"))
    queue.look("one", "b")
    assert.deepStrictEqual([queue.isTaken("other", "a"), queue.isTaken("other", "b")], [false, true])
    queue.leave("one")
    assert.isFalse(queue.isTaken("other", "b"))
    queue.look("one", "c")
    now = 15 * 60_000
    assert.isFalse(queue.isTaken("other", "c"))
  })

  it("knows of a thousand people at most", () => {
    const queue = makeQueue()
    for (let person = 0; person <= 1000; person++) queue.look(`person ${person}`, `finding ${person}`)
    assert.deepStrictEqual([0, 1, 1000].map((at) => queue.isTaken("other", `finding ${at}`)), [false, true, true])
  })
})
