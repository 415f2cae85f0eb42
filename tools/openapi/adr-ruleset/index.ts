import type { RulesetDefinition } from "@stoplight/spectral-core"
import { oas } from "@stoplight/spectral-rulesets"
import { infoRules } from "./info.ts"
import { operationRules } from "./operations.ts"
import { pathRules } from "./paths.ts"
import { responseRules } from "./responses.ts"

/**
 * The NLGov REST API Design Rules 2.1, as far as a document can show that they are kept, on top of what Spectral itself asks
 * of an OpenAPI document. Every rule of ours is an error.
 */
export const adrRules = { ...infoRules, ...pathRules, ...operationRules, ...responseRules }

export const adrRuleset: RulesetDefinition = {
  // Its published type lacks the keys that this one has as optional.
  extends: [[oas as unknown as RulesetDefinition, "recommended"]],
  rules: adrRules
}
