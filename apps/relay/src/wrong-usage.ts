import { Schema } from "effect"

/** The command cannot do what it was asked; each fault is a sentence, without what was given, which may be a secret. */
export class WrongUsage
  extends Schema.TaggedError<WrongUsage>()("WrongUsage", { faults: Schema.Array(Schema.String) })
{}
