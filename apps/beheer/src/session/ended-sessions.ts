/**
 * Sessions that somebody ended, so that a copy of their cookie opens nothing any more. Each is remembered for as long as
 * it could have lasted. Another process, and this one after a restart, does not know them: there a copy lasts until its
 * idle end.
 */
export class EndedSessions {
  readonly #ids = new Map<string, number>()
  readonly #longest: number

  /** `longest` is how long a session can last, in milliseconds. */
  constructor(longest: number) {
    this.#longest = longest
  }

  add(id: string): void {
    const now = Date.now()
    // A Map keeps the order in which they came, so the oldest ones are first.
    for (const [old, until] of this.#ids) {
      if (until > now) break
      this.#ids.delete(old)
    }
    this.#ids.set(id, now + this.#longest)
  }

  has(id: string): boolean {
    return this.#ids.has(id)
  }
}
