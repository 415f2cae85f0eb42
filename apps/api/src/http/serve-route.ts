import { Handelende } from "@betrokkene/domain"
import { defectFields, type Log } from "@betrokkene/program"
import { Cause, Effect, Exit, Option } from "effect"
import type { Context } from "hono"
import { type DomainError, domainProblem, retryAfter } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import { tellingSubjects } from "../tracing/telling-subjects.ts"
import type { Tracing } from "../tracing/tracing.ts"
import { answerProblem } from "./answer-problem.ts"
import { answerWriter } from "./answer-writer.ts"
import { callerGone } from "./caller-gone.ts"
import type { Env } from "./env.ts"
import { type AnyRequest, type Reading, requestReader } from "./read-request.ts"
import { onlyReads, type Route } from "./route.ts"
import { answersChanged, withoutContent } from "./without-content.ts"

/** What serving needs besides the route. */
export interface Serving extends Reading {
  readonly log: Log
  /** Undefined when nothing is traced. */
  readonly tracing: Tracing | undefined
}

/** From HTTP to the handler of the route and back. Everything that does not differ by request is made here, once. */
export const serveRoute = (route: Route, serving: Serving): (c: Context<Env>) => Promise<Response> => {
  const readRequest = requestReader(route, serving)
  const writeAnswer = answerWriter(route)
  // Without a body there is nothing to wait for, and not waiting is quicker.
  const hasBody = route.body !== undefined
  const whenGone = onlyReads(route) ? callerGone : () => undefined
  return async (c) => {
    c.set("route", route.path)
    const read = hasBody ? await Effect.runPromiseExit(readRequest(c)) : Effect.runSyncExit(readRequest(c))
    if (Exit.isFailure(read)) return writeFailure(c, serving.log, read.cause)
    const done = await serving.run(handled(c, { route, tracing: serving.tracing, request: read.value }), whenGone(c))
    return Exit.isFailure(done) ? writeFailure(c, serving.log, done.cause) : writeAnswer(c, done.value)
  }
}

/** One request to a route, with what its work is traced by. */
interface Handling {
  readonly route: Route
  readonly tracing: Tracing | undefined
  readonly request: AnyRequest
}

/** The work of the handler: in the name of the caller, and as a part of the span of the request. */
const handled = (c: Context<Env>, handling: Handling): ReturnType<Route["handler"]> =>
  Effect.provideService(traced(c, handling), Handelende, {
    naam: c.get("caller").naam,
    identiteit: c.get("caller").identiteit,
    verzoek: c.get("requestId"),
    activiteit: handling.route.operationId
  })

/** The span of the request also tells whose data the work was about. */
const traced = (c: Context<Env>, { request, route, tracing }: Handling): ReturnType<Route["handler"]> => {
  const span = c.get("span")
  const work = answersChanged(route) && !c.get("caller").scopes.has("read")
    ? Effect.map(route.handler(request), withoutContent)
    : route.handler(request)
  return tracing === undefined || span === undefined
    ? work
    : Effect.withParentSpan(tellingSubjects(tracing, span, route, request.id, work), span)
}

const writeFailure = (c: Context<Env>, log: Log, cause: Cause.Cause<DomainError | Problem>): Response => {
  const where = { requestId: c.get("requestId"), route: c.get("route") }
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (error !== undefined) {
    if (error._tag === "RegisterUnavailable") log("warn", "register unreachable", { ...where, reason: error.reden })
    return answerProblem(c, error instanceof Problem ? error : domainProblem(error))
  }
  if (Cause.hasInterruptsOnly(cause)) {
    return answerProblem(c, new Problem({ code: "wordt-afgesloten", headers: { "Retry-After": retryAfter } }))
  }
  log("error", "defect", { ...where, ...defectFields(Cause.squash(cause)) })
  return answerProblem(c, new Problem({ code: "interne-fout", detail: "Er ging iets mis; het is vastgelegd." }))
}
