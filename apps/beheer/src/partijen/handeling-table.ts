import type { Context } from "hono"
import type { SignedIn } from "../http/env.ts"
import type { Html } from "../pages/html.ts"
import { bdi, paragraph } from "../pages/paragraph.ts"
import { table } from "../pages/table.ts"
import { moment } from "../words/moment.ts"
import type { Handeling } from "../words/schemas.ts"

/** Who did what with a record. */
export const handelingTable = (c: Context<SignedIn>, handelingen: ReadonlyArray<Handeling>): Html => {
  const { partij: words } = c.get("texts")
  return handelingen.length === 0 ? paragraph(words.trailNone) : table({
    caption: words.trailCaption,
    columns: [words.when, words.who, words.what, words.fields],
    rows: handelingen.map(({ door, op, soort, velden }) => [
      moment(op, c.get("language")),
      bdi(door),
      words.actions[soort],
      velden.join(", ")
    ])
  })
}
