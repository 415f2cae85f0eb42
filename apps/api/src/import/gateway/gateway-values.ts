import { isJsonObject } from "../../http/json-value.ts"
import { gatewayObject } from "./gateway-object.ts"

type Values = { readonly [name: string]: unknown }

/** A value that was withValues, by its name. */
export const withValues = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** A boolean, also as a word: the bundle writes `ja`, `nee` and `onbekend`. Undefined for what is none of these. */
export const yesNoWord = (value: unknown): boolean | undefined => {
  const word = typeof value === "string" ? value.toLowerCase() : value
  if (word === true || word === "ja" || word === "true") return true
  return word === false || word === "nee" || word === "false" ? false : undefined
}

const soorten: { readonly [soort: string]: string } = {
  emailadres: "email",
  email: "email",
  telefoonnummer: "telefoonnummer"
}

/** The kind of a digital address in the contract. */
export const soortDigitaalAdres = (soort: string | undefined): string => soorten[soort ?? ""] ?? "overig"

/** A name in the parts of the contract. */
export const contactnaam = (value: unknown): Values | undefined => {
  if (!isJsonObject(value)) return undefined
  const { takeText } = gatewayObject(value)
  return withValues({
    voorletters: takeText("voorletters"),
    voornaam: takeText("voornaam", "voornamen"),
    voorvoegselAchternaam: takeText("voorvoegselAchternaam", "voorvoegsel"),
    achternaam: takeText("achternaam", "geslachtsnaam")
  })
}

/** The code of the Netherlands in the national table of countries. */
const nationalCode = "6030"

/** The code of two letters of a land; none of another code, which the contract does not have. */
const landcode = (value: unknown): string | undefined => {
  const code = isJsonObject(value) ? gatewayObject(value).takeText("landcode", "code") : value
  if (code === nationalCode) return "NL"
  return typeof code === "string" && /^[A-Z]{2}$/u.test(code) ? code : undefined
}

/** An address and whether all that it says is in it. */
export interface ReadGatewayAdres {
  readonly adres: Values
  readonly left: ReadonlyArray<string>
}

/** An address in the parts of the contract: a postbus or antwoordnummer is a line, and so are lines abroad. */
export const contractAdres = (value: unknown): ReadGatewayAdres | undefined => {
  if (!isJsonObject(value)) return undefined
  const { left, take, takeText } = gatewayObject(value)
  const [postbus, reply] = [takeText("postbusnummer"), takeText("antwoordnummer")]
  const [huisletter = "", toevoeging = ""] = [takeText("huisletter"), takeText("huisnummertoevoeging")]
  const huisnummertoevoeging = `${huisletter}${toevoeging}`
  take("soortBezoekadres", "soortCorrespondentieadres")
  const [land, code] = [take("land"), landcode(take("land"))]
  const line = (number: 1 | 2 | 3) => takeText(`adresregelBuitenland${number}`, `adresregel${number}`)
  const adres = withValues({
    straatnaam: takeText("straat", "straatnaam"),
    huisnummer: take("huisnummer"),
    huisnummertoevoeging: huisnummertoevoeging === "" ? undefined : huisnummertoevoeging,
    postcode: takeText("postcode")?.toUpperCase().replace(/^([0-9]{4}) ?([A-Z]{2})$/u, "$1 $2"),
    stad: takeText("woonplaats", "stad"),
    adresregel1: line(1) ?? (postbus === undefined
      ? reply === undefined ? undefined : `Antwoordnummer ${reply}`
      : `Postbus ${postbus}`),
    adresregel2: line(2),
    adresregel3: line(3),
    land: code
  })
  return { adres, left: [...left(), ...(land !== undefined && code === undefined ? ["land"] : [])] }
}
