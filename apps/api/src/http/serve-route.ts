import { Handelende, type Inzagerecht } from "@betrokkene/domain"
import { Cause, Effect, Exit, Result } from "effect"
import type { Context } from "hono"
import { inzagerechtOf } from "../access/inzagerecht.ts"
import { requireScopes } from "../access/require-scopes.ts"
import type { Scope } from "../access/scope.ts"
import { defectFields, type Log } from "../log.ts"
import { completeAnswer } from "../middleware/answer-headers.ts"
import { type DomainError, domainProblem, retryAfter } from "../problems/domain-problem.ts"
import { type Fault, headerFault } from "../problems/fault.ts"
import { invalidInput, Problem } from "../problems/problem.ts"
import { tellingSubjects } from "../tracing/telling-subjects.ts"
import type { Tracing } from "../tracing/tracing.ts"
import { answerProblem } from "./answer-problem.ts"
import { callerGone } from "./caller-gone.ts"
import { faultsOf } from "./decode.ts"
import { namesTag, parseTags, parseTagsWeakly, type TagCondition } from "./entity-tag.ts"
import { onceOnly } from "./idempotency.ts"
import { acceptsJson } from "./media-type.ts"
import { pathIdDecoder } from "./path-id.ts"
import type { Run } from "./ports.ts"
import { publicUrl } from "./public-url.ts"
import { noQuery, queryDecoder } from "./query.ts"
import { readJson } from "./read-body.ts"
import { type Answer, onlyReads, type Request, type Route } from "./route.ts"
import { inSchemaOrder } from "./schema-order.ts"
import type { Env } from "./variables.ts"

/** What serving needs to know besides the route. */
export interface Serving {
  readonly run: Run
  readonly bodyLimit: number
  readonly log: Log
  /** None: nothing is traced. */
  readonly tracing: Tracing | undefined
}

/** From HTTP to the handler of the route and back. */
export const serveRoute = (route: Route, serving: Serving) => {
  const inOrder = route.answer.schema === undefined ? undefined : inSchemaOrder(route.answer.schema)
  const decoders: Decoders = {
    id: route.id === undefined ? () => Result.succeed(undefined) : pathIdDecoder(route.id),
    query: queryDecoder(route.query ?? noQuery)
  }
  return async (c: Context<Env>): Promise<Response> => {
    c.set("route", route.path)
    try {
      const request = await readRequest(route, decoders, serving, c)
      const exit = await serving.run(
        as(c, route, traced(c, route, serving, request)),
        onlyReads(route) ? callerGone(c) : undefined
      )
      if (Exit.isFailure(exit)) return failureResponse(c, serving, exit.cause)
      return answerResponse(c, route, { ...exit.value, body: inOrder?.(exit.value.body) })
    } catch (thrown) {
      if (thrown instanceof Problem) return answerProblem(c, thrown)
      throw thrown
    }
  }
}

/** The handler's work, as a part of the span of the request, which tells whose data it was about. */
const traced = (
  c: Context<Env>,
  route: Route,
  { tracing }: Serving,
  request: Request<unknown, unknown, unknown>
): ReturnType<Route["handler"]> => {
  const span = c.get("span")
  const work = route.handler(request)
  return tracing === undefined || span === undefined
    ? work
    : Effect.withParentSpan(tellingSubjects(tracing, span, route, request.id, work), span)
}

/** The handler's work, done in the name of the caller. */
const as = <A, E, R>(c: Context<Env>, { operationId }: Route, work: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.provideService(work, Handelende, {
    naam: c.get("caller").naam,
    verzoek: c.get("requestId"),
    activiteit: operationId
  })

/** What reads the parts of the URL of a route. */
interface Decoders {
  readonly id: (text: string) => Result.Result<unknown, ReadonlyArray<Fault>>
  readonly query: (search: string) => Result.Result<unknown, ReadonlyArray<Fault>>
}

const readRequest = async (
  route: Route,
  decoders: Decoders,
  serving: Serving,
  c: Context<Env>
): Promise<Request<unknown, unknown, unknown>> => {
  const caller = c.get("caller")
  requireScopes(caller, route.scopes)
  if (!acceptsJson(c.req.header("Accept"))) {
    throw new Problem({ code: "antwoordvorm-onmogelijk", detail: "Antwoorden zijn er alleen als application/json." })
  }
  const url = new URL(c.req.url)
  const json = route.body === undefined ? undefined : await readJson(c, route, serving.bodyLimit)
  const id = decoders.id(c.req.param("id") ?? "")
  const query = decoders.query(url.search)
  const body = route.body === undefined ? Result.succeed(undefined) : route.body.decode(json)
  const door = caller.naam
  const recht = inzagerechtOf(caller)
  const eenmalig = route.idempotencyKey === true
    ? onceOnly(c.req.header("Idempotency-Key"), door, { method: route.method, path: url.pathname, json })
    : Result.succeed(undefined)
  const ifMatch = readIfMatch(route, c.req.header("If-Match"))
  const faults = [id, query, eenmalig, ifMatch, body].flatMap((result) => faultsOf<unknown>(result))
  const isUnconditional = route.ifMatch === true && c.req.header("If-Match") === undefined
  if (isUnconditional || faults.length > 0) {
    const all = [
      ...faults,
      ...(Result.isSuccess(id) && Result.isSuccess(body)
        ? await bodyFaultsBeside(route, serving, id.success, json, recht)
        : [])
    ]
    throw isUnconditional ? ifMatchRequired(all) : invalidInput(all)
  }
  const once = Result.getOrThrow(eenmalig)
  const asked = { query: Result.getOrThrow(query), body: Result.getOrThrow<unknown, ReadonlyArray<Fault>>(body) }
  requireScopes(caller, scopesFor(route, asked))
  return {
    ...asked,
    id: Result.getOrThrow(id),
    ifMatch: Result.getOrThrow(ifMatch),
    ...(once === undefined ? {} : { eenmalig: once }),
    door,
    recht,
    base: `${publicUrl(c, url)}/api/v1`,
    url
  }
}

/** What this request needs, by what the handler gets: so nothing can be done that was not asked about. */
const scopesFor = (
  { alsoScopes = [], scopes }: Route,
  asked: { readonly query: unknown; readonly body: unknown }
): ReadonlyArray<Scope> => [
  ...scopes,
  ...alsoScopes.flatMap((also) => also.applies?.(asked) === true ? also.scopes : [])
]

/** None when the record cannot be read, or not by him: what was wrong already is told all the same. */
const bodyFaultsBeside = async (
  route: Route,
  { run }: Serving,
  id: unknown,
  json: unknown,
  recht: Inzagerecht
): Promise<ReadonlyArray<Fault>> => {
  const faults = route.body?.faultsBeside?.(id, json, recht)
  const exit = faults === undefined ? Exit.succeed([]) : await run(faults)
  return Exit.isSuccess(exit) ? exit.value : []
}

const readIfMatch = (route: Route, header: string | undefined): Result.Result<TagCondition, ReadonlyArray<Fault>> => {
  if (route.ifMatch !== true || header === undefined) return Result.succeed("any")
  const condition = parseTags(header)
  return condition === undefined
    ? Result.fail([
      headerFault("If-Match", "if-match-ongeldig", "If-Match heeft een of meer ETags tussen aanhalingstekens, of *.")
    ])
    : Result.succeed(condition)
}

const ifMatchRequired = (faults: ReadonlyArray<Fault>): Problem =>
  new Problem({
    code: "if-match-vereist",
    detail: "Geef in If-Match de ETag van de versie waarop deze wijziging berust.",
    ...(faults.length > 0 ? { faults } : {})
  })

const answerResponse = (c: Context<Env>, route: Route, { body, location, status, tag }: Answer): Response => {
  const headers: Record<string, string> = {}
  if (tag !== undefined) headers["ETag"] = `"${tag}"`
  if (location !== undefined) headers["Location"] = location
  const ifNoneMatch = c.req.header("If-None-Match")
  if (route.method === "get" && tag !== undefined && ifNoneMatch !== undefined) {
    const condition = parseTagsWeakly(ifNoneMatch)
    if (condition !== undefined && namesTag(condition, tag)) return completeAnswer(c, null, 304, headers)
  }
  return body === undefined
    ? completeAnswer(c, null, status, headers)
    : completeAnswer(c, JSON.stringify(body), status, { ...headers, "Content-Type": "application/json" })
}

const failureResponse = (c: Context<Env>, serving: Serving, cause: Cause.Cause<DomainError | Problem>): Response => {
  const error = Cause.findErrorOption(cause)
  const where = { requestId: c.get("requestId"), route: c.get("route") }
  if (error._tag === "Some") {
    if (error.value._tag === "RegisterUnavailable") {
      serving.log("warn", "register unreachable", { ...where, reason: error.value.reden })
    }
    return answerProblem(c, error.value instanceof Problem ? error.value : domainProblem(error.value))
  }
  if (Cause.hasInterruptsOnly(cause)) {
    return answerProblem(c, new Problem({ code: "wordt-afgesloten", headers: { "Retry-After": retryAfter } }))
  }
  serving.log("error", "defect", { ...where, ...defectFields(Cause.squash(cause)) })
  return answerProblem(c, new Problem({ code: "interne-fout", detail: "Er ging iets mis; het is vastgelegd." }))
}
