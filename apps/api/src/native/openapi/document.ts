import { Schema, SchemaAST } from "effect"
import type { JsonObject } from "../../http/json-value.ts"
import type { Route } from "../../http/route.ts"
import { answersChanged } from "../../http/without-content.ts"
import { ProblemAnswer } from "../../problems/problem-answer.ts"
import { problemExamples } from "../../problems/problem-examples.ts"
import { ProblemKindAnswer, ProblemKindsAnswer } from "../../problems/problem-kind-answer.ts"
import { Reference } from "../contract/reference.ts"
import { RegistrationAnswer } from "../contract/registratie-json.ts"
import { nativePath } from "../native-path.ts"
import { scopeSentence, securityOf } from "./access.ts"
import { type AskedSchemas, type JsonSchemas, jsonSchemas } from "./component-schemas.ts"
import { headers } from "./headers.ts"
import { info, securitySchemes, tags } from "./info.ts"
import { parametersOf, sharedParameters } from "./parameters.ts"
import { problemPagesDoc } from "./problem-pages.ts"
import { responsesOf } from "./responses.ts"

/** The OpenAPI 3.1 document of the routes: a pure function of what is served. */
export const openApiDocument = (routes: ReadonlyArray<Route>): JsonObject => {
  const schemas = jsonSchemas(schemasOf(routes))
  const paths = Map.groupBy(routes, ({ path }) => path)
  return {
    openapi: "3.1.0",
    info,
    servers: [{ url: nativePath, description: "Deze server." }],
    tags,
    security: [{ token: [] }, { bearer: [] }],
    paths: {
      ...Object.fromEntries([...paths].map(([path, atPath]) => [
        path,
        Object.fromEntries(atPath.map((route) => [route.method, operation(route, schemas)]))
      ])),
      ...problemPagesDoc(schemas.byName["problem kind"] ?? {}, schemas.byName["problem kinds"] ?? {})
    },
    components: {
      schemas: schemas.components,
      parameters: sharedParameters,
      headers,
      examples: problemExamples,
      securitySchemes
    }
  }
}

/** Every schema that the routes mention, by a name from which it is found again. */
const schemasOf = (routes: ReadonlyArray<Route>): AskedSchemas => ({
  answers: {
    problem: ProblemAnswer,
    "problem kind": ProblemKindAnswer,
    "problem kinds": ProblemKindsAnswer,
    ...named(routes, (route) => route.answer.schema === undefined ? [] : [[answerName(route), answerSchema(route)]])
  },
  bodies: named(routes, (route) => bodyWhen(route, false)),
  patches: named(routes, (route) => bodyWhen(route, true)),
  parameters: named(
    routes,
    (route) => Object.entries(route.query?.fields ?? {}).map(([name, schema]) => [queryName(route, name), schema])
  )
})

type Named = readonly [string, Schema.Constraint]

const named = (routes: ReadonlyArray<Route>, schemas: (route: Route) => ReadonlyArray<Named>) =>
  Object.fromEntries(routes.flatMap(schemas))

const bodyWhen = (route: Route, isPatch: boolean): ReadonlyArray<Named> =>
  route.body !== undefined && (route.body.mergePatch === true) === isPatch
    ? [[bodyName(route), route.body.schema]]
    : []

/** What is answered, or references to it for a caller who may not read. */
const answerSchema = (route: Route): Schema.Constraint => {
  const whole = route.answer.schema ?? Schema.Undefined
  return answersChanged(route) && whole !== RegistrationAnswer ? orReference(whole) : whole
}

const orReference = (whole: Schema.Constraint): Schema.Constraint =>
  Schema.Union([Reference, ..."members" in whole ? whole.members as ReadonlyArray<Schema.Constraint> : [whole]])
    .annotate({ identifier: `${SchemaAST.resolveIdentifier(whole.ast)?.replace(/zicht$/u, "")}OfVerwijzing` })

const bodyName = ({ operationId }: Route) => `${operationId} body`
const answerName = ({ operationId }: Route) => `${operationId} answer`
const queryName = ({ operationId }: Route, name: string) => `${operationId} query ${name}`

const forWhoMayNotRead = " Zonder `read` heeft het antwoord alleen verwijzingen."

const operation = (route: Route, { byName }: JsonSchemas): JsonObject => ({
  operationId: route.operationId,
  tags: [route.tag],
  summary: route.summary,
  description: `${route.description}\n\n${scopeSentence(route)}${answersChanged(route) ? forWhoMayNotRead : ""}`,
  security: securityOf(route),
  parameters: parametersOf(route, (name) => byName[queryName(route, name)] ?? {}),
  ...(route.body === undefined
    ? {}
    : { requestBody: requestBody(route.body, byName[bodyName(route)] ?? {}) }),
  responses: responsesOf(route, byName[answerName(route)])
})

const requestBody = ({ examples, mergePatch }: NonNullable<Route["body"]>, schema: JsonObject): JsonObject => {
  const content = { schema, examples }
  return {
    required: true,
    content: mergePatch === true
      ? { "application/merge-patch+json": content, "application/json": content }
      : { "application/json": content }
  }
}
