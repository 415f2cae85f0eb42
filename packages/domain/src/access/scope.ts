import { Schema } from "effect"

/** What a caller can be allowed to do. A published name never changes: stored tokens and identity providers use it. */
export const scopes = [
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
  "erase"
] as const

/** What a token may do: one of {@link scopes}. */
export const Scope = Schema.Literals(scopes)
export type Scope = typeof Scope.Type
