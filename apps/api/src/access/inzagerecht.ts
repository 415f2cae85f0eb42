import type { Inzagerecht } from "@betrokkene/domain"
import type { Caller } from "./caller.ts"

/** What a caller may see, by his scopes; what that means for a partij is a rule of the domain. */
export const inzagerechtOf = ({ scopes }: Caller): Inzagerecht => ({
  geheim: scopes.has("read-secret"),
  bsn: scopes.has("read-bsn")
})
