import { spelled } from "./spelling.ts"
import { withSaint } from "./with-saint.ts"

/** Whether one person may have both last names: one is part of the other, or they are spelled or abbreviated alike. */
export const mayBeOneAchternaam = (one: string, other: string): boolean =>
  spelled(one) === spelled(other) || spelled(withSaint(one)) === spelled(withSaint(other)) || isPartOf(one, other) ||
  isPartOf(other, one)

const isPartOf = (short: string, long: string): boolean =>
  short.length >= 4 && (long.startsWith(short) || long.endsWith(short))
