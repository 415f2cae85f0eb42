import type { Scope } from "./scope.ts"

/** What is known of somebody who has logged in. It lives in the browser, sealed. */
export interface Session {
  /** Random; the tokens in forms depend on it. */
  readonly id: string
  /** When it began, in milliseconds since 1970. */
  readonly begun: number
  /** By what the API knows who asks. */
  readonly credentials: Credentials
  /** The name that the API records. */
  readonly naam: string
  readonly scopes: ReadonlyArray<Scope>
}

/** A token of the API, or the JWTs of a provider with the moment at which the first ends. */
export interface Credentials {
  readonly token: string
  readonly ends?: number
  readonly refreshToken?: string
  /** By which the provider knows what session to end. */
  readonly idToken?: string
}
