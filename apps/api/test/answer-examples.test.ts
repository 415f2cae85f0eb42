import { describe, expect, it, onTestFinished, vi } from "vitest"
import { routes } from "../src/native/routes/index.ts"
import { problemExamples } from "../src/problems/problem-examples.ts"
import { problemTable } from "../src/problems/problem-table.ts"
import { recordAnswers } from "./answer-scenario.ts"
import { answerValidator, componentValidator, operationOf, requestValidator } from "./documented.ts"
import { testApp } from "./harness.ts"

describe("the examples in the OpenAPI document", () => {
  it("of answers are true answers", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-23T08:16:00.000Z"), toFake: ["Date"] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const recorded = await recordAnswers(testApp())
    // When answers have changed, `vitest run test/answer-examples.test.ts -u` writes them anew.
    await expect(`${JSON.stringify(recorded, null, 2)}\n`).toMatchFileSnapshot(
      "../src/native/openapi/answer-examples.json"
    )
  })

  it("of answers are there for every operation that answers something, and fit the schema", () => {
    for (const route of routes) {
      if (route.answer.schema === undefined) continue
      const examples = Object.values(
        operationOf(route).responses[route.answer.status]?.content["application/json"]?.examples ?? {}
      )
      expect(examples.length, `${route.operationId} needs a step in answer-scenario.ts`).toBeGreaterThan(0)
      const validate = answerValidator(route)
      for (const { value } of examples) {
        expect(validate(value) || validate.errors, route.operationId).toBe(true)
      }
    }
  })

  it("of problems are there for every problem, and fit the schema", () => {
    const validate = componentValidator("Probleem")
    expect(Object.keys(problemExamples)).toEqual(Object.keys(problemTable))
    for (const [code, { value }] of Object.entries(problemExamples)) {
      expect(validate(value) || validate.errors, code).toBe(true)
    }
  })

  it("of requests are there for every body, and fit the schema", () => {
    for (const route of routes) {
      if (route.body === undefined) continue
      const examples = Object.values(route.body.examples)
      expect(examples.length, route.operationId).toBeGreaterThan(0)
      const validate = requestValidator(route)
      for (const { value } of examples) {
        expect(validate(value) || validate.errors, route.operationId).toBe(true)
      }
    }
  })
})
