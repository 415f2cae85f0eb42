/**
 * The API gave no answer, or not in time. Whether a change was made is not known then: read the record, or repeat a
 * creating call with the `Idempotency-Key` that you gave it. `cause` is the last failure.
 */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer"
  /** How many times the request was sent. */
  readonly attempts: number

  constructor(attempts: number, cause: unknown) {
    super(`The API gave no answer; attempts: ${attempts}.`, { cause })
    this.attempts = attempts
  }
}
