import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type AnswerText, answerText } from "../src/http/answer-text.ts"
import { inSchemaOrder } from "../src/http/schema-order.ts"

const schema = Schema.Struct({
  results: Schema.Array(Schema.Struct({ id: Schema.Int, naam: Schema.optionalKey(Schema.String) })),
  next: Schema.NullOr(Schema.String),
  others: Schema.optionalKey(Schema.Array(Schema.String))
})

const textIn = (text: AnswerText): string => typeof text === "string" ? text : Buffer.from(text).toString()

/** How many turns of the event loop pass until it is there, and what it is. */
const turnsUntil = async (text: AnswerText | Promise<AnswerText>): Promise<readonly [number, AnswerText]> => {
  let turns = 0
  let isDone = false
  const done = Promise.resolve(text).finally(() => {
    isDone = true
  })
  // What needs no turn is there when all promises are settled.
  await new Promise((resolve) => process.nextTick(resolve))
  for (; !isDone; turns++) await new Promise((resolve) => setImmediate(resolve))
  return [turns, await done]
}

const body = (count: number, size: number) => ({
  next: null,
  results: Array.from({ length: count }, (_, id) => ({ naam: "\"],[\"é".repeat(size / 6), id }))
})

describe("the text of an answer", () => {
  const textOf = answerText(schema)

  // Kills: a portion left out or given twice, a comma too many, an order of its own.
  it("is that of the body in the order of its schema, however long its lists are", async () => {
    const record = fc.record({ naam: fc.string(), id: fc.integer() }, { requiredKeys: ["id"] })
    const list = fc.oneof(
      fc.array(record, { maxLength: 3 }),
      fc.array(record, { minLength: 99, maxLength: 301, size: "max" })
    )
    await fc.assert(
      fc.asyncProperty(
        list,
        fc.option(fc.string()),
        fc.option(fc.array(fc.string())),
        async (results, next, others) => {
          const given = { ...(others === null ? {} : { others }), next, results }
          expect(textIn(await textOf(given))).toBe(JSON.stringify(inSchemaOrder(schema)(given)))
        }
      ),
      { numRuns: 60 }
    )
  })

  // Kills: work of one turn that grows with the answer.
  it("takes a turn of the event loop for each quarter of a mebibyte", async () => {
    const [turns, text] = await turnsUntil(textOf(body(100, 500)))
    expect([turns, textIn(text)]).toEqual([0, JSON.stringify(inSchemaOrder(schema)(body(100, 500)))])
    const [more, bytes] = await turnsUntil(textOf(body(500, 20_000)))
    expect(more).toBeGreaterThanOrEqual(Math.floor(500 * 20_000 / 524_288))
    expect(textIn(bytes)).toBe(JSON.stringify(inSchemaOrder(schema)(body(500, 20_000))))
  })

  it("is there at once for what is no object", () => {
    expect(answerText(Schema.Array(Schema.Int))([1, 2])).toBe("[1,2]")
  })
})
