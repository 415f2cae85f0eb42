import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { dataList } from "../pages/data-list.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { moment } from "../words/moment.ts"
import { type Attempt, decisionForms, possibleDecisions, reasonField } from "./decision-forms.ts"
import { ending } from "./ending.ts"
import { explainedRule } from "./explained-rule.ts"
import { type Filter, withFilter } from "./filter.ts"
import { decisionFields } from "./given-decision.ts"
import { keysHelp } from "./keys-help.ts"
import type { Proposal } from "./read-proposal.ts"
import { reasons } from "./reasons.ts"
import { sideBySide } from "./side-by-side.ts"

/** The page of a finding: what it is about, why it was found, what accepting it does, and deciding on it. */
export const proposalPage = (
  c: Context<SignedIn>,
  proposal: Proposal,
  filter: Filter,
  attempt?: Attempt
): Html => {
  const { partij, proposals: words } = c.get("texts")
  const { bevinding } = proposal
  const { explanation, title } = explainedRule(c, bevinding)
  return layout(c, {
    title,
    content: html`${attempt?.error === undefined ? "" : refusal(attempt.error, attempt.details ?? [])}
${bevinding.besluit === null ? "" : alert("info", ending(c, bevinding.besluit))}
${paragraph(explanation)}
${
      dataList([
        [partij.severity, partij.severities[bevinding.ernst]],
        [words.found, moment(bevinding.gevondenOp, c.get("language"))]
      ])
    }
${section("records", words.records, sideBySide(c, proposal))}
${bevinding.kenmerken.length === 0 ? "" : section("why", words.why, reasons(c, bevinding))}
${decisionForms(c, proposal, filter, attempt)}
${onwards(c, bevinding.id, filter)}
${keysHelp(c, [...possibleDecisions(bevinding), "next", "toList", "help"])}`
  })
}

const refusal = (error: string, details: ReadonlyArray<string>): Html =>
  alert(
    "error",
    html`${error}${details.map((detail) => html` <span lang="nl">${detail}</span>`)}`
  )

const onwards = (c: Context<SignedIn>, id: string, filter: Filter): Html => {
  const { proposals: words } = c.get("texts")
  return html`<nav class="onwards" aria-label="${words.title}"><ul>
<li id="next">${link(withFilter("/proposals/next", filter, { after: id }), words.next)}</li>
<li id="to-list">${link(withFilter("/proposals", filter), words.toList)}</li>
</ul></nav>`
}

/** The page while a decision is carried out: the API said that it goes on behind its answer. */
export const underWayPage = (c: Context<SignedIn>, id: string, filter: Filter): Html => {
  const { proposals: words } = c.get("texts")
  return layout(c, {
    title: words.accept,
    content: html`${alert("info", words.underWay)}
${paragraph(link(withFilter(`/proposals/${id}`, filter), words.look))}
${onwards(c, id, filter)}`
  })
}

/** The page while the API is away: what was typed and chosen is still there. */
export const decisionAwayPage = (c: Context<SignedIn>, id: string, filter: Filter, attempt: Attempt): Html => {
  const { problems, proposals: words } = c.get("texts")
  const { decision, given } = attempt
  const asksReason = decision === "reject" || decision === "reopen"
  const kept = decisionFields.filter((name) => given[name] !== "" && !(asksReason && name === "reden"))
  return layout(c, {
    title: words[decision],
    content: html`${alert("error", `${problems.away.title}. ${problems.away.advice} ${problems.kept}`)}
${
      form(
        c,
        withFilter(`/proposals/${id}/${decision}`, filter),
        html`${kept.map((name) => hidden(name, given[name]))}
${asksReason ? reasonField(c, attempt) : ""}
${button(words.again)}`
      )
    }`
  })
}
