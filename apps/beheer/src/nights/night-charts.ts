import { lineChart } from "@betrokkene/charts"
import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { paragraph } from "../pages/paragraph.ts"
import { duration } from "../words/duration.ts"
import { dayText } from "../words/moment.ts"
import type { Night } from "../words/schemas.ts"
import { nightMilliseconds } from "./night-milliseconds.ts"
import { severityTotals } from "./severity-totals.ts"

/** Lines over nights, the oldest first: what was open of each severity, and how long the check took. */
export const nightCharts = (c: Context<SignedIn>, nights: ReadonlyArray<Night>): Html => {
  const { nights: words, partij } = c.get("texts")
  const totals = nights.map((night) => ({ at: Date.parse(night.begonnen), of: severityTotals(night) }))
  const number = (value: number) => String(value)
  return html`${paragraph(words.courseIntro)}
<div class="charts">${
    (totals[0]?.of ?? []).map(({ severity }, index) =>
      chart(c, {
        kind: severity,
        title: `${words.openAfter}: ${partij.severities[severity]}`,
        points: totals.map(({ at, of }) => ({ at, value: of[index]?.open ?? 0 })),
        write: number
      })
    )
  }
${
    chart(c, {
      kind: "duration",
      title: words.durationChart,
      points: nights.map((night) => ({ at: Date.parse(night.begonnen), value: nightMilliseconds(night) / 1000 })),
      write: (seconds) => duration(seconds * 1000)
    })
  }</div>`
}

interface Chart {
  readonly kind: string
  readonly title: string
  readonly points: ReadonlyArray<{ readonly at: number; readonly value: number }>
  readonly write: (value: number) => string
}

const chart = (c: Context<SignedIn>, { kind, points, title, write }: Chart): Html => {
  const { nights: words } = c.get("texts")
  const [first, now] = [write(points[0]?.value ?? 0), write(points.at(-1)?.value ?? 0)]
  return html`<figure><figcaption>${title}: <strong>${now}</strong></figcaption>
${
    lineChart({
      kind,
      points,
      description: `${title}: ${words.first} ${first}, ${words.now} ${now}.`,
      writeValue: (value) => String(value),
      writeMoment: (at) => dayText(new Date(at), c.get("language"))
    })
  }</figure>`
}
