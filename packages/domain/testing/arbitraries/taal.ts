import * as fc from "fast-check"
import { Taalcode, Voorkeurstaal } from "../../src/values/taal.ts"
import { talenTable } from "../../src/values/talen-table.ts"
import { decoded } from "./decoded.ts"
import { geenTekst, inVeld, metOnbekendVeld, ongeldig, zonderVeld } from "./invalid.ts"

const rijen = talenTable.trim().split("\n").map((rij) => {
  const [t = "", b = "-", ...naam] = rij.split(" ")
  return { t, b: b === "-" ? t : b, naam: naam.join(" ") }
})
const metB = rijen.filter(({ b, t }) => b !== t)
const taal = fc.oneof(fc.constantFrom(...rijen), fc.constantFrom(...metB))

/** Codes of ISO 639-2, both T and B. */
export const geschrevenTaalcode = taal.chain(({ b, t }) => fc.constantFrom(t, b))

export const taalcode = decoded(Taalcode, geschrevenTaalcode)

export const ongeldigeTaalcode = fc.oneof(
  geenTekst,
  ongeldig("taal-onbekend", fc.constantFrom("", "nl", "NLD", "qqq", "xyz", "nld ", "nl-NL"))
)

export const geschrevenVoorkeurstaal = taal.chain(({ b, naam, t }) =>
  fc.constantFrom<typeof Voorkeurstaal.Encoded>({ code: t }, { code: b }, { code: b, naam }, {
    code: t,
    naam: naam.toUpperCase()
  }, { code: t, naam: "eigen spelling" })
)

export const voorkeurstaal = decoded(Voorkeurstaal, geschrevenVoorkeurstaal)

export const ongeldigeVoorkeurstaal = fc.oneof(
  inVeld(geschrevenVoorkeurstaal, { code: ongeldigeTaalcode }),
  zonderVeld(geschrevenVoorkeurstaal, "code"),
  metOnbekendVeld(geschrevenVoorkeurstaal),
  fc.tuple(fc.constantFrom(...rijen), fc.constantFrom(...rijen))
    .filter(([een, ander]) => een.naam.toLowerCase() !== ander.naam.toLowerCase())
    .map(([{ b }, { naam }]) => ({ invoer: { code: b, naam }, pad: ["naam"], code: "naam-bij-andere-code" }))
)
