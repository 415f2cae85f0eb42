import { nederland } from "@betrokkene/domain"
import { ingevuld, tekst } from "./json.ts"

type Velden = Readonly<Record<string, unknown>>

/**
 * An address of an Open Klant, which does not say of what kind it is, as one of this register: abroad where the country is another, a
 * postbus or antwoordnummer where it is written as one, or else in the Netherlands. null: it is empty.
 */
export const vanAdresgroep = (
  soortveld: "soortBezoekadres" | "soortCorrespondentieadres",
  groep: Velden
): Velden | null => {
  const {
    adresregel1,
    adresregel2,
    adresregel3,
    huisnummer,
    huisnummertoevoeging,
    land,
    nummeraanduidingId,
    postcode,
    stad,
    straatnaam
  } = ingevuld(groep)
  if (Object.keys(ingevuld(groep)).length === 0) return null
  const opLand = land === undefined ? {} : { land: { code: land } }
  if (land !== undefined && land !== nederland) {
    return ingevuld({ [soortveld]: "buitenlands_adres", adresregel1, adresregel2, adresregel3, ...opLand })
  }
  const postadres = soortveld === "soortCorrespondentieadres"
    ? postadresVan(tekst(adresregel1), tekst(straatnaam), huisnummer)
    : undefined
  if (postadres !== undefined) {
    return ingevuld({
      [soortveld]: postadres.soort,
      [postadres.soort]: postadres.nummer,
      postcode,
      woonplaats: stad,
      ...opLand
    })
  }
  return ingevuld({
    [soortveld]: "binnenlands_adres",
    straat: straatnaam,
    huisnummer,
    ...toevoegingVan(tekst(huisnummertoevoeging)),
    postcode,
    woonplaats: stad,
    nummeraanduidingId,
    adresregel1,
    adresregel2,
    adresregel3,
    ...opLand
  })
}

/** `Postbus 100` on a line of its own, or as a street with a number. */
const postadresVan = (
  adresregel: string,
  straat: string,
  huisnummer: unknown
): { readonly soort: string; readonly nummer: number } | undefined => {
  const [, soort, nummer] = /^\s*(postbus|antwoordnummer)\s+([0-9]{1,5})\s*$/iu.exec(adresregel) ??
    /^\s*(postbus|antwoordnummer)\s*()$/iu.exec(straat) ?? []
  if (soort === undefined) return undefined
  const getal = nummer === "" ? huisnummer : Number(nummer)
  return typeof getal === "number"
    ? { soort: soort.toLowerCase() === "postbus" ? "postbusnummer" : "antwoordnummer", nummer: getal }
    : undefined
}

/** Open Klant knows no huisletter: it stands at the front of the toevoeging. Where it is not sure, that is no difference in a comparison. */
const toevoegingVan = (geschreven: string): Velden => {
  const kaal = geschreven.replace(/[\s./-]/gu, "")
  if (kaal === "") return {}
  if (/^[A-Za-z]$/u.test(kaal)) return { huisletter: kaal }
  return /^[A-Za-z][A-Za-z0-9]{4}$/u.test(kaal)
    ? { huisletter: kaal.slice(0, 1), huisnummertoevoeging: kaal.slice(1) }
    : { huisnummertoevoeging: kaal }
}
