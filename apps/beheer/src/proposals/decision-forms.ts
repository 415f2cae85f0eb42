import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { button } from "../pages/button.ts"
import { choice } from "../pages/choice.ts"
import { field } from "../pages/field.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import type { Bevinding, Tegenstrijdigheden } from "../words/schemas.ts"
import { contradictionText } from "./contradiction-text.ts"
import { type Filter, withFilter } from "./filter.ts"
import { choiceName, type Decision, type GivenDecision } from "./given-decision.ts"
import type { Proposal } from "./read-proposal.ts"

/** What came of an earlier attempt to decide. */
export interface Attempt {
  readonly decision: Decision
  readonly given: GivenDecision
  readonly error?: string
  /** Further sentences of the API, which are Dutch. */
  readonly details?: ReadonlyArray<string>
  readonly reasonError?: string
}

/** What can be decided on a finding as it is now. */
export const possibleDecisions = (bevinding: Bevinding): ReadonlyArray<Decision> => {
  if (bevinding.toestand === "open") return bevinding.voorstel === null ? ["reject"] : ["accept", "reject"]
  if (bevinding.toestand === "afgewezen") return ["reopen"]
  return isUndoable(bevinding) ? ["undo"] : []
}

/** What this person can do with a finding as it is now: accept and reject it, undo it, or open it again. */
export const decisionForms = (
  c: Context<SignedIn>,
  proposal: Proposal,
  filter: Filter,
  attempt: Attempt | undefined
): Html => {
  const { bevinding } = proposal
  const { proposals: words } = c.get("texts")
  if (bevinding.toestand === "open") {
    return html`${section("accept", words.what, acceptPart(c, proposal, filter, attempt))}
${section("reject", words.reject, reasonForm(c, "reject", bevinding, filter, attempt))}`
  }
  if (bevinding.toestand === "afgewezen") {
    return section("reopen", words.reopen, reasonForm(c, "reopen", bevinding, filter, attempt))
  }
  return isUndoable(bevinding)
    ? section(
      "undo",
      words.undo,
      html`${paragraph(words.undoIntro)}
${form(c, action("undo", bevinding, filter), html`${hidden("versie", String(bevinding.versie))}${button(words.undo)}`)}`
    )
    : html``
}

const action = (decision: Decision, { id }: Bevinding, filter: Filter) =>
  withFilter(`/proposals/${id}/${decision}`, filter)

/** Nothing may lead back from an unlinking or an anonymisation. */
const isFinal = ({ voorstel }: Bevinding): boolean =>
  voorstel?.soort === "ontkoppelen" || voorstel?.soort === "anonimiseren"

/** A betrokkene that is linked already goes to another. */
const isOtherLink = ({ regel, voorstel }: Bevinding): boolean =>
  regel === "gekozen-tijdens-samenvoeging" && voorstel?.soort === "koppelen"

const isUndoable = (bevinding: Bevinding): boolean =>
  !isFinal(bevinding) && (bevinding.besluit?.wijze === "uitgevoerd" || bevinding.besluit?.wijze === "hersteld")

const acceptPart = (
  c: Context<SignedIn>,
  { bevinding, tegenstrijdigheden }: Proposal,
  filter: Filter,
  attempt: Attempt | undefined
): Html => {
  const { proposals: words } = c.get("texts")
  const { voorstel } = bevinding
  if (voorstel === null) return paragraph(words.nothingToAccept)
  return html`${paragraph(words.actions[isOtherLink(bevinding) ? "anders-koppelen" : voorstel.soort])}
${paragraph(isFinal(bevinding) ? words.cannotUndo : words.canUndo)}
${
    form(
      c,
      action("accept", bevinding, filter),
      html`${hidden("versie", String(bevinding.versie))}
${tegenstrijdigheden === undefined ? "" : choices(c, tegenstrijdigheden, attempt)}
${button(words.accept)}`
    )
  }`
}

const choices = (c: Context<SignedIn>, seen: Tegenstrijdigheden, attempt: Attempt | undefined): Html => {
  const texts = c.get("texts")
  const { proposals: words } = texts
  return html`${hidden("blijft", String(seen.blijft.versie))}${hidden("vervalt", String(seen.vervalt.versie))}
${seen.tegenstrijdigheden.length === 0 ? "" : paragraph(words.choose)}
${
    seen.tegenstrijdigheden.map((one) => {
      const name = choiceName(one.veld)
      const sides = (["blijft", "vervalt"] as const).map((side) =>
        [side, contradictionText(one, side, texts, c.get("language"))] as const
      )
      return choice({
        name,
        label: words.fields[one.veld],
        value: attempt?.given[name] ?? one.standaard ?? "",
        options: one.standaard === null ? [["", words.choiceMissing], ...sides] : sides
      })
    })
  }`
}

const reasonForm = (
  c: Context<SignedIn>,
  decision: "reject" | "reopen",
  bevinding: Bevinding,
  filter: Filter,
  attempt: Attempt | undefined
): Html => {
  const { proposals: words } = c.get("texts")
  return html`${decision === "reject" ? paragraph(words.rejectIntro) : ""}
${
    form(
      c,
      action(decision, bevinding, filter),
      html`${hidden("versie", String(bevinding.versie))}
${reasonField(c, attempt)}
${button(words[decision], "secondary")}`
    )
  }`
}

/** The line for the reason, with what was typed. */
export const reasonField = (c: Context<SignedIn>, attempt: Attempt | undefined): Html => {
  const { proposals: words } = c.get("texts")
  return field({
    name: "reden",
    label: words.reason,
    help: words.reasonHelp,
    value: attempt?.given.reden ?? "",
    error: attempt?.reasonError
  })
}
