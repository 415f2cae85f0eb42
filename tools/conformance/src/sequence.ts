import type { Json, JsonObject } from "./json.ts"

/** As whom an answer is judged: as the contract is improved here, or as Open Klant itself answers. */
export type Judged = "register" | "openklant"

/** What has to come back. What is left out is not looked at. */
export interface Expectation {
  /** By default 201 to POST, 204 to DELETE and 200 to others; 400 if there are `errors`. */
  readonly status?: number | ReadonlyArray<number>
  /** A pattern of the body; see the README. */
  readonly body?: Json
  /** The invalid parameters, each with its name and code, in this order. */
  readonly errors?: ReadonlyArray<readonly [name: string, code: string]>
  /** The code of the error. */
  readonly error?: string
  /** Patterns of headers. */
  readonly headers?: JsonObject
  /** Nothing is expected of the body, such as where it may be HTML. */
  readonly anyBody?: boolean
}

/** A body that JSON cannot hold, by name. */
export type SpecialBody = "nested" | "endless" | "bad-utf8"

/** A request and what has to come back. */
export interface Call {
  /** Method and path below the base, such as `GET partijen/{{partij.uuid}}`. */
  readonly send: string
  readonly body?: Json
  /** The text of a body that is not the JSON of a value. */
  readonly text?: string
  readonly special?: SpecialBody
  /** Instead of the usual ones; null leaves one out. */
  readonly headers?: { readonly [name: string]: string | null }
  /** The name under which later calls find the answer's body. */
  readonly as?: string
  readonly expect?: Expectation
  /** What Open Klant answers, where this register differs on purpose. */
  readonly original?: Expectation
  /** Why it differs. */
  readonly because?: string
}

/** Calls one after the other. Those in a list are sent at the same moment. */
export interface Sequence {
  readonly name: string
  readonly calls: ReadonlyArray<Call | ReadonlyArray<Call>>
  /** It is only judged so, since the other refuses or cannot do it. */
  readonly only?: Judged
  readonly because?: string
}

/** A case of a resource. */
export interface Case extends Sequence {
  readonly verb: Verb
  /** The weaknesses of Open Klant that it shows to be gone, by their numbers in `weaknesses.md`. */
  readonly weaknesses?: ReadonlyArray<number | string>
}

/** A call as it is written down: it may be like a prepared one, but for what it says itself. */
export type WrittenCall = Call | Omit<Call, "send"> & { readonly like: string; readonly send?: string }

/** A sequence as it is written down: a prepared call stands there by its name. */
export type Written<S extends Sequence> = Omit<S, "calls"> & {
  readonly calls: ReadonlyArray<string | WrittenCall | ReadonlyArray<WrittenCall>>
}

/** What can be done with a resource. */
export const verbs = ["list", "item", "POST", "PUT", "PATCH", "DELETE"] as const
export type Verb = typeof verbs[number]

/** The cases of one resource. */
export interface CaseFile {
  readonly resource: string
  readonly cases: ReadonlyArray<Written<Case>>
}

/** What one client does. */
export interface ScenarioFile {
  readonly client: string
  readonly scenarios: ReadonlyArray<Written<Sequence>>
}
