import { Schema } from "effect"
import { regel, violation } from "./regel.ts"

/**
 * A check of a text by a pattern, which is published. `hint` may say more of a text that the pattern refuses; it never
 * repeats the text.
 */
export const patternWithHint = (
  pattern: RegExp,
  code: string,
  uitleg: string,
  hint: (text: string) => string | undefined
) =>
  Schema.makeFilter<string>(
    (text) => pattern.test(text) ? undefined : violation([], code, hint(text) ?? uitleg),
    Schema.isPattern(pattern, regel(code, uitleg)).annotations
  )
