import type { AnswerOrProblem } from "./answer-or-problem.ts"
import { ProblemError } from "./problem-error.ts"
import { UnexpectedAnswer } from "./unexpected-answer.ts"

/**
 * The data of an answer. Throws {@link ProblemError} if the call was refused: for who has nothing to decide then; and
 * {@link UnexpectedAnswer} for the answer to `If-None-Match` that nothing changed (304), which has no data.
 */
export const dataOrThrow = <Data>(result: AnswerOrProblem<Data>): Data => {
  if (result.response.status === 304) throw new UnexpectedAnswer(result.response)
  if (result.error !== undefined) throw new ProblemError(result.error)
  return result.data
}
