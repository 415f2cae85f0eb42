import { ProblemError } from "./problem-error.ts"
import type { Result } from "./result.ts"
import { UnexpectedAnswer } from "./unexpected-answer.ts"

/**
 * The data of an answer. Throws {@link ProblemError} if the call was refused: for who has nothing to decide then; and
 * {@link UnexpectedAnswer} for the answer to `If-None-Match` that nothing changed (304), which has no data.
 */
export const dataOf = <Data>(result: Result<Data>): Data => {
  if (result.response.status === 304) throw new UnexpectedAnswer(result.response)
  if (result.error !== undefined) throw new ProblemError(result.error)
  return result.data
}
