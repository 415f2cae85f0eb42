import type { Bezoekadres, Correspondentieadres } from "../words/schemas.ts"
import type { Typed } from "./typed.ts"

/** The addresses of a betrokkene, as the API and the form name them. */
export const adresNames = ["bezoekadres", "correspondentieadres"] as const
export type AdresName = typeof adresNames[number]

/** What kind each of them can be. */
export const adresKinds = {
  bezoekadres: ["binnenlands_adres", "buitenlands_adres"],
  correspondentieadres: ["binnenlands_adres", "postbusnummer", "antwoordnummer", "buitenlands_adres"]
} as const
export type AdresKind = typeof adresKinds["correspondentieadres"][number]

/** The fields of an address in the form, in the order in which they stand there. */
export const adresFields = [
  "straat",
  "huisnummer",
  "aanduiding",
  "nummer",
  "postcode",
  "woonplaats",
  "nummeraanduiding",
  "adresregel1",
  "adresregel2",
  "adresregel3",
  "land"
] as const
export type AdresField = typeof adresFields[number]

/** The fields of each kind of address. */
export const fieldsOfKind: { readonly [kind in AdresKind]: ReadonlyArray<AdresField> } = {
  binnenlands_adres: ["straat", "huisnummer", "aanduiding", "postcode", "woonplaats", "nummeraanduiding"],
  postbusnummer: ["nummer", "postcode", "woonplaats"],
  antwoordnummer: ["nummer", "postcode", "woonplaats"],
  buitenlands_adres: ["adresregel1", "adresregel2", "adresregel3", "land"]
}

/** An address in the fields of the form. */
export type AdresInForm = Readonly<Record<AdresField, string>> & { readonly soort: AdresKind }

/** The name of a field of an address in the form. */
export const adresFieldName = (name: AdresName, field: AdresField | "soort"): string => `${name}-${field}`

/** What stands in the fields of an address when the form is opened. */
export const adresAsTyped = (adres: Bezoekadres | Correspondentieadres | null): AdresInForm => {
  const empty = Object.fromEntries(adresFields.map((field) => [field, ""])) as Record<AdresField, string>
  if (adres === null) return { ...empty, soort: "binnenlands_adres" }
  if ("adresregel1" in adres) {
    const { adresregel1, adresregel2 = "", adresregel3 = "", land } = adres
    return { ...empty, soort: "buitenlands_adres", adresregel1, adresregel2, adresregel3, land: land.code }
  }
  const place = { postcode: adres.postcode ?? "", woonplaats: adres.woonplaats ?? "" }
  if ("postbusnummer" in adres) {
    return { ...empty, ...place, soort: "postbusnummer", nummer: String(adres.postbusnummer) }
  }
  if ("antwoordnummer" in adres) {
    return { ...empty, ...place, soort: "antwoordnummer", nummer: String(adres.antwoordnummer) }
  }
  const { aanduidingBijHuisnummer = "", nummeraanduidingId = "" } = adres
  return {
    ...empty,
    ...place,
    soort: "binnenlands_adres",
    straat: adres.straat ?? "",
    huisnummer: huisnummerAsTyped(adres),
    aanduiding: aanduidingBijHuisnummer,
    nummeraanduiding: nummeraanduidingId
  }
}

/** A huisnummer with what comes behind its digits, as it stands in its field. */
export const huisnummerAsTyped = ({ huisletter, huisnummer, huisnummertoevoeging }: Huisnummer): string =>
  huisnummer === undefined || huisnummer === null
    ? ""
    : `${huisnummer}${huisletter ?? ""}${huisnummertoevoeging ? `-${huisnummertoevoeging}` : ""}`

interface Huisnummer {
  readonly huisnummer?: number | null
  readonly huisletter?: string | null
  readonly huisnummertoevoeging?: string | null
}

/** What was typed in the fields of an address. What the form did not have is empty. */
export const typedAdresOf = (name: AdresName, typed: Typed): AdresInForm => {
  const given = (field: AdresField | "soort") => typed[adresFieldName(name, field)] ?? ""
  const kind = adresKinds[name].find((one) => one === given("soort")) ?? "binnenlands_adres"
  return {
    ...Object.fromEntries(adresFields.map((field) => [field, given(field)])) as Record<AdresField, string>,
    soort: kind
  }
}
