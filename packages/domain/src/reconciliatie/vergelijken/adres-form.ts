import { soortBuitenlands } from "../../values/buitenlands-adres.ts"
import { nederland } from "../../values/land.ts"
import { withoutNotation, withoutPunctuation } from "../../values/notation.ts"
import { fields, storedText } from "../../values/stored-value.ts"
import { writtenLine } from "../../values/zelfde-adres.ts"

const lines = ["straat", "woonplaats", "adresregel1", "adresregel2", "adresregel3"]
const codes = ["aanduidingBijHuisnummer", "nummeraanduidingId"]
const nummers = ["huisnummer", "postbusnummer", "antwoordnummer"]

/**
 * The parts by which addresses are compared; empty when there is no address. Two differences between registers do
 * not count: a huisletter written in the huisnummertoevoeging, and a country left out for an address in the
 * Netherlands.
 */
export const adresForm = (
  veld: string,
  soortveld: string,
  adres: Readonly<Record<string, unknown>>
): ReadonlyArray<readonly [string, string]> => {
  const soort = storedText(adres[soortveld])
  if (soort === "") return []
  const land = storedText(fields(adres["land"])["code"])
  return [
    [`${veld}/soort`, soort],
    ...lines.map((naam) => [`${veld}/${naam}`, writtenLine(adres[naam])] as const),
    ...codes.map((naam) => [`${veld}/${naam}`, withoutNotation(storedText(adres[naam]))] as const),
    ...nummers.map((naam) => [`${veld}/${naam}`, typeof adres[naam] === "number" ? String(adres[naam]) : ""] as const),
    [
      `${veld}/huisnummertoevoeging`,
      withoutPunctuation(storedText(adres["huisletter"]) + storedText(adres["huisnummertoevoeging"]))
    ],
    [`${veld}/postcode`, withoutPunctuation(storedText(adres["postcode"]))],
    [`${veld}/land`, land === "" && soort !== soortBuitenlands ? nederland : land]
  ]
}
