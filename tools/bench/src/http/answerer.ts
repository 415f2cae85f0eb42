/** A server that answers requests: the API, or the bare server that is its floor. */
export interface Answerer {
  readonly url: string
  readonly token: string
}
