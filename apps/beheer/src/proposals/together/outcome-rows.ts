import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../../http/env.ts"
import type { Html } from "../../pages/html.ts"
import { bdi, link } from "../../pages/paragraph.ts"
import { table } from "../../pages/table.ts"
import { naam, partijnaam } from "../../words/naam.ts"
import { ending } from "../ending.ts"
import { readFilter, withFilter } from "../filter.ts"
import type { Proposal } from "../read-proposal.ts"
import type { ReadChosen } from "./read-together.ts"
import type { TogetherOutcome } from "./together-outcome.ts"

/** What came of each finding, or why it cannot be decided on. */
export const outcomeRows = (
  c: Context<SignedIn>,
  decided: ReadonlyArray<{ readonly item: ReadChosen; readonly outcome: TogetherOutcome }>
): Html => {
  const { together: words } = c.get("texts")
  return table({
    caption: words.outcomes,
    columns: [words.proposal, words.outcome],
    rows: decided.map(({ item: { chosen: { id }, proposal }, outcome }) => [
      link(withFilter(`/proposals/${id}`, readFilter(c)), named(c, proposal)),
      html`${words.outcomeNames[outcome]}${
        outcome === "decided" && proposal !== undefined && proposal.bevinding.besluit !== null
          ? html` ${ending(c, proposal.bevinding.besluit)}`
          : ""
      }`
    ])
  })
}

/** By whom a finding is known: the names of its records, or, to who may not see those, a word. */
const named = (c: Context<SignedIn>, proposal: Proposal | undefined): Html => {
  const texts = c.get("texts")
  const names = (proposal?.records ?? []).flatMap((record) =>
    record.soort === "betrokkene" && record.betrokkene !== undefined
      ? [naam(record.betrokkene, texts)]
      : record.soort === "partij" && record.partij !== undefined
      ? [partijnaam(record.partij, texts)]
      : []
  )
  return names.length === 0
    ? html`${texts.together.proposal}`
    : html`${names.map((name, index) => html`${index === 0 ? "" : " - "}${bdi(name)}`)}`
}
