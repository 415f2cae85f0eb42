import type { CallerIdentity, Medewerker } from "@betrokkene/domain"
import type { AccessScope } from "./scope.ts"

/** The sender of a request. The name is for people; everything that must tell callers apart goes by the identity. */
export interface Caller {
  readonly naam: Medewerker
  readonly identiteit: CallerIdentity
  readonly scopes: ReadonlySet<AccessScope>
}
