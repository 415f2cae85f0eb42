export type {
  AnswerOf,
  BodyOf,
  Call,
  CallOptions,
  CallResult,
  Method,
  ParametersOf,
  PathWith,
  ProblemOf
} from "./call.ts"
export { change, type ChangeOptions } from "./change.ts"
export type { ClientOptions } from "./client-options.ts"
export { dataOf } from "./data-of.ts"
export { each, type From, type Page, pages } from "./each.ts"
export type { components, operations, paths } from "./generated/openapi.ts"
export { problemCodes } from "./generated/problem-codes.ts"
export { ifMatch, type WithVersion } from "./if-match.ts"
export { type BetrokkeneClient, makeClient } from "./make-client.ts"
export { NoAnswer } from "./no-answer.ts"
export { isProblemCode, type ProblemCode } from "./problem-code.ts"
export { ProblemError } from "./problem-error.ts"
export type { Fault, Problem } from "./problem.ts"
export type { Result } from "./result.ts"
export { defaultRetryBounds, type RetryBounds } from "./retry-bounds.ts"
export { UnexpectedAnswer } from "./unexpected-answer.ts"
