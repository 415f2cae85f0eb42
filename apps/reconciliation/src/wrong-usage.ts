import { Schema } from "effect"

/** The command cannot do what it was asked; each fault is a sentence, without what was given where that may be somebody's data or a secret. */
export class VerkeerdGebruik
  extends Schema.TaggedError<VerkeerdGebruik>()("VerkeerdGebruik", { fouten: Schema.Array(Schema.String) })
{}
