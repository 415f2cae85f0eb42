import { passesElfproef } from "@betrokkene/domain"

/**
 * Every number 99999xxxx that satisfies the elfproef. Bsn and rsin come from one series, and this end of it is kept for tests:
 * they belong to nobody. There are only some nine hundred: who comes after that has no bsn and no rsin, because any other
 * number that satisfies the elfproef can be somebody's.
 */
export const testNumbers: ReadonlyArray<string> = Array.from(
  { length: 10_000 },
  (_, last) => `99999${String(last).padStart(4, "0")}`
)
  .filter(passesElfproef)
