import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { confirmed } from "../pages/confirmed.ts"
import { form, hidden } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { moment } from "../words/moment.ts"
import type { Token } from "../words/schemas.ts"
import type { Told } from "./told.ts"

/** A page of tokens, and what came of the decision before it. */
export interface ShownTokens extends Told {
  readonly results: ReadonlyArray<Token>
  readonly next: string | undefined
  readonly isContinued: boolean
  /** The id of the token by which this person is logged in, who tried to revoke it. */
  readonly own?: string
}

/** Who can get in by a token, with what somebody can do about it. */
export const tokensPage = (c: Context<SignedIn>, { isContinued, next, own, results, told }: ShownTokens): Html => {
  const { frame, running: words } = c.get("texts")
  return layout(c, {
    title: words.tokens,
    content: html`${told === undefined ? "" : alert(told.kind, told.message)}
${own === undefined ? "" : ownPart(c, own)}
${paragraph(words.tokensIntro)}
${
      results.length === 0 ? paragraph(words.tokensNone) : table({
        caption: words.tokens,
        columns: [words.holder, words.state, words.scopes, words.made, words.expires, words.lastUsed, words.decide],
        rows: results.map((token) => [
          bdi(token.naam),
          state(c, token),
          token.scopes.join(", "),
          by(c, moment(token.gemaaktOp, c.get("language")), token.gemaaktDoor),
          token.verlooptOp === null ? words.noEnd : moment(token.verlooptOp, c.get("language")),
          token.laatstGebruiktOp === null ? words.never : moment(token.laatstGebruiktOp, c.get("language")),
          token.toestand === "ingetrokken" ? "" : confirmed(c, {
            action: `/tokens/${token.id}/revoke`,
            name: words.revoke,
            warning: words.revokeIntro,
            confirm: words.revokeConfirm
          })
        ])
      })
    }
${isContinued ? paragraph(link("/tokens", frame.first)) : ""}
${next === undefined ? "" : paragraph(link(`/tokens?cursor=${encodeURIComponent(next)}`, frame.next))}`
  })
}

const ownPart = (c: Context<SignedIn>, id: string): Html => {
  const { running: words } = c.get("texts")
  return html`${alert("warning", words.own)}
${form(c, `/tokens/${id}/revoke`, html`${hidden("own", "yes")}${button(words.ownConfirm, "danger")}`)}`
}

const state = (c: Context<SignedIn>, { ingetrokkenDoor, ingetrokkenOp, toestand }: Token): Html | string => {
  const { states } = c.get("texts").running
  return ingetrokkenOp === null
    ? toestand === "geldig" ? states.valid : states.expired
    : html`${states.revoked}, ${by(c, moment(ingetrokkenOp, c.get("language")), ingetrokkenDoor)}`
}

const by = (c: Context<SignedIn>, when: Html, who: string | null): Html =>
  who === null ? when : html`${when} ${c.get("texts").running.by} ${bdi(who)}`
