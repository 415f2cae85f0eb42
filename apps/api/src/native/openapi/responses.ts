import type { JsonObject } from "../../http/json-value.ts"
import { problemCodesOf } from "../../http/problem-codes-of.ts"
import type { Route } from "../../http/route.ts"
import { type ProblemCode, problemTable } from "../../problems/problem-table.ts"
import answerExamples from "./answer-examples.json" with { type: "json" }
import { headerReferences, type headers } from "./headers.ts"

const always = ["API-Version", "X-Request-Id", "RateLimit", "RateLimit-Policy"] as const

/** Every answer of an operation, good and bad. */
export const responsesOf = (route: Route, answerSchema: JsonObject | undefined): JsonObject => {
  const { answer } = route
  const byStatus = Map.groupBy(problemCodesOf(route), (code) => problemTable[code].status)
  return Object.fromEntries([
    [String(answer.status), {
      description: answer.description,
      headers: headerReferences([
        ...always,
        ...(answer.tag === true ? ["ETag" as const] : []),
        ...(answer.location === true ? ["Location" as const] : []),
        ...(route.idempotencyKey === true ? ["Idempotent-Replayed" as const] : [])
      ]),
      ...(answerSchema === undefined
        ? {}
        : { content: answerContent(route.operationId, answer.description, answerSchema) })
    }],
    ...(route.mayGoOn === true
      ? [["202", {
        description:
          "Het werk duurt langer en gaat door: alles wordt gedaan, of niets. Location is het gegeven waaraan "
          + "te zien is of het is gedaan.",
        headers: headerReferences([...always, "Location", "Retry-After"])
      }]]
      : []),
    ...(route.method === "get" && answer.tag === true
      ? [["304", {
        description: "Niet veranderd sinds de gegeven ETag.",
        headers: headerReferences([...always, "ETag"])
      }]]
      : []),
    ...[...byStatus].toSorted(([one], [other]) => one - other).map((
      [status, codes]
    ) => [String(status), problemResponseDoc(status, codes)])
  ]) as JsonObject
}

/** A good answer with an example, which a test takes from the API itself. */
export const answerContent = (operationId: string, summary: string, schema: JsonObject): JsonObject => ({
  "application/json": {
    schema,
    ...(operationId in answerExamples
      ? { examples: { answer: { summary, value: answerExamples[operationId as keyof typeof answerExamples] } } }
      : {})
  }
})

/** The answer with one of these problems, which all have this status. */
export const problemResponseDoc = (
  status: number,
  codes: ReadonlyArray<ProblemCode>,
  common: ReadonlyArray<keyof typeof headers> = always
) => ({
  description: codes.map((code) => `${problemTable[code].title} (\`${code}\`).`).join(" "),
  headers: headerReferences([...common, ...extraHeaders(status)]),
  content: {
    "application/problem+json": {
      schema: { $ref: "#/components/schemas/Probleem" },
      examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }]))
    }
  }
})

const extraHeaders = (status: number): ReadonlyArray<keyof typeof headers> =>
  status === 401 ? ["WWW-Authenticate"] : status === 429 || status === 503 ? ["Retry-After"] : []
