import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { choice } from "../pages/choice.ts"
import { form } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { moment, momentText } from "../words/moment.ts"
import type { Bevinding } from "../words/schemas.ts"
import { explainedRule } from "./explained-rule.ts"
import { type Filter, severities, withFilter } from "./filter.ts"
import type { OpenBevindingen } from "./open-bevindingen.ts"
import { inAddress, type Place } from "./place.ts"
import { chosenField } from "./together/chosen.ts"
import { policyGrounds } from "./together/shared-grounds.ts"

/** A page of the list, and what came of choosing from it. */
export interface Proposals {
  readonly filter: Filter
  readonly open: OpenBevindingen
  /** Undefined for the first page. */
  readonly place: Place | undefined
  /** The ids of what was chosen, and why it cannot be decided on together. */
  readonly chosen?: ReadonlyArray<string>
  readonly error?: string
}

/** What waits for somebody, the worst first. */
export const proposalsPage = (c: Context<SignedIn>, proposals: Proposals): Html => {
  const { error, filter, open: { next, results }, place } = proposals
  const { frame, proposals: words, together } = c.get("texts")
  return layout(c, {
    title: words.title,
    content: html`${error === undefined ? "" : alert("error", error)}
${paragraph(words.intro)}
${filterForm(c, filter)}
${
      results.length > 0
        ? list(c, proposals)
        : paragraph(next === undefined ? words.none : together.noneHere)
    }
${place === undefined ? "" : paragraph(link(withFilter("/proposals", filter), frame.first))}
${next === undefined ? "" : paragraph(link(withFilter("/proposals", filter, inAddress(next)), frame.next))}
${explanations(c)}`
  })
}

/** The findings; those that can be decided on together can be chosen. */
const list = (c: Context<SignedIn>, { chosen = [], filter, open: { results }, place }: Proposals): Html => {
  const { partij, proposals: words, together } = c.get("texts")
  const canBeChosen = results.some((bevinding) => policyGrounds(bevinding).length > 0)
  const all = table({
    caption: words.title,
    columns: [partij.severity, words.rule, words.kind, words.found, ...canBeChosen ? [together.choose] : []],
    rows: results.map((bevinding) => [
      partij.severities[bevinding.ernst],
      link(withFilter(`/proposals/${bevinding.id}`, filter), explainedRule(c, bevinding).title),
      bevinding.voorstel === null ? words.reportOnly : words.decide,
      moment(bevinding.gevondenOp, c.get("language")),
      ...canBeChosen ? [choose(c, bevinding, chosen.includes(bevinding.id))] : []
    ])
  })
  return canBeChosen
    ? form(
      c,
      withFilter("/proposals/together", filter, inAddress(place)),
      html`${paragraph(together.intro)}
${all}
${button(together.look, "secondary")}`
    )
    : all
}

/** A box by which a finding is chosen, named after the ground that it must share with the others. */
const choose = (c: Context<SignedIn>, bevinding: Bevinding, isChosen: boolean): Html | undefined => {
  const { proposals: words } = c.get("texts")
  const grounds = policyGrounds(bevinding)
  if (grounds.length === 0) return undefined
  const id = `chosen-${bevinding.id}`
  const name = grounds.map((grond) => words.groundNames[grond]).join("; ")
  const whole = `${name}: ${explainedRule(c, bevinding).title}, ${momentText(bevinding.gevondenOp, c.get("language"))}`
  return html`<span class="choose"><input type="checkbox" id="${id}" name="${chosenField.name}" value="${
    chosenField.value(bevinding)
  }" aria-label="${whole}" ${isChosen ? html`checked` : ""}><label for="${id}">${name}</label></span>`
}

/** Sent by GET: what is chosen here tells nothing of anybody, and the address can be kept. */
const filterForm = (c: Context<SignedIn>, { age, ground, rule, severity }: Filter): Html => {
  const { partij, proposals: words, together } = c.get("texts")
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
${
    choice({
      name: "ground",
      label: together.choose,
      value: ground,
      options: [["", words.everyRule], ...Object.entries(words.groundNames)]
    })
  }
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
