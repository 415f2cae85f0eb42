import { type RawBuilder, sql } from "kysely"

/** A field of a json object: with what kind of value, and that it is there. */
export interface Jsonveld {
  readonly naam: string
  readonly soort: "tekst" | "ander"
}

/** The value of a field as a text. */
export const waardeVan = (object: RawBuilder<unknown>, naam: string): RawBuilder<string> =>
  sql<string>`(${object} ->> ${sql.lit(naam)})`

/**
 * Whether a json object is exactly what comes out when these fields of it are written down one after the other as texts, or as what else
 * they are: so it has no other fields, no text of it is a number or the other way round, and none holds what json writes otherwise. A
 * pattern over the whole would say the same, at a hundred times the cost. The fields are in the order in which jsonb keeps them: the
 * shorter name first, and of the same length by letter.
 */
export const heeftAlleen = (object: RawBuilder<unknown>, velden: ReadonlyArray<Jsonveld>): RawBuilder<boolean> =>
  sql<boolean>`${object}::text = concat('{', concat_ws(', ', ${
    sql.join(velden.map(({ naam, soort }) =>
      soort === "tekst"
        ? sql`${sql.lit(`"${naam}": "`)} || ${waardeVan(object, naam)} || '"'`
        : sql`${sql.lit(`"${naam}": `)} || ${waardeVan(object, naam)}`
    ))
  }), '}')`

export const tekst = (naam: string): Jsonveld => ({ naam, soort: "tekst" })
export const ander = (naam: string): Jsonveld => ({ naam, soort: "ander" })
