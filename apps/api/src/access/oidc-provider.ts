/** The OpenID Connect provider whose JWTs are accepted. */
export interface OidcProvider {
  /** As it stands in `iss`, to the letter. */
  readonly issuer: string
  /** What must stand in `aud`. */
  readonly audience: string
  /** Where its keys are; absent: where its openid-configuration says. */
  readonly jwksUrl?: string
  readonly algorithms: ReadonlyArray<string>
  /** What the header `typ` of an access token may be, in lower case and without `application/`. */
  readonly tokenTypes: ReadonlyArray<string>
  /** Maximum number of seconds from `iat` to `exp`. */
  readonly maximumLifetime: number
  /** Seconds since 1970: JWTs that were made earlier are withdrawn. */
  readonly issuedAfter?: number
  /** One of these must stand in `acr`; empty: it does not matter. */
  readonly acr: ReadonlyArray<string>
  /** All of these must stand in `amr`; empty: it does not matter. */
  readonly amr: ReadonlyArray<string>
  /** The claim with the scopes. */
  readonly scopeClaim: string
  /** The claim with the name under which the caller is recorded. */
  readonly nameClaim: string
}
