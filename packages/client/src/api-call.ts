import type { paths } from "./generated/openapi.ts"

/*
 * openapi-fetch has types of its own for this. They are not used, because they take every property that can only be null
 * or absent for one that is not there.
 */

/** Method of a call, as in {@link paths}. */
export type HttpMethod = "get" | "put" | "post" | "patch" | "delete"

/** The paths that have this method. */
export type PathWithMethod<Name extends HttpMethod> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<Name, object>> ? Path : never
}[keyof paths]

/** Calls one operation of the API, by its path. Parameters, body and answer have the types of that operation. */
export type ApiCall<Name extends HttpMethod> = <Path extends PathWithMethod<Name>>(
  path: Path,
  ...options: Record<never, never> extends CallOptions<paths[Path][Name]> ? [options?: CallOptions<paths[Path][Name]>]
    : [options: CallOptions<paths[Path][Name]>]
) => Promise<CallResult<paths[Path][Name]>>

/** What a call takes: its parameters and its body, and what `fetch` takes, such as `signal`. */
export type CallOptions<Operation> =
  & Omit<RequestInit, "body" | "method">
  & ParametersOf<Operation>
  & BodyOf<Operation>

/** The parameters of an operation, in `params`: of its path, its query and its headers. */
export type ParametersOf<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters ? { params?: Parameters } : { params: Parameters }
  : never

/** The body that an operation takes, in `body`; absent if it takes none. */
export type BodyOf<Operation> = Operation extends { requestBody: { content: infer Types } } ?
  { body: Types[keyof Types] }
  : Operation extends { requestBody?: { content: infer Types } } ? { body?: Types[keyof Types] }
  : { body?: never }

/** What a call gives: the answer, or the problem for which it was refused. */
export type CallResult<Operation> =
  | { data: AnswerOf<Operation>; error?: never; response: Response }
  | { data?: never; error: ProblemOf<Operation>; response: Response }

/** What an operation answers when it succeeds, as `AnswerOf<operations["leesPartij"]>`; undefined if that has no body. */
export type AnswerOf<Operation> = Operation extends { responses: infer Answers } ? {
    [Status in keyof Answers]: `${Status & number}` extends `2${string}`
      ? Answers[Status] extends { content: { "application/json": infer Data } } ? Data : undefined
      : never
  }[keyof Answers]
  : never

/** The problems for which an operation can be refused, told apart by `code`. */
export type ProblemOf<Operation> = Operation extends { responses: infer Answers } ? {
    [Status in keyof Answers]: Answers[Status] extends { content: { "application/problem+json": infer Problem } } ?
      Problem
      : never
  }[keyof Answers]
  : never
