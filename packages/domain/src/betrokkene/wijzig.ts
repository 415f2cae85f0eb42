import { nextVersie } from "../values/versie.ts"
import type { Betrokkene } from "./betrokkene.ts"
import type { Betrokkenegegevens } from "./nieuwe-betrokkene.ts"

/** Changes rol, initiator and contactgegevens. The klantcontact (B1) and the usage mode (B10) can't be changed here. */
export const wijzig = <B extends Betrokkene>(betrokkene: B, gegevens: Betrokkenegegevens): B => ({
  ...betrokkene,
  rol: gegevens.rol,
  initiator: gegevens.initiator,
  contactgegevens: gegevens.contactgegevens,
  versie: nextVersie(betrokkene.versie)
})
