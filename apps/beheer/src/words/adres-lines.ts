import type { Texts } from "../texts/texts.ts"
import type { Bezoekadres, Correspondentieadres } from "./schemas.ts"

/** An address in the lines of an envelope. */
export const adresLines = (adres: Bezoekadres | Correspondentieadres, texts: Texts): ReadonlyArray<string> => {
  const lines = "adresregel1" in adres
    ? [adres.adresregel1, adres.adresregel2, adres.adresregel3]
    : "postbusnummer" in adres
    ? [`${texts.partij.postbus} ${adres.postbusnummer}`, joined(adres.postcode, adres.woonplaats)]
    : "antwoordnummer" in adres
    ? [`${texts.partij.antwoordnummer} ${adres.antwoordnummer}`, joined(adres.postcode, adres.woonplaats)]
    : [
      joined(
        adres.straat,
        adres.aanduidingBijHuisnummer,
        `${adres.huisnummer ?? ""}${adres.huisletter ?? ""}${
          adres.huisnummertoevoeging === undefined ? "" : `-${adres.huisnummertoevoeging}`
        }`
      ),
      joined(adres.postcode, adres.woonplaats)
    ]
  return [...lines, adres.land?.naam].flatMap((line) => line === undefined || line === "" ? [] : [line])
}

const joined = (...parts: ReadonlyArray<string | undefined>): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ")
