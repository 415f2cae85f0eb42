/** The OpenID Connect provider whose JWTs are accepted. */
export interface OidcProvider {
  /** As it stands in `iss`, to the letter. */
  readonly issuer: string
  /** What must stand in `aud`. */
  readonly audience: string
  /** Where its keys are; absent: where its openid-configuration says. */
  readonly jwksUrl?: string
  readonly algorithms: ReadonlyArray<string>
  /** The claim with the scopes. */
  readonly scopeClaim: string
  /** The claim with the name under which the caller is recorded. */
  readonly nameClaim: string
}
