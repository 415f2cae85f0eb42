import { Effect, Schema, SchemaTransformation } from "effect"
import { hintForCode, naamBijCode } from "./code-table.ts"
import { patternWithHint } from "./pattern-with-hint.ts"
import { regel } from "./regel.ts"
import { talenTable } from "./talen-table.ts"
import { seen, seenText } from "./text.ts"

const rows = talenTable.trim().split("\n").map((row) => ({
  t: row.slice(0, 3),
  b: row.slice(4, row.indexOf(" ", 4)),
  naam: row.slice(row.indexOf(" ", 4) + 1)
}))
/** The Dutch name of each language, by its T code. */
export const talen = new Map(rows.map(({ naam, t }) => [t, naam] as const))
const toT = new Map(rows.flatMap(({ b, t }) => [[t, t], [b, t]] as const))

const fout = regel("taal-onbekend", "Een taal is een code van drie letters uit ISO 639-2, zoals nld.")
const form = /^[a-z]{3}$/u

/**
 * A language as an ISO 639-2 code: B and T codes are accepted (`dut`, `nld`), kept as T (`nld`). Refusal:
 * `taal-onbekend`.
 *
 * Source: ISO 639-2.
 */
export const Taalcode = seen(
  patternWithHint(form, fout.foutcode, fout.message, (text) => hintForCode(talen, text)).abort(),
  Schema.makeFilter((waarde: string) => toT.has(waarde), fout)
).pipe(
  Schema.decodeTo(
    Schema.String.check(Schema.makeFilter((waarde: string) => talen.has(waarde), fout)).pipe(Schema.brand("Taalcode")),
    SchemaTransformation.transform({
      decode: (waarde: string) => toT.get(waarde) ?? waarde,
      encode: (waarde: string) => waarde
    })
  )
)
export type Taalcode = typeof Taalcode.Type

/**
 * Preferred language: code and Dutch name. The name follows from the code and may be left out on input. Refusals:
 * `taal-onbekend`, `naam-bij-andere-code`.
 *
 * Source: ISO 639-2.
 */
export const Voorkeurstaal = Schema.Struct({ code: Taalcode, naam: Schema.optionalKey(seenText(100)) }).pipe(
  Schema.decodeTo(
    Schema.Struct({ code: Schema.toType(Taalcode), naam: Schema.String }),
    SchemaTransformation.transformEffect({
      decode: (written) => Effect.map(naamBijCode(talen, written), ({ naam }) => ({ code: written.code, naam })),
      encode: (taal) => Effect.succeed(taal)
    })
  )
).annotate({ identifier: "Voorkeurstaal" })
export type Voorkeurstaal = typeof Voorkeurstaal.Type
