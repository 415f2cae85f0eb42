import type { SecurityContact } from "./security-contact.ts"

/** Where finders of a weakness look for whom to tell (RFC 9116, section 3). */
export const securityFilePath = "/.well-known/security.txt"

const day = 86_400_000

/** Who reads the file later than this many days after it was fetched, fetches it anew. RFC 9116 advises under a year. */
const validDays = 90

/**
 * The text of RFC 9116. It expires 90 days after the day on which it is asked for: the settings say what is true while
 * this program runs. `Canonical` is there if the public address of the program is an https origin; never by the `Host`
 * that a caller chose.
 */
export const securityFile = (
  { contacts, languages, policy }: SecurityContact,
  baseUrl: string | undefined,
  now: number
): string => {
  const expires = new Date((Math.floor(now / day) + validDays + 1) * day).toISOString().replace(".000", "")
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    ...(baseUrl !== undefined && /^https:\/\/[^/]+$/u.test(baseUrl)
      ? [`Canonical: ${baseUrl}${securityFilePath}`]
      : []),
    ...(policy === undefined ? [] : [`Policy: ${policy}`])
  ].map((line) => `${line}\n`).join("")
}
