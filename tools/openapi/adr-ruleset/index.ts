import type { RulesetDefinition } from "@stoplight/spectral-core"
import { oas } from "@stoplight/spectral-rulesets"
import { infoRules } from "./info.ts"
import { operationRules } from "./operations.ts"
import { pathRules } from "./paths.ts"
import { responseRules } from "./responses.ts"

/**
 * The NLGov REST API Design Rules 2.1 that a document can show to be kept. Breaking one is an error. They come on top
 * of what Spectral itself recommends for an OpenAPI document.
 */
export const adrRules = { ...infoRules, ...pathRules, ...operationRules, ...responseRules }

export const adrRuleset: RulesetDefinition = {
  // The published type of `oas` lacks keys that are optional in `RulesetDefinition`.
  extends: [[oas as unknown as RulesetDefinition, "recommended"]],
  rules: adrRules
}
