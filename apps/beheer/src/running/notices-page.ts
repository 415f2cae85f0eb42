import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { button } from "../pages/button.ts"
import { confirmed } from "../pages/confirmed.ts"
import { form } from "../pages/form.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { moment } from "../words/moment.ts"
import type { Notice } from "../words/schemas.ts"
import type { Told } from "./told.ts"

/** A page of notices, and what came of the decision before it. */
export interface ShownNotices extends Told {
  readonly results: ReadonlyArray<Notice>
  readonly next: string | undefined
  readonly isContinued: boolean
}

/** What other systems could not be told, with what somebody can do about it. */
export const noticesPage = (c: Context<SignedIn>, { isContinued, next, results, told }: ShownNotices): Html => {
  const { frame, running: words } = c.get("texts")
  return layout(c, {
    title: words.noticesTitle,
    content: html`${told === undefined ? "" : alert(told.kind, told.message)}
${paragraph(words.noticesIntro)}
${
      results.length === 0 ? paragraph(words.noticesNone) : table({
        caption: words.noticesTitle,
        columns: [
          words.subscriber,
          words.event,
          words.reason,
          words.attempts,
          words.since,
          words.waiting,
          words.decide
        ],
        rows: results.map((notice) => [
          bdi(notice.abonnement),
          event(c, notice),
          reason(c, notice),
          String(notice.pogingen),
          moment(notice.onbestelbaarSinds, c.get("language")),
          String(notice.wachtend),
          decisions(c, notice)
        ])
      })
    }
${isContinued ? paragraph(link("/notices", frame.first)) : ""}
${next === undefined ? "" : paragraph(link(`/notices?cursor=${encodeURIComponent(next)}`, frame.next))}`
  })
}

/** Where pages of records stand, of those that have one. */
const pages: { readonly [soort in Notice["recordSoort"]]?: string } = {
  partij: "/partijen",
  betrokkene: "/betrokkenen"
}

/** The kind of the event is Dutch; it leads to the record for who may read it. */
const event = (c: Context<SignedIn>, { recordId, recordSoort, soort }: Notice): Html => {
  const name = html`<span lang="nl">${soort}</span>`
  const page = pages[recordSoort]
  return page !== undefined && c.get("session").scopes.includes("read") ? link(`${page}/${recordId}`, name) : name
}

const reason = (c: Context<SignedIn>, { reden }: Notice): string => {
  const { running: words } = c.get("texts")
  if (reden === "http-410") return words.gone
  if (reden === "timeout") return words.late
  return reden.startsWith("http-")
    ? `${words.answered} ${reden.slice("http-".length)}`
    : `${words.unreachable} (${reden})`
}

const decisions = (c: Context<SignedIn>, { bezorgnummer }: Notice): Html => {
  const { running: words } = c.get("texts")
  return html`${form(c, `/notices/${bezorgnummer}/again`, button(words.again, "secondary"))}
${
    confirmed(c, {
      action: `/notices/${bezorgnummer}/drop`,
      name: words.drop,
      warning: words.dropIntro,
      confirm: words.dropConfirm
    })
  }`
}
