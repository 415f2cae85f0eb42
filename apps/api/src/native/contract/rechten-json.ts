import { AccessScope, accessScopes, CallerIdentity, Medewerker } from "@betrokkene/domain"
import { Schema } from "effect"
import type { Caller } from "../../access/caller.ts"

/** Who a caller is to the register, and what it may do. */
export const RechtenAnswer = Schema.Struct({
  naam: Schema.toType(Medewerker),
  identiteit: Schema.toType(CallerIdentity),
  scopes: Schema.Array(AccessScope)
}).annotate({ identifier: "Rechten" })

export const rechtenJson = ({ identiteit, naam, scopes: given }: Caller): typeof RechtenAnswer.Type => ({
  naam,
  identiteit,
  scopes: accessScopes.filter((scope) => given.has(scope))
})
