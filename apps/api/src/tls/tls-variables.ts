import { regel } from "@betrokkene/domain/internal"
import { secret } from "@betrokkene/program"
import { type Redacted, Schema } from "effect"
import { createSecureContext } from "node:tls"

const texts = {
  certificate: regel(
    "tls-certificate",
    "Een certificaat als PEM, gevolgd door de tussencertificaten; verplicht bij TLS_KEY."
  ),
  key: regel(
    "tls-key",
    "De privésleutel van het certificaat als PEM, zonder wachtwoord; verplicht bij TLS_CERTIFICATE."
  )
}

const pem = (kind: string): RegExp =>
  new RegExp(`^\\s*-----BEGIN ${kind}-----\\s[\\s\\S]+-----END ${kind}-----\\s*$`, "u")

/** The environment variables by which the API proves to its callers who it is, if it ends TLS itself. */
export const tlsVariables = {
  TLS_CERTIFICATE: Schema.optionalKey(secret("TLS_CERTIFICATE", pem("CERTIFICATE"), texts.certificate)),
  TLS_KEY: Schema.optionalKey(secret("TLS_KEY", pem("(?:EC |RSA )?PRIVATE KEY"), texts.key))
}

/** A certificate with its private key, as PEM. */
export interface TlsIdentity {
  readonly certificate: Redacted.Redacted<string>
  readonly key: Redacted.Redacted<string>
}

/** Faults in the combination of these variables, each beginning with the name of a variable. */
export const tlsFaults = (given: { readonly [name: string]: string | undefined }): ReadonlyArray<string> => {
  const { TLS_CERTIFICATE: cert, TLS_KEY: key } = given
  if (cert === undefined && key === undefined) return []
  if (cert === undefined) return [`TLS_CERTIFICATE: ${texts.certificate.message}`]
  if (key === undefined) return [`TLS_KEY: ${texts.key.message}`]
  try {
    createSecureContext({ cert, key })
    return []
  } catch {
    return ["TLS_KEY: de sleutel hoort niet bij TLS_CERTIFICATE, of een van beide is niet te lezen."]
  }
}

/** The identity in these variables; undefined if none is given, and then the API speaks HTTP to an ingress. */
export const tlsIdentity = (variables: Schema.Struct<typeof tlsVariables>["Type"]): TlsIdentity | undefined =>
  variables.TLS_CERTIFICATE === undefined || variables.TLS_KEY === undefined
    ? undefined
    : { certificate: variables.TLS_CERTIFICATE, key: variables.TLS_KEY }
