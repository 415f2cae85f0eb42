import { Schema } from "effect"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { Objectidentificator, objectidentificatorFilters } from "../values/objectidentificator.ts"
import { Uuid } from "../values/uuid.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies a bijlage: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const BijlageId = Uuid.pipe(Schema.brand("BijlageId"))
export type BijlageId = typeof BijlageId.Type

/** A document that belongs to a klantcontact. Another system keeps it, by its `identificator` there. */
export const Bijlagegegevens = Schema.Struct({
  klantcontact: Schema.optionalKey(KlantcontactId),
  identificator: Schema.optionalKey(Objectidentificator)
}).annotate({ identifier: "Bijlagegegevens" })
export type Bijlagegegevens = typeof Bijlagegegevens.Type

/** The description of a bijlage. */
export const bijlage = {
  id: BijlageId,
  gegevens: Bijlagegegevens,
  neighbours: { klantcontact: "klantcontact" },
  filters: objectidentificatorFilters("identificator"),
  ofCustomer: "klantcontact",
  texts: ["identificator"]
} as const satisfies SideDescription
