import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { moment } from "../words/moment.ts"
import type { Bevinding } from "../words/schemas.ts"

/** What the nightly reconciliation found. Its explanations are Dutch. */
export const bevindingTable = (
  c: Context<SignedIn>,
  bevindingen: ReadonlyArray<Bevinding>,
  caption = c.get("texts").partij.findings
): Html => {
  const { partij: words } = c.get("texts")
  return bevindingen.length === 0 ? paragraph(words.findingsNone) : table({
    caption,
    columns: [words.severity, words.explanation, words.state, words.found],
    rows: bevindingen.map(({ ernst, gevondenOp, id, toestand, uitleg }) => [
      words.severities[ernst],
      link(`/proposals/${id}`, html`<span lang="nl">${uitleg}</span>`),
      words.states[toestand],
      moment(gevondenOp, c.get("language"))
    ])
  })
}
