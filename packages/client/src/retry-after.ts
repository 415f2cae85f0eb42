/** Milliseconds that `Retry-After` of an answer asks to wait, given in seconds or as a time; 0 if it asks nothing. */
export const retryAfter = ({ headers }: Response): number => {
  const asked = headers.get("Retry-After")?.trim() ?? ""
  if (/^[0-9]+$/u.test(asked)) return Number(asked) * 1000
  const until = Date.parse(asked)
  return Number.isNaN(until) ? 0 : Math.max(0, until - Date.now())
}
