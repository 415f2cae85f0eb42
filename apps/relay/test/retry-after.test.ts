import { assert, describe, it } from "vitest"
import { retryAfter } from "../src/retry-after.ts"

const now = Date.parse("2026-11-24T12:00:00Z")

describe("Retry-After", () => {
  it.each([
    ["120", 120_000],
    ["Tue, 24 Nov 2026 12:00:30 GMT", 30_000],
    ["0", undefined],
    ["Tue, 24 Nov 2026 11:00:00 GMT", undefined],
    ["-5", undefined],
    ["straks", undefined],
    ["", undefined],
    [null, undefined]
  ])("%s", (header, expected) => {
    assert.strictEqual(retryAfter(header, now), expected)
  })
})
