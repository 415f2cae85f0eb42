import { isIP } from "node:net"
import { domainToASCII } from "node:url"

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
const beforeAt = new RegExp(`^(?:${atom}(?:\\.${atom})*|"(?:[^"\\\\\r\n]|\\\\[^\r\n])*")$`, "iu")
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{1,62}[a-z0-9]$/iu

/**
 * Whether the contract takes a text for an e-mail address. It takes some that the domain does not: a name in quotes or of
 * any length, and the number of a computer for a domain.
 *
 * @see openklant-contract.md, 3.3
 */
export const isEmailOfContract = (written: string): boolean => {
  const at = written.lastIndexOf("@")
  if (at < 0 || !beforeAt.test(written.slice(0, at))) return false
  const after = written.slice(at + 1)
  const [, literal] = /^\[(?:IPv6:)?(.+)\]$/iu.exec(after) ?? []
  return literal === undefined
    ? after.toLowerCase() === "localhost" || domain.test(after) || domain.test(domainToASCII(after))
    : isIP(literal) !== 0
}
