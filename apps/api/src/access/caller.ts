import type { Medewerker } from "@betrokkene/domain"
import type { Scope } from "./scope.ts"

/** The sender of a request, with the name of the token or the subject of the login, and the scopes. */
export interface Caller {
  readonly naam: Medewerker
  readonly scopes: ReadonlySet<Scope>
}
