import { tokendigest } from "@betrokkene/adapters/system"
import type { Medewerker } from "@betrokkene/domain"
import type { Caller } from "./caller.ts"
import { sameDigest } from "./same-digest.ts"
import { scopes } from "./scope.ts"

/** The token of the settings, which may do everything: by it the first is let in, and others can be made. */
export interface ApiToken {
  readonly token: string
  readonly naam: Medewerker
}

/** Who gave this token: the one whom the settings name, or nobody. */
export const apiTokenCaller = (expected: ApiToken | undefined): (value: string) => Caller | undefined => {
  if (expected === undefined) return () => undefined
  const digest = tokendigest(expected.token)
  const caller: Caller = { naam: expected.naam, scopes: new Set(scopes) }
  return (value) => sameDigest(tokendigest(value), digest) ? caller : undefined
}
