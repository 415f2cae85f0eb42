import { Schema } from "effect"
import { regel } from "./regel.ts"

/** One of a closed list of words; `code` names the refusal. */
export const choice = <const Words extends ReadonlyArray<string>>(words: Words, code: string) =>
  Schema.Literals(words).annotate(regel(code, `Toegestaan: ${words.join(", ")}.`))
