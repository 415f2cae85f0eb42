import { Handelende } from "@betrokkene/domain"
import { defectFields, type Log } from "@betrokkene/program"
import { Cause, Effect, Exit, Option } from "effect"
import type { Context } from "hono"
import type { Accounting } from "../accounting/accounting.ts"
import { type ShowingAnswer, type ShownInAnswers, shownInAnswers } from "../accounting/shown-in-answers.ts"
import { completeAnswer } from "../middleware/answer-headers.ts"
import { type DomainError, domainProblem, retryAfter } from "../problems/domain-problem.ts"
import { Problem } from "../problems/problem.ts"
import { tellingSubjects } from "../tracing/telling-subjects.ts"
import type { Tracing } from "../tracing/tracing.ts"
import { answerProblem } from "./answer-problem.ts"
import { answerWriter, type WrittenAnswer } from "./answer-writer.ts"
import { callerGone } from "./caller-gone.ts"
import type { Env } from "./env.ts"
import type { GoOn } from "./go-on.ts"
import type { Ports } from "./ports.ts"
import { type AnyRequest, type Reading, requestReader } from "./read-request.ts"
import { onlyReads, type Route } from "./route.ts"
import { answersChanged, withoutContent } from "./without-content.ts"

/** What serving needs besides the route. */
export interface Serving extends Reading {
  readonly log: Log
  readonly accounting: Accounting
  readonly goOn: GoOn
  /** Undefined when nothing is traced. */
  readonly tracing: Tracing | undefined
}

/** From HTTP to the handler of the route and back. Everything that does not differ by request is made here, once. */
export const serveRoute = (route: Route, serving: Serving): (c: Context<Env>) => Promise<Response> => {
  const readRequest = requestReader(route, serving)
  const writeAnswer = answerWriter(route)
  const shownIn = shownInAnswers(route)
  // Without a body there is nothing to wait for, and not waiting is quicker.
  const hasBody = route.body !== undefined
  const whenGone = onlyReads(route) ? callerGone : () => undefined
  return async (c) => {
    c.set("route", route.path)
    const read = hasBody ? await Effect.runPromiseExit(readRequest(c)) : Effect.runSyncExit(readRequest(c))
    if (Exit.isFailure(read)) return writeFailure(c, serving.log, read.cause)
    let isRepeated = false
    const request = tellingRepetition(read.value, () => isRepeated = true)
    const work = handled(c, { ...serving, route, shownIn, writeAnswer, request })
    const done = route.mayGoOn === true
      ? await serving.goOn(work, (exit) => tellEnd(c, serving.log, exit))
      : await serving.run(work, whenGone(c))
    if (done === undefined) return accepted(c, route, request)
    if (Exit.isFailure(done)) return writeFailure(c, serving.log, done.cause)
    if (isRepeated) c.get("headers")["Idempotent-Replayed"] = "true"
    const { headers, status, text } = done.value
    return completeAnswer(c, text, status, headers)
  }
}

/** The request, which tells when its answer is that of an earlier one under its Idempotency-Key. */
const tellingRepetition = ({ once, ...request }: AnyRequest, tell: () => void): AnyRequest =>
  once === undefined ? request : { ...request, once: { ...once, whenRepeated: Effect.sync(tell) } }

/** The answer while the work goes on: the record in the path tells when it is done. */
const accepted = (c: Context<Env>, { path }: Route, { base, id }: AnyRequest): Response =>
  completeAnswer(c, null, 202, { Location: `${base}/${path.split("/")[1]}/${String(id)}`, "Retry-After": retryAfter })

/** Nobody waits for this answer any more, so the log tells how the work ended. */
const tellEnd = (c: Context<Env>, log: Log, exit: Exit.Exit<unknown, DomainError | Problem>): void => {
  if (Exit.isFailure(exit)) void writeFailure(c, log, exit.cause)
  log("info", "work that went on ended", {
    requestId: c.get("requestId"),
    route: c.get("route"),
    outcome: Exit.isSuccess(exit) ? "done" : "nothing done"
  })
}

/** One request to a route, with what its work is traced by and its answer is accounted for by. */
interface Handling extends Pick<Serving, "accounting" | "tracing"> {
  readonly route: Route
  readonly shownIn: ShownInAnswers | undefined
  readonly writeAnswer: ReturnType<typeof answerWriter>
  readonly request: AnyRequest
}

type Written = Effect.Effect<WrittenAnswer, DomainError | Problem, Ports>

/** The work of the handler in the name of the caller. Its answer comes only when it is accounted for. */
const handled = (c: Context<Env>, handling: Handling): Written =>
  Effect.provideService(accountedFor(c, handling), Handelende, {
    naam: c.get("caller").naam,
    identiteit: c.get("caller").identiteit,
    verzoek: c.get("requestId"),
    activiteit: handling.route.operationId
  })

/**
 * Writes the answer before it is accounted for: while that waits for the database, only a text is left of the records,
 * and the garbage collector need not move these about.
 */
const accountedFor = (c: Context<Env>, handling: Handling): Written => {
  const { accounting, request: { doelbinding }, route, shownIn, writeAnswer } = handling
  if (shownIn === undefined) return Effect.flatMap(traced(c, handling), ({ answer }) => writeAnswer(c, answer))
  const asked = {
    caller: c.get("caller"),
    requestId: c.get("requestId"),
    activiteit: route.operationId,
    mayHaveWritten: !onlyReads(route),
    ...(doelbinding === undefined ? {} : { doelbinding })
  }
  return Effect.andThen(
    accounting.before(asked),
    Effect.flatMap(
      traced(c, handling),
      ({ answer, shown }) =>
        Effect.flatMap(writeAnswer(c, answer), (written) => Effect.as(accounting.keep(asked, shown), written))
    )
  )
}

/** The span of the request also tells whose data the work was about. */
const traced = (
  c: Context<Env>,
  { request, route, shownIn, tracing }: Handling
): Effect.Effect<ShowingAnswer, DomainError | Problem, Ports> => {
  const span = c.get("span")
  const isLimited = answersChanged(route) && !c.get("caller").scopes.has("read")
  const work = Effect.map(route.handler(request), (answer) => ({
    answer: isLimited ? withoutContent(answer) : answer,
    shown: shownIn?.(answer) ?? []
  }))
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
