/**
 * The most characters of an e-mail address, of the part before its @, and of each label of its domain (RFC 5321, RFC
 * 1035).
 */
export const emailadresLimits = { address: 254, beforeAt: 64, label: 63 } as const

const part = "[^\\s\\p{C}@\"(),.:;<>\\[\\]\\\\]+"
const label = `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,${emailadresLimits.label - 2}}[\\p{L}\\p{N}])?`
const form = new RegExp(`^${part}(?:\\.${part})*@(?:${label}\\.)+${label}$`, "u")

/**
 * Whether the text is an e-mail address: up to 254 characters, one @, at most 64 before it, and a domain with a dot
 * (RFC 5321).
 */
export const isEmailadres = (adres: string): boolean =>
  adres.length <= emailadresLimits.address && adres.indexOf("@") <= emailadresLimits.beforeAt && form.test(adres)

/** The form in which e-mail addresses are compared: the domain in lower case, the part before the @ unchanged. */
export const comparableEmail = (adres: string): string => {
  const at = adres.lastIndexOf("@")
  return adres.slice(0, at) + adres.slice(at).toLowerCase()
}
