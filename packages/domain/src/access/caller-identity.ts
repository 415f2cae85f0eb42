import { Schema } from "effect"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { regel } from "../values/regel.ts"
import type { AccessTokenId } from "./access-token-id.ts"

/** The programs that act without a caller, as they are called in an identity. */
export const registerPrograms = ["reconciliatie", "relay", "tokens", "after-restore"] as const
/** One of {@link registerPrograms}. */
export type RegisterProgram = typeof registerPrograms[number]

const forms = [
  "onbekend",
  "instellingen",
  `programma:(?:${registerPrograms.join("|")})`,
  "token:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}",
  "jwt:[\\x21-\\x7e]+"
]

/**
 * Who acts, by the way in. A name is for people, and several callers can have the same; an identity belongs to one.
 * It is at most 300 visible ASCII characters and holds no bsn:
 *
 * - `token:` with the id of a kept token,
 * - `jwt:` with the issuer and the subject of a login,
 * - `instellingen`: the token in the settings of the API,
 * - `programma:` with the name of a program that acts by itself,
 * - `onbekend`: a program did not say who acts.
 *
 * Refusals: `identiteit-ongeldig`, `identiteit-te-lang`.
 */
export const CallerIdentity = Schema.String.check(
  Schema.isMaxCodePoints(
    maximumLengths.identiteit,
    regel("identiteit-te-lang", `Ten hoogste ${maximumLengths.identiteit} tekens zijn toegestaan.`)
  ),
  Schema.isPattern(
    new RegExp(`^(?:${forms.join("|")})$`, "u"),
    regel(
      "identiteit-ongeldig",
      "Geef geen naam maar een identiteit, zoals in de audittrail: token: met een id, jwt: met issuer#subject, of instellingen."
    )
  )
).pipe(Schema.brand("CallerIdentity"))
export type CallerIdentity = typeof CallerIdentity.Type

const known = Schema.decodeSync(CallerIdentity)

/** A program did not say who acts. */
export const unknownIdentity: CallerIdentity = known("onbekend")

/** The token in the settings of the API. */
export const settingsIdentity: CallerIdentity = known("instellingen")

/** The holder of a token that the register keeps. */
export const tokenIdentity = (id: AccessTokenId): CallerIdentity => known(`token:${id}`)

/** A program that acts by itself. */
export const programIdentity = (program: RegisterProgram): CallerIdentity => known(`programma:${program}`)
