import { ProblemError } from "./problem-error.ts"
import type { Result } from "./result.ts"

/** The data of an answer. Throws {@link ProblemError} if the call was refused: for who has nothing to decide then. */
export const dataOf = <Data>(result: Result<Data>): Data => {
  if (result.error !== undefined) throw new ProblemError(result.error)
  return result.data
}
