import { tokenDigest } from "@betrokkene/adapters/system"
import { type Medewerker } from "@betrokkene/domain"
import { settingsIdentity } from "@betrokkene/domain/internal"
import type { Caller } from "./caller.ts"
import { sameDigest } from "./same-digest.ts"
import { accessScopes } from "./scope.ts"

/** The token in the settings, for the first caller of a new register. It lacks only the right to see a bsn. */
export interface ApiToken {
  readonly token: string
  readonly naam: Medewerker
}

/** The caller with this token: the one named in the settings, or undefined for any other token. */
export const apiTokenCaller = (expected: ApiToken | undefined): (value: string) => Caller | undefined => {
  if (expected === undefined) return () => undefined
  const digest = tokenDigest(expected.token)
  const caller: Caller = {
    naam: expected.naam,
    identiteit: settingsIdentity,
    scopes: new Set(accessScopes.filter((scope) => scope !== "read-bsn"))
  }
  return (value) => sameDigest(tokenDigest(value), digest) ? caller : undefined
}
