import { randomBytes, randomInt, randomUUID } from "node:crypto"

/**
 * Values of nobody, by kind. A bsn and rsin fits the eleven test and begins with 99, which no person's does.
 */
const kinds: { readonly [kind: string]: () => string } = {
  bsn: () => elevenTest(),
  rsin: () => elevenTest(),
  kvk: () => `9${digits(7)}`,
  vestiging: () => `0000${digits(8)}`,
  email: () => `p${randomBytes(6).toString("hex")}@example.nl`,
  phone: () => `06${randomInt(1, 6)}${digits(7)}`,
  uuid: () => randomUUID(),
  word: () => `w${randomBytes(6).toString("hex")}`,
  number: () => `${randomInt(1, 10)}${digits(9)}`
}

const digits = (count: number): string => Array.from({ length: count }, () => String(randomInt(10))).join("")

const elevenTest = (): string => {
  for (;;) {
    const eight = `99${digits(6)}`
    const last = [...eight].reduce((sum, digit, index) => sum + Number(digit) * (9 - index), 0) % 11
    if (last < 10) return `${eight}${last}`
  }
}

/** A value of this kind, such as `bsn`; undefined if there is no such kind. */
export const madeUp = (kind: string): string | undefined => kinds[kind]?.()
