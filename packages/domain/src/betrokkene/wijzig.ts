import { nextVersie } from "../values/versie.ts"
import type { Betrokkene } from "./betrokkene.ts"
import type { Betrokkenegegevens } from "./nieuwe-betrokkene.ts"

/**
 * The betrokkene with another rol, initiator and contactgegevens. His klantcontact (B1) and his usage mode (B10) stay what they
 * were: neither can be given.
 */
export const wijzig = <B extends Betrokkene>(betrokkene: B, gegevens: Betrokkenegegevens): B => ({
  ...betrokkene,
  rol: gegevens.rol,
  initiator: gegevens.initiator,
  contactgegevens: gegevens.contactgegevens,
  versie: nextVersie(betrokkene.versie)
})
