/**
 * Whether sending the request twice does the same as sending it once: it only reads, it creates under a key that the API
 * recognises, or it changes one given version.
 */
export const isRepeatable = ({ headers, method, url }: Request): boolean => {
  switch (method) {
    case "GET":
    case "HEAD":
      return true
    case "POST":
      return headers.has("Idempotency-Key") || /\/(?:zoek|vermoedelijk)$/u.test(new URL(url).pathname)
    default:
      // With `*` the second one would overwrite what somebody else changed in between.
      return headers.has("If-Match") && headers.get("If-Match")?.trim() !== "*"
  }
}
