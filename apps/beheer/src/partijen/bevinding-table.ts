import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { explainedRule } from "../proposals/explained-rule.ts"
import { moment } from "../words/moment.ts"
import type { Bevinding } from "../words/schemas.ts"

/** What the nightly reconciliation found. */
export const bevindingTable = (
  c: Context<SignedIn>,
  bevindingen: ReadonlyArray<Bevinding>,
  caption = c.get("texts").partij.findings
): Html => {
  const { partij: words } = c.get("texts")
  return bevindingen.length === 0 ? paragraph(words.findingsNone) : table({
    caption,
    columns: [words.severity, words.explanation, words.state, words.found],
    rows: bevindingen.map((bevinding) => [
      words.severities[bevinding.ernst],
      link(`/proposals/${bevinding.id}`, explainedRule(c, bevinding).explanation),
      words.states[bevinding.toestand],
      moment(bevinding.gevondenOp, c.get("language"))
    ])
  })
}
