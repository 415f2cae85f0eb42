import type { Problem } from "./problem.ts"

/** A problem, thrown where no value can tell it. The message has the code, and nothing of the request. */
export class ProblemError extends Error {
  override readonly name = "ProblemError"
  /** Why the request was refused. */
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`The API refused the request: ${problem.code} (${problem.instance}).`)
    this.problem = problem
  }
}
