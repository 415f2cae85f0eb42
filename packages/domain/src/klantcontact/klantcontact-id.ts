import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Identifies a klantcontact. */
export const KlantcontactId = Uuid.pipe(Schema.brand("KlantcontactId"))
export type KlantcontactId = typeof KlantcontactId.Type
