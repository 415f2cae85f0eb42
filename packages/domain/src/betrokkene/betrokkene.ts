import { Schema } from "effect"
import { SharedAdressen } from "../digitaal-adres/shared-adressen.ts"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { PartijId } from "../partij/partij-id.ts"
import { AdresIds } from "../values/adres-ids.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Versie } from "../values/versie.ts"
import { AfwijkingenGegevenOp } from "./afwijkingen-gegeven-op.ts"
import { BetrokkeneId } from "./betrokkene-id.ts"
import { Contactgegevens } from "./contactgegevens.ts"
import { Grond } from "./grond.ts"
import { Rol } from "./rol.ts"

const common = {
  id: BetrokkeneId,
  klantcontact: KlantcontactId,
  rol: Rol,
  initiator: Schema.Boolean,
  contactgegevens: Contactgegevens,
  registratiedatum: Tijdstip,
  versie: Versie,
  gegevenOp: Schema.optionalKey(AfwijkingenGegevenOp),
  adresIds: Schema.optionalKey(AdresIds),
  sharedAdressen: Schema.optionalKey(SharedAdressen)
}

/**
 * Somebody involved in usage mode 2 (seed): not sufficiently identified. It has no place for a partij, so nothing can
 * point to one (B2, B5).
 */
export const OngekendeBetrokkene = Schema.TaggedStruct("Ongekend", common)
export type OngekendeBetrokkene = typeof OngekendeBetrokkene.Type

/** Somebody involved in usage mode 1 (seed): sufficiently identified, linked to a partij on a ground (B2, B3). */
export const GekendeBetrokkene = Schema.TaggedStruct("Gekend", { ...common, partij: PartijId, grond: Grond })
export type GekendeBetrokkene = typeof GekendeBetrokkene.Type

/**
 * The involvement and role of one person or organisation in one klantcontact (B1). A union of the two usage modes of
 * the seed, so that no code can forget to ask which one it is (B2): use `Betrokkene.match`.
 */
export const Betrokkene = Schema.Union([OngekendeBetrokkene, GekendeBetrokkene]).pipe(Schema.toTaggedUnion("_tag"))
export type Betrokkene = typeof Betrokkene.Type
