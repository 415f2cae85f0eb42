import type { Inzagerecht } from "@betrokkene/domain"
import type { Caller } from "./caller.ts"

/** What a caller may see: what the domain decides on, and who linked somebody, which the audit trail tells. */
export interface CallerRight extends Inzagerecht {
  readonly audit: boolean
}

/** What the scopes of a caller let them see. The domain decides what that means for a partij and a klantcontact. */
export const inzagerechtOf = ({ scopes }: Caller): CallerRight => ({
  geheim: scopes.has("read-secret"),
  bsn: scopes.has("read-bsn"),
  vertrouwelijk: scopes.has("read-confidential"),
  audit: scopes.has("audit")
})
