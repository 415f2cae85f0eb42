import { Schema } from "effect"

/** What a caller can be allowed to do. Names never change once published: they stand in kept tokens and in those of identity providers. */
export const scopes = [
  "read",
  "write",
  "register",
  "link",
  "identify",
  "read-secret",
  "read-bsn",
  "reconcile",
  "audit",
  "erase"
] as const

export const Scope = Schema.Literals(scopes)
export type Scope = typeof Scope.Type
