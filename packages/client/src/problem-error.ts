import type { Problem } from "./problem.ts"

/**
 * A problem, thrown where no value can tell it. The message has the code, and nothing of the request.
 *
 * @example
 * ```ts
 * import { dataOrThrow, makeClient, ProblemError } from "@betrokkene/client"
 *
 * const client = makeClient({ baseUrl: "http://127.0.0.1:8080/api/v1", token: process.env["TOKEN"] ?? "" })
 * try {
 *   dataOrThrow(await client.POST("/klantcontacten", { body: { kanaal: "balie", onderwerp: "" } }))
 * } catch (error) {
 *   if (!(error instanceof ProblemError)) throw error
 *   console.log(error.problem.code, error.problem.errors?.[0]?.pointer) // ongeldige-invoer #/onderwerp
 * }
 * ```
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError"
  /** Why the request was refused. */
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`The API refused the request: ${problem.code} (${problem.instance}).`)
    this.problem = problem
  }
}
