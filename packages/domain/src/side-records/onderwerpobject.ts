import { Schema } from "effect"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { Objectidentificator, objectidentificatorFilters } from "../values/objectidentificator.ts"
import { Uuid } from "../values/uuid.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies an onderwerpobject: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const OnderwerpobjectId = Uuid.pipe(Schema.brand("OnderwerpobjectId"))
export type OnderwerpobjectId = typeof OnderwerpobjectId.Type

/**
 * The subject of a klantcontact: a zaak or another object in another system (`identificator`), or an earlier
 * klantcontact (`wasKlantcontact`). It may be registered before it is known which klantcontact it belongs to.
 */
export const Onderwerpobjectgegevens = Schema.Struct({
  klantcontact: Schema.optionalKey(KlantcontactId),
  wasKlantcontact: Schema.optionalKey(KlantcontactId),
  identificator: Schema.optionalKey(Objectidentificator)
}).annotate({ identifier: "Onderwerpobjectgegevens" })
export type Onderwerpobjectgegevens = typeof Onderwerpobjectgegevens.Type

/** The description of an onderwerpobject. */
export const onderwerpobject = {
  id: OnderwerpobjectId,
  gegevens: Onderwerpobjectgegevens,
  neighbours: { klantcontact: "klantcontact", wasKlantcontact: "klantcontact" },
  filters: objectidentificatorFilters("identificator"),
  ofCustomer: "klantcontact",
  texts: ["wasKlantcontact", "identificator"]
} as const satisfies SideDescription
