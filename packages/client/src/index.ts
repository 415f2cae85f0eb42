export type { AnswerOrProblem } from "./answer-or-problem.ts"
export type {
  AnswerOf,
  ApiCall,
  BodyOf,
  CallOptions,
  CallResult,
  HttpMethod,
  ParametersOf,
  PathWithMethod,
  ProblemOf
} from "./api-call.ts"
export type { ClientOptions } from "./client-options.ts"
export { dataOrThrow } from "./data-or-throw.ts"
export { eachItem, eachPage, type ListPage, type ListStart } from "./each-item.ts"
export type { components, operations, paths } from "./generated/openapi.ts"
export { problemCodes } from "./generated/problem-codes.ts"
export { ifMatch, type WithVersion } from "./if-match.ts"
export { type BetrokkeneClient, makeClient } from "./make-client.ts"
export { NoAnswer } from "./no-answer.ts"
export { isProblemCode, type ProblemCode } from "./problem-code.ts"
export { ProblemError } from "./problem-error.ts"
export type { Problem, ProblemFault } from "./problem.ts"
export { type ChangeOptions, readAndChange } from "./read-and-change.ts"
export { defaultRetryBounds, type RetryBounds } from "./retry-bounds.ts"
export { UnexpectedAnswer } from "./unexpected-answer.ts"
