/**
 * The delay that a subscriber asks for, in milliseconds, from the header Retry-After (RFC 9110): a number of seconds or
 * a date. Undefined without a usable header, or if the date is past.
 */
export const retryAfter = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined
  const wait = /^[0-9]{1,9}$/u.test(header) ? 1000 * Number(header) : Date.parse(header) - now
  return Number.isFinite(wait) && wait > 0 ? wait : undefined
}
