import type { regel } from "@betrokkene/domain/internal"
import { Schema, SchemaTransformation } from "effect"

/** A variable that holds one or more of these names, with commas between them. */
export const commaSeparated = <const Names extends ReadonlyArray<string>>(
  names: Names,
  rule: ReturnType<typeof regel>
) => {
  const one = `(?:${names.map((name) => name.replace(/[^\w-]/gu, "\\$&")).join("|")})`
  return Schema.String.check(Schema.isPattern(new RegExp(`^${one}(?:,${one})*$`, "u"), rule)).pipe(
    Schema.decodeTo(
      Schema.Array(Schema.Literals(names)),
      SchemaTransformation.transform({
        decode: (text) => text.split(",") as ReadonlyArray<Names[number]>,
        encode: (chosen) => chosen.join(",")
      })
    )
  )
}
