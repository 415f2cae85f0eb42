import { type RawBuilder, sql } from "kysely"

/** A field that a JSON object may have: with a text as its value, or with another value. */
export interface JsonField {
  readonly name: string
  readonly kind: "text" | "other"
}

export const textField = (name: string): JsonField => ({ name, kind: "text" })
export const otherField = (name: string): JsonField => ({ name, kind: "other" })

/** The value of a field as a text; null where the object does not have the field. */
export const fieldOf = (object: RawBuilder<unknown>, name: string): RawBuilder<string> =>
  sql<string>`(${object} ->> ${sql.lit(name)})`

/**
 * Whether a JSON object has no fields but these, each with a value of its kind, and no text that JSON writes with a
 * backslash.
 *
 * The object is compared with what these fields of it look like when they are written one after the other. A pattern
 * over the whole object would say the same at a hundred times the cost. The fields come in the order in which jsonb
 * keeps them: the shorter name first, and names of the same length by letter.
 */
export const hasOnly = (object: RawBuilder<unknown>, fields: ReadonlyArray<JsonField>): RawBuilder<boolean> => {
  const written = fields.map(({ kind, name }) =>
    kind === "text"
      ? sql`${sql.lit(`"${name}": "`)} || ${fieldOf(object, name)} || '"'`
      : sql`${sql.lit(`"${name}": `)} || ${fieldOf(object, name)}`
  )
  return sql<boolean>`${object}::text = concat('{', concat_ws(', ', ${sql.join(written)}), '}')`
}
