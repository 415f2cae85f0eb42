import { Schema } from "effect"

/**
 * The register can't be reached, or did not answer in time. Whether a change was stored is unknown; trying again later
 * may succeed. `reden` is a technical code (SQLSTATE or system error code), never a message that could hold data.
 */
export class RegisterUnavailable extends Schema.TaggedError<RegisterUnavailable>()("RegisterUnavailable", {
  reden: Schema.String
}) {}
