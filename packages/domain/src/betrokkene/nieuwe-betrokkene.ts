import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import type { Tijdstip } from "../values/tijdstip.ts"
import { firstVersie } from "../values/versie.ts"
import type { BetrokkeneId } from "./betrokkene-id.ts"
import type { OngekendeBetrokkene } from "./betrokkene.ts"
import type { Contactgegevens } from "./contactgegevens.ts"
import type { Rol } from "./rol.ts"

/** The data of somebody involved, except the identity. */
export interface Betrokkenegegevens {
  readonly rol: Rol
  readonly initiator: boolean
  readonly contactgegevens: Contactgegevens
}

/**
 * A betrokkene when first registered, at the moment `nu`. It is ongekend: only {@link koppel} makes a link (B3, B10).
 *
 * Example: {@link koppel}.
 */
export const nieuweBetrokkene = (
  id: BetrokkeneId,
  klantcontact: KlantcontactId,
  gegevens: Betrokkenegegevens,
  nu: Tijdstip
): OngekendeBetrokkene => ({
  _tag: "Ongekend",
  id,
  klantcontact,
  rol: gegevens.rol,
  initiator: gegevens.initiator,
  contactgegevens: gegevens.contactgegevens,
  registratiedatum: nu,
  versie: firstVersie
})
