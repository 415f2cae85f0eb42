const part = "[^\\s\\p{C}@\"(),.:;<>\\[\\]\\\\]+"
const label = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
const form = new RegExp(`^${part}(?:\\.${part})*@(?:${label}\\.)+${label}$`, "u")

/** Whether the text is an e-mail address: up to 254 characters, one @, at most 64 before it, and a domain with a dot (RFC 5321). */
export const isEmailadres = (adres: string): boolean =>
  adres.length <= 254 && adres.indexOf("@") <= 64 && form.test(adres)

/** The form in which e-mail addresses are compared: the domain without case, the part before the @ as it is. */
export const comparableEmail = (adres: string): string => {
  const at = adres.lastIndexOf("@")
  return adres.slice(0, at) + adres.slice(at).toLowerCase()
}
