import type { Context } from "hono"
import { html } from "hono/html"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi, link, paragraph } from "../pages/paragraph.ts"
import { section } from "../pages/section.ts"
import { table } from "../pages/table.ts"
import { fieldName } from "../words/field-name.ts"
import { moment } from "../words/moment.ts"
import type { Handeling } from "../words/schemas.ts"

/** Who did what with the record of the page at this path, and the way to who saw it. */
export const trailPart = (c: Context<SignedIn>, path: string, handelingen: ReadonlyArray<Handeling>): Html => {
  const { partij: words, reads } = c.get("texts")
  return section(
    "trail",
    words.trail,
    html`${handelingTable(c, handelingen)}
${paragraph(link(`${path}/raadplegingen`, reads.look))}`
  )
}

const handelingTable = (c: Context<SignedIn>, handelingen: ReadonlyArray<Handeling>): Html => {
  const { partij: words } = c.get("texts")
  return handelingen.length === 0 ? paragraph(words.trailNone) : table({
    caption: words.trailCaption,
    columns: [words.when, words.who, words.what, words.fields],
    rows: handelingen.map(({ door, op, soort, velden }) => [
      moment(op, c.get("language")),
      bdi(door),
      words.actions[soort],
      velden.map((veld) => fieldName(veld, c.get("texts")) ?? veld).join(", ")
    ])
  })
}
