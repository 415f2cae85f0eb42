import type { Problem, ProblemOf } from "../problems/problem.ts"

/** In what the answers of faces differ, whoever makes them. */
export interface AnswerStyle {
  /** The version of the API, for the header `API-Version`. */
  readonly version: string
  /** The answer that tells a problem. */
  readonly problemResponse: (problem: Problem, of: ProblemOf) => Response
}
