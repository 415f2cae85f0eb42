import { Schema } from "effect"

/** What a caller can be allowed to do. A published name never changes: stored tokens and identity providers use it. */
export const accessScopes = [
  "read",
  "write",
  "register",
  "link",
  "identify",
  "read-secret",
  "read-bsn",
  "read-confidential",
  "reconcile",
  "audit",
  "erase",
  "deliver",
  "revoke"
] as const

/** What a token may do: one of {@link accessScopes}. */
export const AccessScope = Schema.Literals(accessScopes)
export type AccessScope = typeof AccessScope.Type
