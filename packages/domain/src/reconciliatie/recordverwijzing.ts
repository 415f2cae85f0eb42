import { Schema } from "effect"
import { Uuid } from "../values/uuid.ts"

/** Which record a finding is about. */
export const Recordverwijzing = Schema.Struct({
  soort: Schema.Literals(["klantcontact", "betrokkene", "partij"]),
  id: Uuid
}).annotate({ identifier: "Recordverwijzing" })
export type Recordverwijzing = typeof Recordverwijzing.Type
