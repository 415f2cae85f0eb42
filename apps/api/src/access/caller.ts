import type { Medewerker } from "@betrokkene/domain"
import type { Scope } from "./scope.ts"

/** Who sent a request, and what he may do: the name of his token, or the subject of his login. */
export interface Caller {
  readonly naam: Medewerker
  readonly scopes: ReadonlySet<Scope>
}
