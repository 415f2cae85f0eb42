import { type RawBuilder, sql } from "kysely"

/** Texts as literals with commas between them. */
export const literals = (texts: ReadonlyArray<string>): RawBuilder<unknown> =>
  sql.join(texts.map((text) => sql.lit(text)))
