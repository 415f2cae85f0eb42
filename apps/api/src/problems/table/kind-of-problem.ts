/** What is the same in every answer with one problem code, and what its page tells. */
export interface KindOfProblem {
  readonly status: number
  readonly title: string
  readonly betekenis: string
  /** What the caller can do about it. */
  readonly oplossing: string
}
