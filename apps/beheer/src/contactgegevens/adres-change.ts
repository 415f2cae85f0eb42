import type { components } from "@betrokkene/client"
import type { Bezoekadres, Correspondentieadres } from "../words/schemas.ts"
import { isHuisnummer, typedBezoekadres } from "../words/typed-bezoekadres.ts"
import { type AdresField, adresFields, type AdresInForm, type AdresKind, fieldsOfKind } from "./adres-in-form.ts"

/** What is wrong with a field of an address. */
export type AdresFault =
  | "missing"
  | "missing-place"
  | "other-kind"
  | "wrong-huisnummer"
  | "wrong-nummer"

/** What was done to an address in the form. `fields` has every field, so that nothing of another kind stays. */
export type AdresChange =
  | { readonly kind: "none" }
  | { readonly kind: "removed" }
  | { readonly kind: "wrong"; readonly faults: { readonly [field in AdresField]?: AdresFault } }
  | { readonly kind: "changed"; readonly soort: AdresKind; readonly nummer: number | null; readonly fields: AdresPatch }

/** The fields that all addresses share in a patch; one that is null is removed. */
type AdresPatch = Omit<components["schemas"]["BezoekadresWijziging"], "soortBezoekadres">

/** What was done to the address that stood there, which was shown as `before`. Kept is what the form cannot show. */
export const adresChange = (
  typed: AdresInForm,
  before: AdresInForm,
  stood: Bezoekadres | Correspondentieadres | null
): AdresChange => {
  const fields = fieldsOfKind[typed.soort]
  // What was typed for another kind would be lost, unless it stood there when that kind was left.
  const strays = adresFields.filter((field) =>
    !fields.includes(field) && typed[field] !== "" && typed[field] !== before[field]
  )
  if (strays.length > 0) {
    return { kind: "wrong", faults: Object.fromEntries(strays.map((field) => [field, "other-kind"])) }
  }
  const isSameKind = typed.soort === before.soort
  if (isSameKind && fields.every((field) => typed[field] === before[field])) return { kind: "none" }
  const isEmpty = fields.every((field) => typed[field] === "")
  if (isEmpty && stood === null) return { kind: "none" }
  // Whoever only chose another kind did not mean that nothing stays.
  if (isEmpty && isSameKind) return { kind: "removed" }
  const adres = withOwnNummeraanduiding(typed, before)
  const faults = faultsOf(adres)
  if (Object.keys(faults).length > 0) return { kind: "wrong", faults }
  const isNumbered = typed.soort === "postbusnummer" || typed.soort === "antwoordnummer"
  return {
    kind: "changed",
    soort: typed.soort,
    nummer: isNumbered ? Number(typed.nummer) : null,
    fields: patchOf(adres, before, stood)
  }
}

const faultsOf = (typed: AdresInForm): { readonly [field in AdresField]?: AdresFault } => {
  const { adresregel1, huisnummer, land, nummer, nummeraanduiding, postcode, straat, woonplaats } = typed
  switch (typed.soort) {
    case "binnenlands_adres":
      if (huisnummer !== "" && !isHuisnummer(huisnummer)) return { huisnummer: "wrong-huisnummer" }
      if (nummeraanduiding !== "") return {}
      return {
        ...(huisnummer === "" ? { huisnummer: "missing" } : {}),
        ...(postcode === "" && (straat === "" || woonplaats === "") ? { postcode: "missing-place" } : {})
      }
    case "buitenlands_adres":
      return {
        ...(adresregel1 === "" ? { adresregel1: "missing" } : {}),
        ...(land === "" ? { land: "missing" } : {})
      }
    case "postbusnummer":
    case "antwoordnummer":
      return {
        ...(/^[1-9][0-9]{0,4}$/u.test(nummer) ? {} : { nummer: nummer === "" ? "missing" : "wrong-nummer" }),
        ...(postcode === "" ? { postcode: "missing" } : {}),
        ...(woonplaats === "" ? { woonplaats: "missing" } : {})
      }
  }
}

const noFields = {
  straat: null,
  huisnummer: null,
  huisletter: null,
  huisnummertoevoeging: null,
  aanduidingBijHuisnummer: null,
  postcode: null,
  woonplaats: null,
  nummeraanduidingId: null,
  adresregel1: null,
  adresregel2: null,
  adresregel3: null,
  land: null
}

const orNull = (text: string): string | null => text === "" ? null : text

const patchOf = (
  typed: AdresInForm,
  before: AdresInForm,
  stood: Bezoekadres | Correspondentieadres | null
): AdresPatch => {
  // The name of a country follows from its code: the one that stood there may be that of another country.
  if (typed.soort === "buitenlands_adres") {
    const { adresregel1, adresregel2, adresregel3, land } = typed
    return {
      ...noFields,
      adresregel1,
      adresregel2: orNull(adresregel2),
      adresregel3: orNull(adresregel3),
      land: { code: land, naam: null }
    }
  }
  const place = {
    ...noFields,
    postcode: orNull(typed.postcode),
    woonplaats: orNull(typed.woonplaats),
    land: stood === null || stood.land === undefined || before.soort === "buitenlands_adres"
      ? null
      : { code: stood.land.code, naam: null }
  }
  if (typed.soort !== "binnenlands_adres") return place
  const { aanduiding, nummeraanduiding } = typed
  return {
    ...place,
    straat: orNull(typed.straat),
    ...huisnummerOf(typed, before, stood),
    aanduidingBijHuisnummer: aanduiding === "bij" || aanduiding === "tegenover" ? aanduiding : null,
    nummeraanduidingId: orNull(nummeraanduiding)
  }
}

/** One that nobody changed keeps its parts, which cannot all be told from how it is written. */
const huisnummerOf = (typed: AdresInForm, before: AdresInForm, stood: Bezoekadres | Correspondentieadres | null) => {
  const kept = stood !== null && "huisnummer" in stood && typed.huisnummer === before.huisnummer
    ? stood
    : typedBezoekadres({ postcode: "", huisnummer: typed.huisnummer })
  const { huisletter = null, huisnummer = null, huisnummertoevoeging = null } = kept
  return { huisletter, huisnummer, huisnummertoevoeging }
}

/** It is the number of one address: of another one it would say the wrong thing. */
const withOwnNummeraanduiding = (typed: AdresInForm, before: AdresInForm): AdresInForm =>
  typed.nummeraanduiding === before.nummeraanduiding && placeFields.some((field) => typed[field] !== before[field])
    ? { ...typed, nummeraanduiding: "" }
    : typed

/** What says where an address is. */
const placeFields = ["straat", "huisnummer", "postcode", "woonplaats"] as const
