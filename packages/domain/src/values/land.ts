import { Effect, Schema, SchemaTransformation } from "effect"
import { naamBijCode } from "./code-table.ts"
import { landenTable } from "./landen-table.ts"
import { regel } from "./regel.ts"
import { text } from "./text.ts"

const landen = new Map(landenTable.trim().split("\n").map((row) => [row.slice(0, 2), row.slice(3)] as const))
const code = Schema.String.check(
  Schema.isPattern(/^[A-Z]{2}$/u, regel("land-onbekend", "Een land is een code van ISO 3166-1 alpha-2, zoals NL."))
    .abort(),
  Schema.makeFilter(
    (waarde: string) => landen.has(waarde),
    regel("land-onbekend", "Deze landcode staat niet in ISO 3166-1.")
  )
)

/**
 * A country: its ISO 3166-1 alpha-2 code with its Dutch name. The name follows from the code and may be left out on
 * input; the name of another country beside it is a contradiction. Refusals: `land-onbekend`, `naam-bij-andere-code`.
 */
export const Land = Schema.Struct({ code, naam: Schema.optionalKey(text(100)) }).pipe(
  Schema.decodeTo(
    Schema.Struct({ code: code.pipe(Schema.brand("Landcode")), naam: Schema.String }),
    SchemaTransformation.transformEffect({
      decode: (written) => naamBijCode(landen, written),
      encode: (land) => Effect.succeed(land)
    })
  )
).annotate({ identifier: "Land" })
export type Land = typeof Land.Type

/** The code of the Netherlands. */
export const nederland = "NL"
