import { changed } from "../values/changed.ts"
import type { Betrokkene } from "./betrokkene.ts"
import type { Betrokkenegegevens } from "./nieuwe-betrokkene.ts"

/**
 * Changes rol, initiator and contactgegevens. The klantcontact (B1) and the usage mode (B10) can't be changed here. A
 * change that changes nothing gives the betrokkene itself, at its own version.
 */
export const wijzig = <B extends Betrokkene>(betrokkene: B, gegevens: Betrokkenegegevens): B =>
  changed(betrokkene, {
    ...betrokkene,
    rol: gegevens.rol,
    initiator: gegevens.initiator,
    contactgegevens: gegevens.contactgegevens
  })
