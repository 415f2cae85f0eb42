import { soortBuitenlands } from "../../values/buitenlands-adres.ts"
import { nederland } from "../../values/land.ts"
import { tekst, velden } from "../koppelen/stored-value.ts"
import { withoutNotation, withoutPunctuation } from "./notation.ts"

const teksten = [
  "straat",
  "woonplaats",
  "aanduidingBijHuisnummer",
  "nummeraanduidingId",
  "adresregel1",
  "adresregel2",
  "adresregel3"
]
const nummers = ["huisnummer", "postbusnummer", "antwoordnummer"]

/**
 * The parts in which addresses are compared. Some registers write the huisletter in the huisnummertoevoeging, and leave out that an
 * address lies in the Netherlands: that is no difference.
 */
export const adresForm = (
  veld: string,
  soortveld: string,
  adres: Readonly<Record<string, unknown>>
): ReadonlyArray<readonly [string, string]> => {
  const soort = tekst(adres[soortveld])
  if (soort === "") return []
  const land = tekst(velden(adres["land"])["code"])
  return [
    [`${veld}/soort`, soort],
    ...teksten.map((naam) => [`${veld}/${naam}`, withoutNotation(tekst(adres[naam]))] as const),
    ...nummers.map((naam) => [`${veld}/${naam}`, typeof adres[naam] === "number" ? String(adres[naam]) : ""] as const),
    [
      `${veld}/huisnummertoevoeging`,
      withoutPunctuation(tekst(adres["huisletter"]) + tekst(adres["huisnummertoevoeging"]))
    ],
    [`${veld}/postcode`, withoutPunctuation(tekst(adres["postcode"]))],
    [`${veld}/land`, land === "" && soort !== soortBuitenlands ? nederland : land]
  ]
}
