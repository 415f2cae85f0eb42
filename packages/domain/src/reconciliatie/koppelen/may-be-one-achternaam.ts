import { spelled } from "./spelling.ts"

/** Whether one person may have both last names: one is part of the other, or they are spelled alike. */
export const mayBeOneAchternaam = (one: string, other: string): boolean =>
  spelled(one) === spelled(other) || isPartOf(one, other) || isPartOf(other, one)

const isPartOf = (short: string, long: string): boolean =>
  short.length >= 4 && (long.startsWith(short) || long.endsWith(short))
