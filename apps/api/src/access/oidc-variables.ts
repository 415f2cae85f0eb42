import { Tijdstip } from "@betrokkene/domain"
import { regel } from "@betrokkene/domain/internal"
import { commaSeparated, wholeNumber } from "@betrokkene/program"
import { Effect, Schema, SchemaTransformation } from "effect"
import type { OidcProvider } from "./oidc-provider.ts"
import { isSafeAddress } from "./provider-keys.ts"

/** Algorithms with a key pair only: with a shared key, a checker of signatures could also make one. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"] as const

/** What providers write into the header `typ`: as RFC 9068 says, or as nearly all JWTs have it. */
const tokenTypes = ["at+jwt", "JWT"] as const

const texts = {
  address: regel(
    "oidc-adres",
    "Een https-adres (of http op deze machine zelf), zoals https://aanmelden.example.nl/realms/gemeente."
  ),
  audience: regel("oidc-audience", "Een tekst van 1 tot 200 zichtbare tekens; verplicht bij OIDC_ISSUER."),
  claim: regel("oidc-claim", "De naam van een claim, van 1 tot 200 zichtbare tekens."),
  algorithms: regel("oidc-algorithms", `Een of meer van ${algorithms.join(", ")}, met komma's ertussen.`),
  tokenTypes: regel("oidc-token-types", `Een of meer van ${tokenTypes.join(", ")}, met komma's ertussen.`),
  lifetime: regel("oidc-max-lifetime", "Een geheel getal van 60 tot en met 86400."),
  references: regel("oidc-references", "Een of meer waarden van zichtbare tekens, met spaties ertussen.")
}

const address = Schema.String.check(Schema.makeFilter(isSafeAddress, texts.address))

const visible = (rule: ReturnType<typeof regel>) => Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{1,200}$/u, rule))

/** References such as those of an assurance level, which may be URIs. */
const references = Schema.String.check(
  Schema.isPattern(/^[\x21-\x7e]{1,200}(?: [\x21-\x7e]{1,200}){0,19}$/u, texts.references)
).pipe(
  Schema.decodeTo(
    Schema.Array(Schema.String),
    SchemaTransformation.transform({
      decode: (text: string): ReadonlyArray<string> => text.split(" "),
      encode: (all: ReadonlyArray<string>) => all.join(" ")
    })
  )
)

/** The environment variables about the OpenID Connect provider. */
export const oidcVariables = {
  OIDC_ISSUER: Schema.optionalKey(address),
  OIDC_AUDIENCE: Schema.optionalKey(visible(texts.audience)),
  OIDC_JWKS_URL: Schema.optionalKey(address),
  OIDC_ALGORITHMS: commaSeparated(algorithms, texts.algorithms).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("RS256,ES256,PS256"))
  ),
  OIDC_TOKEN_TYPES: commaSeparated(tokenTypes, texts.tokenTypes).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("at+jwt"))
  ),
  OIDC_MAX_LIFETIME: wholeNumber({ minimum: 60, maximum: 86_400 }, texts.lifetime).pipe(
    Schema.withDecodingDefaultKey(Effect.succeed("7200"))
  ),
  OIDC_ISSUED_AFTER: Schema.optionalKey(Tijdstip),
  OIDC_ACR: Schema.optionalKey(references),
  OIDC_AMR: Schema.optionalKey(references),
  OIDC_SCOPE_CLAIM: visible(texts.claim).pipe(Schema.withDecodingDefaultKey(Effect.succeed("scope"))),
  OIDC_NAME_CLAIM: visible(texts.claim).pipe(Schema.withDecodingDefaultKey(Effect.succeed("sub")))
}

/** Faults in the combination of these variables, each beginning with the name of a variable. */
export const oidcFaults = (given: { readonly [name: string]: string | undefined }): ReadonlyArray<string> => {
  const lacks = (name: string, other: string) => given[name] === undefined && given[other] !== undefined
  return [
    ...(lacks("OIDC_AUDIENCE", "OIDC_ISSUER") ? [`OIDC_AUDIENCE: ${texts.audience.message}`] : []),
    // Whoever narrows which JWTs are accepted, and names no provider, would have another protection than was meant.
    ...(Object.keys(oidcVariables).some((name) => lacks("OIDC_ISSUER", name))
      ? [`OIDC_ISSUER: ${texts.address.message} Verplicht bij elke andere instelling die met OIDC_ begint.`]
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
    tokenTypes: variables.OIDC_TOKEN_TYPES.map((type) => type.toLowerCase()),
    maximumLifetime: variables.OIDC_MAX_LIFETIME,
    ...(variables.OIDC_ISSUED_AFTER === undefined
      ? {}
      : { issuedAfter: Date.parse(variables.OIDC_ISSUED_AFTER) / 1000 }),
    acr: variables.OIDC_ACR ?? [],
    amr: variables.OIDC_AMR ?? [],
    scopeClaim: variables.OIDC_SCOPE_CLAIM,
    nameClaim: variables.OIDC_NAME_CLAIM
  }
}
