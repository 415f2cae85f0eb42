import { Schema } from "effect"

/**
 * The register cannot be reached now, or could not answer in time: nothing is known to be changed, and trying again later may
 * succeed. `reden` is a technical code (a SQLSTATE or system error code), never a message with data in it.
 */
export class RegisterUnavailable extends Schema.TaggedError<RegisterUnavailable>()("RegisterUnavailable", {
  reden: Schema.String
}) {}
