import { Schema } from "effect"

/** The command cannot do what it was asked; each fault is a sentence. */
export class VerkeerdGebruik
  extends Schema.TaggedError<VerkeerdGebruik>()("VerkeerdGebruik", { fouten: Schema.Array(Schema.String) })
{}
