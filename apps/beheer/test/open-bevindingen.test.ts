import type { BetrokkeneClient } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { openBevindingen } from "../src/proposals/open-bevindingen.ts"

/** An API with so many open findings, of which those at these places rest on a ground. */
const apiWith = (many: number, onGround: ReadonlyArray<number>) => {
  const asked: Array<number> = []
  const GET = async (_path: string, { params }: { params: { query: { cursor?: string; pageSize: number } } }) => {
    const from = Number(params.query.cursor ?? 0)
    const to = Math.min(many, from + params.query.pageSize)
    asked.push(from)
    const results = Array.from({ length: to - from }, (_, at) => ({
      id: String(from + at),
      toestand: "open",
      gevondenOp: "2026-11-24T09:30:00.000Z",
      voorstel: { soort: "koppelen", gronden: onGround.includes(from + at) ? ["email-en-naam"] : [] }
    }))
    return { data: { results, next: to === many ? null : `http://127.0.0.1/?cursor=${to}` }, response: new Response() }
  }
  return { asked, client: { GET } as unknown as BetrokkeneClient }
}

const filter = { rule: "", severity: "", age: "", ground: "email-en-naam" } as const

describe("open findings on a ground", () => {
  it("are looked for in so many at a time, however many there are, and from there on", async () => {
    const { asked, client } = apiWith(20_000, [3, 160, 161])
    const first = await openBevindingen(client, filter)
    assert.deepStrictEqual([first.results.map(({ id }) => id), asked.length], [["3"], 6])
    assert.deepStrictEqual(first.next, { severity: "suggestie", cursor: "150" })
    const second = await openBevindingen(client, filter, first.next)
    assert.deepStrictEqual(second.results.map(({ id }) => id), ["160", "161"])
  })

  it("are no more on a page than can be looked through, and none is left out", async () => {
    const all = Array.from({ length: 60 }, (_, at) => at)
    const { asked, client } = apiWith(60, all)
    const seen: Array<string> = []
    let { next, results } = await openBevindingen(client, filter)
    seen.push(...results.map(({ id }) => id))
    while (next !== undefined) {
      ;({ next, results } = await openBevindingen(client, filter, next))
      seen.push(...results.map(({ id }) => id))
      assert.isAtMost(results.length, 25)
    }
    assert.deepStrictEqual(seen, all.map(String))
    assert.lengthOf(asked, 3)
  })
})
