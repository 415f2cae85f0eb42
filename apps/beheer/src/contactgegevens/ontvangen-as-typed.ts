import type { Betrokkene } from "../words/schemas.ts"
import { adresNames } from "./adres-in-form.ts"
import type { Holder } from "./holder.ts"
import type { Typed } from "./typed.ts"

type Ontvangen = NonNullable<Betrokkene["zoalsOntvangen"]>
export type OntvangenField = keyof Ontvangen

/** The name under which the form keeps what was received for a field. Nobody can change it there. */
export const ontvangenName = (field: OntvangenField): string => `${field}-ontvangen`

/** What was received for each field and cannot be used whole, in one line; empty where there is nothing. */
export const ontvangenAsTyped = ({ voorkeurstaal, zoalsOntvangen }: Holder): Typed =>
  Object.fromEntries([
    ...adresNames.map((name) => [ontvangenName(name), adresText(zoalsOntvangen?.[name])]),
    // A language that is known is used whole, however it was written.
    [ontvangenName("voorkeurstaal"), voorkeurstaal === null ? zoalsOntvangen?.voorkeurstaal ?? "" : ""]
  ])

const adresText = (adres: Ontvangen["bezoekadres"] = {}): string => {
  const { adresregel1, adresregel2, adresregel3, huisnummer, huisnummertoevoeging, land, postcode, stad } = adres
  const lines = [joined(" ", adres.straatnaam, huisnummer, huisnummertoevoeging), joined(" ", postcode, stad)]
  return joined(", ", ...lines, adresregel1, adresregel2, adresregel3, land, adres.nummeraanduidingId)
}

const joined = (separator: string, ...parts: ReadonlyArray<number | string | undefined>): string =>
  parts.filter((part) => part !== undefined && part !== "").join(separator)
