import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../../http/env.ts"
import { alert } from "../../pages/alert.ts"
import { button } from "../../pages/button.ts"
import { field } from "../../pages/field.ts"
import { form } from "../../pages/form.ts"
import type { Html } from "../../pages/html.ts"
import { layout } from "../../pages/layout.ts"
import { link, paragraph } from "../../pages/paragraph.ts"
import { section } from "../../pages/section.ts"
import { readFilter, withFilter } from "../filter.ts"
import { inAddress, readPlace } from "../place.ts"
import type { Proposal } from "../read-proposal.ts"
import { sideBySide } from "../side-by-side.ts"
import { type Chosen, hiddenChosen } from "./chosen.ts"
import { outcomeRows } from "./outcome-rows.ts"
import type { ReadChosen } from "./read-together.ts"
import { sharedGrounds } from "./shared-grounds.ts"
import { obstacle } from "./together-outcome.ts"

/** What somebody decided on several findings. */
export interface TogetherAttempt {
  readonly decision: "accept" | "reject"
  readonly reden: string
}

/** What was chosen, each as it is shown by itself, before anything is done; and deciding on all of it. */
export const reviewPage = (
  c: Context<SignedIn>,
  items: ReadonlyArray<ReadChosen>,
  reason: { readonly reden: string; readonly error?: string } = { reden: "" }
): Html => {
  const { proposals, together: words } = c.get("texts")
  const usable = items.filter((one) => obstacle(one) === undefined)
  const left = items.flatMap((item) => {
    const outcome = obstacle(item)
    return outcome === undefined ? [] : [{ item, outcome }]
  })
  const shown = usable.flatMap(({ proposal }) => proposal === undefined ? [] : [proposal])
  const chosen = usable.map((one) => one.chosen)
  return layout(c, {
    title: words.title,
    content: html`${left.length === 0 ? "" : html`${alert("warning", words.leftOut)}${outcomeRows(c, left)}`}
${
      shown.length === 0 ?
        "" :
        html`${
          paragraph(`${words.chosen}: ${shown.length}. ${words.ground}: ${
            sharedGrounds(shown.map(({ bevinding }) => bevinding)).map((grond) =>
              proposals.groundNames[grond]
            ).join("; ")
          }.`)
        }
${shown.map((proposal, index) => one(c, proposal, index + 1))}
${section("accept", proposals.what, acceptPart(c, chosen))}
${section("reject", proposals.reject, rejectPart(c, chosen, reason))}`
    }
${paragraph(link(withFilter("/proposals", readFilter(c)), proposals.toList))}`
  })
}

const one = (c: Context<SignedIn>, proposal: Proposal, number: number): Html => {
  const { together: words } = c.get("texts")
  const { id } = proposal.bevinding
  return section(
    `proposal-${number}`,
    `${words.proposal} ${number}`,
    html`${sideBySide(c, proposal)}
${paragraph(link(withFilter(`/proposals/${id}`, readFilter(c)), `${words.why} ${number}`))}`
  )
}

const acceptPart = (c: Context<SignedIn>, chosen: ReadonlyArray<Chosen>): Html => {
  const { proposals, together: words } = c.get("texts")
  return html`${paragraph(words.action)}
${paragraph(proposals.canUndo)}
${form(c, action(c, "accept"), html`${hiddenChosen(chosen)}${button(`${words.accept} (${chosen.length})`)}`)}`
}

const rejectPart = (
  c: Context<SignedIn>,
  chosen: ReadonlyArray<Chosen>,
  { error, reden }: { readonly reden: string; readonly error?: string }
): Html => {
  const { proposals, together: words } = c.get("texts")
  return html`${paragraph(proposals.rejectIntro)}
${
    form(
      c,
      action(c, "reject"),
      html`${hiddenChosen(chosen)}
${field({ name: "reden", label: proposals.reason, help: proposals.reasonHelp, value: reden, error })}
${button(`${words.reject} (${chosen.length})`, "secondary")}`
    )
  }`
}

/** The page while the API is away: what was chosen and typed is still there. */
export const togetherAwayPage = (
  c: Context<SignedIn>,
  chosen: ReadonlyArray<Chosen>,
  attempt?: TogetherAttempt
): Html => {
  const { problems, together: words } = c.get("texts")
  return layout(c, {
    title: words.title,
    content: html`${alert("error", `${problems.away.title}. ${problems.away.advice} ${problems.kept}`)}
${againForm(c, chosen, attempt)}`
  })
}

/** Sends the same once more. */
export const againForm = (
  c: Context<SignedIn>,
  chosen: ReadonlyArray<Chosen>,
  attempt: TogetherAttempt | undefined
): Html => {
  const { proposals } = c.get("texts")
  return form(
    c,
    action(c, attempt?.decision),
    html`${hiddenChosen(chosen)}
${
      attempt?.decision === "reject"
        ? field({ name: "reden", label: proposals.reason, help: proposals.reasonHelp, value: attempt.reden })
        : ""
    }
${button(proposals.again)}`
  )
}

const action = (c: Context<SignedIn>, decision?: TogetherAttempt["decision"]): string =>
  withFilter(
    decision === undefined ? "/proposals/together" : `/proposals/together/${decision}`,
    readFilter(c),
    inAddress(readPlace(c))
  )
