import { tokendigest } from "@betrokkene/adapters/system"
import type { Medewerker } from "@betrokkene/domain"
import type { Caller } from "./caller.ts"
import { sameDigest } from "./same-digest.ts"
import { scopes } from "./scope.ts"

/** The token of the settings, by which the first is let in. It may do everything but see a bsn, so that nobody does by accident. */
export interface ApiToken {
  readonly token: string
  readonly naam: Medewerker
}

/** Who gave this token: the one whom the settings name, or nobody. */
export const apiTokenCaller = (expected: ApiToken | undefined): (value: string) => Caller | undefined => {
  if (expected === undefined) return () => undefined
  const digest = tokendigest(expected.token)
  const caller: Caller = { naam: expected.naam, scopes: new Set(scopes.filter((scope) => scope !== "read-bsn")) }
  return (value) => sameDigest(tokendigest(value), digest) ? caller : undefined
}
