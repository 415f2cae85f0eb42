import type { Problem } from "./problem.ts"

/** What a call gives: the answer, or the problem for which it was refused. */
export type AnswerOrProblem<Data> =
  | { readonly data: Data; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Problem; readonly response: Response }
