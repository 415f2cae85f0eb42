import { type Faults, object, type Read, text, wholeNumber } from "./plain-checks.ts"

const notEmpty = (value: object, pad: ReadonlyArray<string | number>, faults: Faults): void => {
  if (Object.keys(value).length === 0) faults.push({ pad, code: "ontvangen-leeg" })
}

const adres = object({
  "nummeraanduidingId?": text(16),
  "straatnaam?": text(255),
  "huisnummer?": wholeNumber(1, 99999, "huisnummer-ongeldig"),
  "huisnummertoevoeging?": text(20),
  "postcode?": text(7),
  "stad?": text(255),
  "adresregel1?": text(80),
  "adresregel2?": text(80),
  "adresregel3?": text(80),
  "land?": text(2)
}, notEmpty)

/** What is kept as it was received of a partij or betrokkene, as the domain's `OntvangenVanPersoon`. */
export const plainOntvangen: Read = object(
  { "bezoekadres?": adres, "correspondentieadres?": adres, "voorkeurstaal?": text(3) },
  notEmpty
)
