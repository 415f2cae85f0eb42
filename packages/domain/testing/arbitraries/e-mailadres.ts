import * as fc from "fast-check"
import { ongeldig } from "./invalid.ts"

const atom = fc.string({
  unit: fc.constantFrom(..."abcxyzABCXYZ019!#$%&'*+/=?^_`{|}~-éß"),
  minLength: 1,
  maxLength: 12
})
const localPart = fc.oneof(
  { weight: 6, arbitrary: fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join(".")) },
  fc.constant("a".repeat(64))
)
const label = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("post", "Post", "mail-2", "x", "bücher", "9") },
  fc.constant("d".repeat(63))
)
const domain = fc.tuple(fc.array(label, { maxLength: 2 }), fc.constantFrom("example.nl", "example.org", "Example.NL"))
  .map(
    ([labels, end]) => [...labels, end].join(".")
  )

/** E-mail addresses at example.nl and example.org, up to the limits of RFC 5321. */
export const emailadres = fc.tuple(localPart, domain).map((parts) => parts.join("@"))

/** E-mail addresses of the greatest length allowed: 254 characters. */
export const longestEmailadres = `${"a".repeat(64)}@${
  [63, 63, 53].map((length) => "d".repeat(length)).join(".")
}.example`

/** A text that is no e-mail address. */
export const ongeldigEmailadres = ongeldig(
  "email-ongeldig",
  fc.constantFrom(
    "example.nl",
    "@example.nl",
    "a@",
    "a@example",
    "a@@example.nl",
    "a@b@example.nl",
    "a b@example.nl",
    ".a@example.nl",
    "a.@example.nl",
    "a..b@example.nl",
    "a@.example.nl",
    "a@example.nl.",
    "a@example..nl",
    "a@-example.nl",
    "a@example-.nl",
    "<a@example.nl>",
    "A <a@example.nl>",
    "a,b@example.nl",
    "\"a\"@example.nl",
    "a@[127.0.0.1]",
    "a@exa_mple.nl",
    "mailto:a@example.nl",
    `${"a".repeat(65)}@example.nl`,
    `a@${"d".repeat(64)}.nl`
  ),
  emailadres.map((adres) => adres.replace("@", ""))
)
