import type { DigitaalAdresId } from "@betrokkene/domain"
import { Context } from "effect"

/** What another register holds, while that is taken over. */
export interface Held {
  /** The id that it gave the digital address that is made next, if it is one of its own. */
  readonly adresId: () => DigitaalAdresId | undefined
}

/**
 * Set while the records of another register are taken over: what it holds may be there by rules of before, so nothing that
 * the register can keep is refused. By default nothing is taken over.
 */
export const HeldElsewhere = Context.Reference<Held | undefined>("@betrokkene/api/HeldElsewhere", {
  defaultValue: () => undefined
})
