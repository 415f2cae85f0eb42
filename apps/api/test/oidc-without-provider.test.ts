import { Result } from "effect"
import { expect, it } from "vitest"
import { readSettings } from "../src/settings.ts"

it.each([
  ["OIDC_AUDIENCE", "register"],
  ["OIDC_JWKS_URL", "https://aanmelden.example.nl/keys"],
  ["OIDC_ALGORITHMS", "RS256"],
  ["OIDC_TOKEN_TYPES", "JWT"],
  ["OIDC_MAX_LIFETIME", "300"],
  ["OIDC_ISSUED_AFTER", "2026-11-28T20:00:00Z"],
  ["OIDC_ACR", "hoog"],
  ["OIDC_AMR", "mfa"],
  ["OIDC_SCOPE_CLAIM", "roles"],
  ["OIDC_NAME_CLAIM", "client_id"]
])("%s is refused without a provider", (name, value) => {
  const read = readSettings({ DATABASE_URL: "postgres://gebruiker@localhost/register", [name]: value })
  expect(Result.isFailure(read) ? read.failure : []).toEqual([expect.stringMatching(/^OIDC_ISSUER: /u)])
})
