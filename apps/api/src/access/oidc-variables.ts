import { regel } from "@betrokkene/domain"
import { Effect, Schema, SchemaTransformation } from "effect"
import type { OidcProvider } from "./oidc-provider.ts"
import { isSafeAddress } from "./provider-keys.ts"

/** Algorithms with a key pair only: with a shared key, a checker of signatures could also make one. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"] as const

const texts = {
  address: regel(
    "oidc-adres",
    "Een https-adres (of http op deze machine zelf), zoals https://aanmelden.example.nl/realms/gemeente."
  ),
  audience: regel("oidc-audience", "Een tekst van 1 tot 200 zichtbare tekens; verplicht bij OIDC_ISSUER."),
  claim: regel("oidc-claim", "De naam van een claim, van 1 tot 200 zichtbare tekens."),
  algorithms: regel("oidc-algorithms", `Een of meer van ${algorithms.join(", ")}, met komma's ertussen.`)
}

const address = Schema.String.check(Schema.makeFilter(isSafeAddress, texts.address))

const visible = (rule: ReturnType<typeof regel>) => Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{1,200}$/u, rule))

/** The environment variables about the OpenID Connect provider. */
export const oidcVariables = {
  OIDC_ISSUER: Schema.optionalKey(address),
  OIDC_AUDIENCE: Schema.optionalKey(visible(texts.audience)),
  OIDC_JWKS_URL: Schema.optionalKey(address),
  OIDC_ALGORITHMS: Schema.String.check(
    Schema.isPattern(
      new RegExp(`^(?:${algorithms.join("|")})(?:,(?:${algorithms.join("|")}))*$`, "u"),
      texts.algorithms
    )
  ).pipe(
    Schema.decodeTo(
      Schema.Array(Schema.Literals(algorithms)),
      SchemaTransformation.transform({
        decode: (text) => text.split(",") as ReadonlyArray<typeof algorithms[number]>,
        encode: (names) => names.join(",")
      })
    ),
    Schema.withDecodingDefaultKey(Effect.succeed("RS256,ES256,PS256"))
  ),
  OIDC_SCOPE_CLAIM: visible(texts.claim).pipe(Schema.withDecodingDefaultKey(Effect.succeed("scope"))),
  OIDC_NAME_CLAIM: visible(texts.claim).pipe(Schema.withDecodingDefaultKey(Effect.succeed("sub")))
}

/** Faults in the combination of these variables, each beginning with the name of a variable. */
export const oidcFaults = (given: { readonly [name: string]: string | undefined }): ReadonlyArray<string> => {
  const lacks = (name: string, other: string) => given[name] === undefined && given[other] !== undefined
  return [
    ...(lacks("OIDC_AUDIENCE", "OIDC_ISSUER") ? [`OIDC_AUDIENCE: ${texts.audience.message}`] : []),
    ...(lacks("OIDC_ISSUER", "OIDC_AUDIENCE") || lacks("OIDC_ISSUER", "OIDC_JWKS_URL")
      ? [`OIDC_ISSUER: ${texts.address.message}`]
      : [])
  ]
}

/** The provider in these variables; undefined if none is given, and then no JWT is accepted. */
export const oidcProvider = (variables: Schema.Struct<typeof oidcVariables>["Type"]): OidcProvider | undefined => {
  const { OIDC_AUDIENCE: audience, OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl } = variables
  if (issuer === undefined || audience === undefined) return undefined
  return {
    issuer,
    audience,
    ...(jwksUrl === undefined ? {} : { jwksUrl }),
    algorithms: variables.OIDC_ALGORITHMS,
    scopeClaim: variables.OIDC_SCOPE_CLAIM,
    nameClaim: variables.OIDC_NAME_CLAIM
  }
}
