import type { Tracer } from "effect"
import type { Caller } from "../access/caller.ts"
import type { Refusal } from "../access/refused.ts"
import type { AnswerStyle } from "./answer-style.ts"

/** What middleware leaves on the context of a request. */
export interface Env {
  readonly Variables: {
    /** The public address of the program, without a slash at the end; undefined when it follows from each request. */
    baseUrl: string | undefined
    /** How the face that the request is meant for answers; undefined when it is meant for none. */
    style: AnswerStyle | undefined
    requestId: string
    /** What is logged of the id that the caller gave the request; undefined: it gave none, or nothing is kept. */
    callerRequest: string | undefined
    /** The headers of every answer to this request, as far as they are known beforehand. */
    headers: Record<string, string>
    /** The answer that already has those headers; undefined when they are still to be set. */
    complete: Response | undefined
    /** The template of the route, so that no id stands in a log; undefined when no route took the request. */
    route: string | undefined
    caller: Caller
    /** Why the caller was not let in; undefined when that did not happen. */
    refusal: Refusal | undefined
    /** The span of the caller that this request is part of; undefined when the request names none. */
    callerSpan: Tracer.ExternalSpan | undefined
    /** The span of this request; undefined while nothing is traced, or when no operation took it. */
    span: Tracer.Span | undefined
  }
}
