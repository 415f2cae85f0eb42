/** How long a subscriber asks to be left alone, in milliseconds: the header Retry-After (RFC 9110), in seconds or as a date. */
export const retryAfter = (header: string | null, now: number): number | undefined => {
  if (header === null) return undefined
  const wait = /^[0-9]{1,9}$/u.test(header) ? 1000 * Number(header) : Date.parse(header) - now
  return Number.isFinite(wait) && wait > 0 ? wait : undefined
}
