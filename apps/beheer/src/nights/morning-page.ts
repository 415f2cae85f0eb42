import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import { alert } from "../pages/alert.ts"
import { dataList } from "../pages/data-list.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { table } from "../pages/table.ts"
import { duration } from "../words/duration.ts"
import { moment } from "../words/moment.ts"
import type { Bevinding, Night, Voortgang } from "../words/schemas.ts"
import { nightCharts } from "./night-charts.ts"
import { nightMilliseconds } from "./night-milliseconds.ts"
import { livePart } from "./progress-part.ts"
import { comparable, severityTotals } from "./severity-totals.ts"

/** What the page of this morning tells. */
export interface Morning {
  /** The nights, the newest first. */
  readonly nights: ReadonlyArray<Night>
  readonly underWay?: { readonly id: string; readonly progress: Voortgang }
  /** How much is open now of each severity, decisions of today included. */
  readonly open: Readonly<Record<Bevinding["ernst"], number>>
}

/** What the nightly check found against the night before, what it repaired, and what waits. */
export const morningPage = (c: Context<SignedIn>, { nights, open, underWay }: Morning): Html => {
  const { nights: words } = c.get("texts")
  const last = nights.find(({ cijfers, opdracht }) => cijfers !== null && !opdracht.proef)
  const alike = last === undefined ? [] : comparable(nights, last)
  return layout(c, {
    title: words.morning,
    content: html`${underWay === undefined ? "" : livePart(c, underWay.id, underWay.progress)}
${
      last === undefined ? paragraph(words.none) : html`${waits(c, last, alike[1], open)}
${section("last", words.last, lastNight(c, last))}`
    }
${alike.length < 2 ? "" : section("course", words.course, nightCharts(c, alike.toReversed()))}
${paragraph(link("/nights", words.others))}`
  })
}

const waits = (c: Context<SignedIn>, last: Night, before: Night | undefined, open: Morning["open"]): Html => {
  const { nights: words, partij } = c.get("texts")
  const earlier = before === undefined ? [] : severityTotals(before)
  return section(
    "waits",
    words.waits,
    html`${
      table({
        caption: words.waitsCaption,
        columns: [words.severity, words.openNow, words.difference, words.fresh, words.repaired, words.solved],
        rows: severityTotals(last).map((one, index) => [
          link(`/proposals?severity=${one.severity}`, partij.severities[one.severity]),
          String(open[one.severity]),
          earlier[index] === undefined ? "" : signed(one.open - earlier[index].open),
          String(one.fresh),
          String(one.repaired),
          String(one.solved)
        ])
      })
    }
${paragraph(link("/proposals", words.toProposals))}`
  )
}

const lastNight = (c: Context<SignedIn>, last: Night): Html => {
  const { nights: words } = c.get("texts")
  return html`${last.toestand === "deels-mislukt" ? alert("warning", words.partlyFailed) : ""}
${
    dataList([
      [words.started, link(`/nights/${last.id}`, moment(last.begonnen, c.get("language")))],
      [words.duration, duration(nightMilliseconds(last))],
      [words.looked, String(last.cijfers?.gelezen ?? 0)],
      [words.state, words.states[last.toestand]]
    ])
  }`
}

/** A difference with its sign. */
const signed = (difference: number): string => difference > 0 ? `+${difference}` : String(difference)
