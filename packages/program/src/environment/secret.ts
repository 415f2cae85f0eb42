import type { regel } from "@betrokkene/domain"
import { Schema } from "effect"

/** A variable whose value is never shown, not even in a log of all settings. */
export const secret = (name: string, pattern: RegExp, rule: ReturnType<typeof regel>) =>
  Schema.RedactedFromValue(Schema.String.check(Schema.isPattern(pattern, rule)), { label: name })
