import type { Texts } from "../texts/texts.ts"
import { soortDigitaalAdres } from "../words/soort-digitaal-adres.ts"
import { adresFieldName, adresFields, adresNames } from "./adres-in-form.ts"
import { naamFields } from "./contactgegevens-as-typed.ts"
import { ontvangenName } from "./ontvangen-as-typed.ts"
import { adresName, omschrijvingName, rowKeys, soortName, voorkeurName } from "./typed-digitale-adressen.ts"
import type { Typed } from "./typed.ts"

/** What each field of the form is called where it does not stand under its heading, by the name of the field. */
export const fieldLabels = (texts: Texts, typed: Typed): ReadonlyMap<string, string> => {
  const { contactgegevens: words, partij, registration } = texts
  return new Map([
    ...Object.keys(naamFields).map((name) => [name, words.naam[name as keyof typeof naamFields]] as const),
    ["organisatienaam", words.organisatienaam],
    ["voorkeurstaal", partij.voorkeurstaal],
    ["rol", registration.rol],
    ["initiator", registration.initiator],
    ["indicatieGeheimhouding", words.indicatieGeheimhouding],
    ["indicatieActief", words.indicatieActief],
    ...rowKeys(typed).flatMap((key) => {
      const soort = soortDigitaalAdres(typed[soortName(key)] ?? key, texts)
      return [[adresName(key), soort], [omschrijvingName(key), `${words.omschrijving}: ${soort}`]] as const
    }),
    [voorkeurName, partij.preferred],
    ...adresNames.flatMap((name) =>
      (["soort", ...adresFields] as const).map((field) =>
        [adresFieldName(name, field), `${partij[name]}: ${words.adres[field]}`] as const
      )
    ),
    ...(["voorkeurstaal", ...adresNames] as const).map((name) =>
      [ontvangenName(name), `${partij[name]}: ${words.ontvangen}`] as const
    )
  ])
}
