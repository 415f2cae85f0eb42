import type { Problem } from "@betrokkene/client"
import type { Texts } from "../texts/texts.ts"
import { adresFieldName, adresFields, adresNames } from "./adres-in-form.ts"
import { naamFields, singleFields } from "./contactgegevens-as-typed.ts"
import { adresName, omschrijvingName } from "./typed-digitale-adressen.ts"

type Fault = NonNullable<Problem["errors"]>[number]

/** What the API refused: by the name of the field, and what is about no field in particular. */
export interface Refused {
  readonly errors: { readonly [name: string]: string }
  readonly others: ReadonlyArray<string>
}

/** Where each thing stands in the form that the API refused. `keys` are the rows of the digital addresses that were sent. */
export const refusedFields = (
  texts: Texts,
  { detail, errors: faults = [] }: Problem,
  keys: ReadonlyArray<string>
): Refused => {
  const placed = faults.map((fault) => [fieldOf(fault, keys), text(texts, fault)] as const)
  // The preferred address is one of the list too, where the same is told.
  const others = placed.flatMap(([name, told]) => name === undefined ? [told] : [])
  return {
    errors: Object.fromEntries(
      placed.flatMap(([name, told]) => name === undefined || name === "" ? [] : [[name, told]])
    ),
    others: faults.length === 0 ? [detail] : others
  }
}

/** The words of this program for what people get wrong most, and those of the API, which are Dutch, for the rest. */
const text = ({ contactgegevens, search }: Texts, { code, detail }: Fault): string => {
  if (code.startsWith("telefoon")) return search.wrong.telefoonnummer
  if (code.startsWith("email")) return search.wrong.email
  if (code.startsWith("postcode")) return search.byName.wrongPostcode
  return code === "digitaal-adres-dubbel" ? contactgegevens.double : detail
}

/** The name of a field; empty for what is told at another field as well. */
const fieldOf = ({ pointer = "" }: Fault, keys: ReadonlyArray<string>): string | undefined => {
  const [first = "", second = "", third] = pointer.split("/").slice(1)
  if (singleFields.includes(first)) return first
  if (first === "communicatiekanaal" || first === "voorkeurskanaal") return ""
  if (first === "contactnaam") return naamFieldOf(second)
  if (first === "digitaleAdressen") {
    const key = keys[Number(second === "" ? Number.NaN : second)]
    return key === undefined ? undefined : third === "omschrijving" ? omschrijvingName(key) : adresName(key)
  }
  const adres = adresNames.find((name) => name === first)
  return adres === undefined ? undefined : adresFieldName(adres, adresFieldOf(second))
}

const naamFieldOf = (part: string): string =>
  Object.entries(naamFields).find(([, named]) => named === part)?.[0] ?? "achternaam"

const otherNames: { readonly [name: string]: typeof adresFields[number] } = {
  huisletter: "huisnummer",
  huisnummertoevoeging: "huisnummer",
  aanduidingBijHuisnummer: "aanduiding",
  nummeraanduidingId: "nummeraanduiding",
  postbusnummer: "nummer",
  antwoordnummer: "nummer"
}

const adresFieldOf = (name: string): typeof adresFields[number] | "soort" =>
  otherNames[name] ?? adresFields.find((field) => field === name) ?? "soort"
