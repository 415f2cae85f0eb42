import type { AccessScope } from "@betrokkene/domain"

/**
 * Scopes that go together, under one name for `--scopes`. A set is written out when a token is made: a token keeps
 * scopes alone, so one that was made before a change of the set stays as it is.
 *
 * `openklant-client` is what a program needs that speaks the contract of Open Klant. It reads a bsn in whole, since such
 * programs give back what they read. It does not see the gegevens of a partij with geheimhouding: add `read-secret`.
 */
export const scopeSets: { readonly [name: string]: ReadonlyArray<AccessScope> } = {
  "openklant-client": ["read", "write", "link", "identify", "read-bsn", "read-confidential"]
}
