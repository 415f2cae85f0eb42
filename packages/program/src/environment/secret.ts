import type { regel } from "@betrokkene/domain/internal"
import { Schema } from "effect"

/**
 * A variable whose value is never shown, not even in a log of all settings. It may also be given as a file: see
 * `readEnvironment`.
 */
export const secret = (name: string, pattern: RegExp, rule: ReturnType<typeof regel>) =>
  Schema.RedactedFromValue(Schema.String.check(Schema.isPattern(pattern, rule)), { label: name })

/** Whether a variable is secret: its value is a Redacted. */
export const isSecret = (variable: Schema.Top): boolean => {
  const representation: unknown = Schema.resolveAnnotations(variable)?.["representation"]
  return typeof representation === "object" && representation !== null && "id" in representation &&
    representation.id === "effect/schema/Redacted"
}
