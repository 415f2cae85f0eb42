import { Schema } from "effect"
import { regel } from "./regel.ts"

/** One of a closed list of words; `code` names the refusal. */
export const choice = <const Woorden extends ReadonlyArray<string>>(words: Woorden, code: string) =>
  Schema.Literals(words).annotate(regel(code, `Toegestaan: ${words.join(", ")}.`))
