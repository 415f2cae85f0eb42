/**
 * Something else than this version of the client knows was answered: by a proxy, or by a later version of the API with a
 * new problem. Its message never has content of the answer.
 */
export class UnexpectedAnswer extends Error {
  override readonly name = "UnexpectedAnswer"
  /** The HTTP status. */
  readonly status: number
  /** The `X-Request-Id` of the answer, by which the operator finds it in the log; undefined if the API did not answer. */
  readonly requestId: string | undefined
  /** The code of the problem, if the answer has one. */
  readonly code: string | undefined

  constructor({ headers, status }: Response, code?: string) {
    super(`Something else than an answer of the API came, with status ${status}.`)
    this.status = status
    this.requestId = headers.get("X-Request-Id") ?? undefined
    this.code = code
  }
}
