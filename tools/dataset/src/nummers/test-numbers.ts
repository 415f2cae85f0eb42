import { passesElfproef } from "@betrokkene/domain/internal"

/**
 * Every number 99999xxxx that satisfies the elfproef. Bsn and rsin share one series; this end is reserved for tests and
 * belongs to nobody. There are about nine hundred. Later partijen have no bsn or rsin, because any other valid number
 * may be somebody's.
 */
export const testNumbers: ReadonlyArray<string> = Array.from(
  { length: 10_000 },
  (_, last) => `99999${String(last).padStart(4, "0")}`
)
  .filter(passesElfproef)
