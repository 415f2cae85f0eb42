import { Schema } from "effect"
import { regel } from "./regel.ts"

/** One of a closed list of words; `code` names the refusal. */
export const keuze = <const Woorden extends ReadonlyArray<string>>(woorden: Woorden, code: string) =>
  Schema.Literals(woorden).annotate(regel(code, `Toegestaan: ${woorden.join(", ")}.`))
