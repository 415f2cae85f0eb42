import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { layout } from "../pages/layout.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { moment } from "../words/moment.ts"
import type { Raadpleging } from "../words/schemas.ts"
import { activityText } from "./activity-text.ts"

/** Who was shown a record, and where that record is shown itself. */
export interface ShownReads {
  readonly above: string
  readonly raadplegingen: ReadonlyArray<Raadpleging>
  readonly next?: string
}

export const readsPage = (c: Context<SignedIn>, { above, next, raadplegingen }: ShownReads): Html => {
  const { frame, partij: words, reads } = c.get("texts")
  return layout(c, {
    title: reads.title,
    content: html`${paragraph(reads.intro)}
${
      raadplegingen.length === 0 ? paragraph(reads.none) : table({
        caption: reads.caption,
        columns: [words.when, words.who, reads.operation, reads.purpose, reads.records],
        rows: raadplegingen.map(({ aantal, activiteit, doelbinding, door, op }) => [
          moment(op, c.get("language")),
          bdi(door),
          activityText(activiteit, c.get("texts")) ?? bdi(activiteit),
          doelbinding ?? reads.noPurpose,
          String(aantal)
        ])
      })
    }
${next === undefined ? "" : paragraph(link(`${above}/raadplegingen?cursor=${encodeURIComponent(next)}`, frame.next))}
${paragraph(link(above, reads.back))}`
  })
}
