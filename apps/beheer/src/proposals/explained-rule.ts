import type { AnyContext } from "../http/env.ts"
import type { ExplainedRule } from "../texts/dutch-rules.ts"
import type { Bevinding } from "../words/schemas.ts"

/** The rule of a finding in plain words; of a rule that is newer than this program, in the words of the API. */
export const explainedRule = (c: AnyContext, { regel, uitleg }: Bevinding): ExplainedRule => {
  const { rules } = c.get("texts").proposals
  return Object.hasOwn(rules, regel) ? rules[regel] : { title: regel, explanation: uitleg }
}
