import { Effect, Schema, SchemaTransformation } from "effect"
import { naamBijCode } from "./code-table.ts"
import { regel } from "./regel.ts"
import { talenTable } from "./talen-table.ts"
import { tekst } from "./tekst.ts"

const rijen = talenTable.trim().split("\n").map((rij) => ({
  t: rij.slice(0, 3),
  b: rij.slice(4, rij.indexOf(" ", 4)),
  naam: rij.slice(rij.indexOf(" ", 4) + 1)
}))
const namen = new Map(rijen.map(({ naam, t }) => [t, naam] as const))
const naarT = new Map(rijen.flatMap(({ b, t }) => [[t, t], [b, t]] as const))

const fout = regel("taal-onbekend", "Een taal is een code van ISO 639-2, zoals nld.")
const vorm = /^[a-z]{3}$/u

/**
 * A language as an ISO 639-2 code: B and T codes are accepted (`dut`, `nld`), kept as T (`nld`). Refusal: `taal-onbekend`.
 */
export const Taalcode = Schema.String.check(
  Schema.isPattern(vorm, fout).abort(),
  Schema.makeFilter((waarde: string) => naarT.has(waarde), fout)
).pipe(
  Schema.decodeTo(
    Schema.String.check(Schema.makeFilter((waarde: string) => namen.has(waarde), fout)).pipe(Schema.brand("Taalcode")),
    SchemaTransformation.transform({
      decode: (waarde: string) => naarT.get(waarde) ?? waarde,
      encode: (waarde: string) => waarde
    })
  )
)
export type Taalcode = typeof Taalcode.Type

/**
 * The language that somebody prefers: code and Dutch name. The name follows from the code and may be left out on input.
 * Refusals: `taal-onbekend`, `naam-bij-andere-code`.
 */
export const Voorkeurstaal = Schema.Struct({ code: Taalcode, naam: Schema.optionalKey(tekst(100)) }).pipe(
  Schema.decodeTo(
    Schema.Struct({ code: Schema.toType(Taalcode), naam: Schema.String }),
    SchemaTransformation.transformEffect({
      decode: (geschreven) =>
        Effect.map(naamBijCode(namen, geschreven), ({ naam }) => ({ code: geschreven.code, naam })),
      encode: (taal) => Effect.succeed(taal)
    })
  )
).annotate({ identifier: "Voorkeurstaal" })
export type Voorkeurstaal = typeof Voorkeurstaal.Type
