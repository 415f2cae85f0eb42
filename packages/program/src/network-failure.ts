/** Whether a `fetch` was ended by `AbortSignal.timeout`. */
export const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === "TimeoutError"

/**
 * Why a `fetch` failed, as a code of the system or of Node such as ECONNREFUSED; undefined if it has none. A code may
 * be told to anybody; the message of the error may not, since it may hold an address.
 */
export const networkCode = (error: unknown): string | undefined =>
  codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined)

/** Whether a code tells that the certificate of the other side is refused, or that there is no TLS. */
export const isCertificateCode = (code: string): boolean =>
  /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS|ERR_SSL)/u.test(code)

/** The code of an error, if it is a text: that of a DOMException is a number. */
const codeOf = (error: unknown): string | undefined => {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/u.test(code) ? code : undefined
}
