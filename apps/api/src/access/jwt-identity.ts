import { CallerIdentity } from "@betrokkene/domain"
import { Option, Schema } from "effect"
import { hash } from "node:crypto"

const decode = Schema.decodeUnknownOption(CallerIdentity)

/**
 * The identity of a login: its issuer and subject, which only together belong to one caller. The subject is
 * percent-encoded, so that no other pair gives this text. A pair that is too long, or has no such form, gives a digest.
 */
export const jwtIdentity = (issuer: string, subject: string): CallerIdentity =>
  Option.getOrElse(
    subject.isWellFormed() ? decode(`jwt:${issuer}#${encodeURIComponent(subject)}`) : Option.none(),
    () => CallerIdentity.make(`jwt:#${hash("sha256", JSON.stringify([issuer, subject]), "base64url")}`)
  )
