import type { Betrokkene } from "../../betrokkene/betrokkene.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { profileOfContactgegevens } from "./comparison-profile.ts"
import { namenContradict } from "./namen-contradict.ts"

/**
 * Whether a betrokkene who gave the same e-mail address or telephone number as `own` is somebody else than the partij that
 * `own` may be linked to: it is linked to another partij, or has another name. Then the value tells nothing of who `own` is.
 */
export const isOfAnother = (own: Betrokkene, partij: PartijId, other: Betrokkene): boolean =>
  (other._tag === "Gekend" && other.partij !== partij)
  || namenContradict(profileOfContactgegevens(own.contactgegevens), profileOfContactgegevens(other.contactgegevens))
