import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { button } from "../pages/button.ts"
import { choice } from "../pages/choice.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { moment } from "../words/moment.ts"
import { explainedRule } from "./explained-rule.ts"
import { type Filter, severities, withFilter } from "./filter.ts"
import type { OpenBevindingen } from "./open-bevindingen.ts"

/** What waits for somebody, the worst first. */
export const proposalsPage = (
  c: Context<SignedIn>,
  filter: Filter,
  { next, results }: OpenBevindingen,
  isContinued: boolean
): Html => {
  const { frame, partij, proposals: words } = c.get("texts")
  return layout(c, {
    title: words.title,
    content: html`${paragraph(words.intro)}
${filterForm(c, filter)}
${
      results.length === 0 ? paragraph(words.none) : table({
        caption: words.title,
        columns: [partij.severity, words.rule, words.kind, words.found],
        rows: results.map((bevinding) => [
          partij.severities[bevinding.ernst],
          link(withFilter(`/proposals/${bevinding.id}`, filter), explainedRule(c, bevinding).title),
          bevinding.voorstel === null ? words.reportOnly : words.decide,
          moment(bevinding.gevondenOp, c.get("language"))
        ])
      })
    }
${isContinued ? paragraph(link(withFilter("/proposals", filter), frame.first)) : ""}
${
      next === undefined
        ? ""
        : paragraph(
          link(withFilter("/proposals", filter, { from: next.severity, cursor: next.cursor }), frame.next)
        )
    }
${explanations(c)}`
  })
}

/** Sent by GET: what is chosen here tells nothing of anybody, and the address can be kept. */
const filterForm = (c: Context<SignedIn>, { age, rule, severity }: Filter): Html => {
  const { partij, proposals: words } = c.get("texts")
  const rules = Object.entries(words.rules).map(([name, { title }]) => [name, title] as const)
  return html`<form class="filter" method="get" action="/proposals">
${
    choice({
      name: "severity",
      label: partij.severity,
      value: severity,
      options: [["", words.everySeverity], ...severities.map((one) => [one, partij.severities[one]] as const)]
    })
  }
${choice({ name: "rule", label: words.rule, value: rule, options: [["", words.everyRule], ...rules] })}
${choice({ name: "age", label: words.age, value: age, options: Object.entries(words.ages) })}
${button(words.filter, "secondary")}
</form>`
}

const explanations = (c: Context<SignedIn>): Html => {
  const { proposals: words } = c.get("texts")
  return html`<details><summary>${words.rulesTitle}</summary>
<dl class="rules">${
    Object.values(words.rules).map(({ explanation, title }) => html`<dt>${title}</dt><dd>${explanation}</dd>`)
  }</dl>
</details>`
}
