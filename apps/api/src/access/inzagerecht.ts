import type { Inzagerecht } from "@betrokkene/domain"
import type { Caller } from "./caller.ts"

/** What the scopes of a caller let them see. The domain decides what that means for a partij and a klantcontact. */
export const inzagerechtOf = ({ scopes }: Caller): Inzagerecht => ({
  geheim: scopes.has("read-secret"),
  bsn: scopes.has("read-bsn"),
  vertrouwelijk: scopes.has("read-confidential")
})
