import * as fc from "fast-check"
import { Taalcode, Voorkeurstaal } from "../../src/values/taal.ts"
import { talenTable } from "../../src/values/talen-table.ts"
import { decoded } from "./decoded.ts"
import { inVeld, metOnbekendVeld, notText, ongeldig, zonderVeld } from "./invalid.ts"

const rows = talenTable.trim().split("\n").map((row) => {
  const [t = "", b = "-", ...naam] = row.split(" ")
  return { t, b: b === "-" ? t : b, naam: naam.join(" ") }
})
const metB = rows.filter(({ b, t }) => b !== t)
const taal = fc.oneof(fc.constantFrom(...rows), fc.constantFrom(...metB))

/** Codes of ISO 639-2, both T and B. */
export const writtenTaalcode = taal.chain(({ b, t }) => fc.constantFrom(t, b))

/** A valid code of a language, in the form in which it is kept (ISO 639-2/T). */
export const taalcode = decoded(Taalcode, writtenTaalcode)

/** A code of a language that must be refused. */
export const invalidTaalcode = fc.oneof(
  notText,
  ongeldig("taal-onbekend", fc.constantFrom("", "nl", "NLD", "qqq", "xyz", "nl d", "nl-NL"))
)

/** A valid voorkeurstaal as a caller writes it: code T or B of ISO 639-2, with or without the name. */
export const writtenVoorkeurstaal = taal.chain(({ b, naam, t }) =>
  fc.constantFrom<typeof Voorkeurstaal.Encoded>({ code: t }, { code: b }, { code: b, naam }, {
    code: t,
    naam: naam.toUpperCase()
  }, { code: t, naam: "eigen spelling" })
)

/** A valid voorkeurstaal: the code of a language with its name. */
export const voorkeurstaal = decoded(Voorkeurstaal, writtenVoorkeurstaal)

/** A voorkeurstaal that must be refused, such as one with an unknown code. */
export const ongeldigeVoorkeurstaal = fc.oneof(
  inVeld(writtenVoorkeurstaal, { code: invalidTaalcode }),
  zonderVeld(writtenVoorkeurstaal, "code"),
  metOnbekendVeld(writtenVoorkeurstaal),
  fc.tuple(fc.constantFrom(...rows), fc.constantFrom(...rows))
    .filter(([one, ander]) => one.naam.toLowerCase() !== ander.naam.toLowerCase())
    .map(([{ b }, { naam }]) => ({ input: { code: b, naam }, pad: ["naam"], code: "naam-bij-andere-code" }))
)
