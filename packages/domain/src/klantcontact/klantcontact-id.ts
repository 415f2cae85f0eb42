import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a klantcontact: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const KlantcontactId = Uuid.pipe(Schema.brand("KlantcontactId"))
export type KlantcontactId = typeof KlantcontactId.Type
