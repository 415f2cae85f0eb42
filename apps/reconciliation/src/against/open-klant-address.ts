import { nederland } from "@betrokkene/domain/internal"
import { filledIn, text } from "./json.ts"

type Velden = Readonly<Record<string, unknown>>

/**
 * An Open Klant address in the form of this register. Open Klant does not name the kind: another country makes it a
 * buitenlands adres, the notation a postbus or antwoordnummer, and otherwise it is a binnenlands adres. null for an
 * empty address.
 */
export const openKlantAddress = (
  soortveld: "soortBezoekadres" | "soortCorrespondentieadres",
  group: Velden
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
    city,
    straatnaam
  } = filledIn(group)
  if (Object.keys(filledIn(group)).length === 0) return null
  const opLand = land === undefined ? {} : { land: { code: land } }
  if (land !== undefined && land !== nederland) {
    return filledIn({ [soortveld]: "buitenlands_adres", adresregel1, adresregel2, adresregel3, ...opLand })
  }
  const postadres = soortveld === "soortCorrespondentieadres"
    ? postadresVan(text(adresregel1), text(straatnaam), huisnummer)
    : undefined
  if (postadres !== undefined) {
    return filledIn({
      [soortveld]: postadres.soort,
      [postadres.soort]: postadres.nummer,
      postcode,
      woonplaats: city,
      ...opLand
    })
  }
  return filledIn({
    [soortveld]: "binnenlands_adres",
    straat: straatnaam,
    huisnummer,
    ...toevoegingFrom(text(huisnummertoevoeging)),
    postcode,
    woonplaats: city,
    nummeraanduidingId,
    adresregel1,
    adresregel2,
    adresregel3,
    ...opLand
  })
}

/** `Postbus 100` on one line, or as a street with a number. */
const postadresVan = (
  adresregel: string,
  straat: string,
  huisnummer: unknown
): { readonly soort: string; readonly nummer: number } | undefined => {
  const [, soort, nummer] = /^\s*(postbus|antwoordnummer)\s+([0-9]{1,5})\s*$/iu.exec(adresregel) ??
    /^\s*(postbus|antwoordnummer)\s*()$/iu.exec(straat) ?? []
  if (soort === undefined) return undefined
  const number = nummer === "" ? huisnummer : Number(nummer)
  return typeof number === "number"
    ? { soort: soort.toLowerCase() === "postbus" ? "postbusnummer" : "antwoordnummer", nummer: number }
    : undefined
}

/**
 * Open Klant has no huisletter and puts it in front of the toevoeging. An uncertain split is no difference in a
 * comparison.
 */
const toevoegingFrom = (written: string): Velden => {
  const bare = written.replace(/[\s./-]/gu, "")
  if (bare === "") return {}
  if (/^[A-Za-z]$/u.test(bare)) return { huisletter: bare }
  return /^[A-Za-z][A-Za-z0-9]{4}$/u.test(bare)
    ? { huisletter: bare.slice(0, 1), huisnummertoevoeging: bare.slice(1) }
    : { huisnummertoevoeging: bare }
}
