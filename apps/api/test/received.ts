/** What came back. */
export interface Received {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  // The tests look into answers of every shape.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- an answer is what the test expects it to be
  readonly json: any
}
