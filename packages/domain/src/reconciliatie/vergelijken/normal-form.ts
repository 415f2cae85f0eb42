import { canonicalText } from "../../values/canonical-text.ts"
import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { withoutNotation } from "../../values/notation.ts"
import { givenSoort } from "../../values/ontvangen-digitaal-adres.ts"
import { fields, list, storedText } from "../../values/stored-value.ts"
import { naamForm } from "../../values/zelfde-contactnaam.ts"
import { adresForm } from "./adres-form.ts"
import { soortenDigitaalAdres } from "./andere-partij.ts"

/**
 * The parts by which partijen are compared: name to value, the value independent of how it was written. Personal
 * data.
 */
export type NormalForm = ReadonlyMap<string, string>

/**
 * The comparable form of a partij of this register or another. The name of a part begins with its field. Stored
 * values may be invalid: what cannot be read is left out. Not compared: the omschrijving of a digital address and
 * the interneNotitie, which each register has for itself.
 */
export const normalForm = (partij: object): NormalForm => {
  const gegevens = fields(partij)
  return new Map(
    [
      ["soortPartij", storedText(gegevens["soortPartij"])],
      ...Object.entries(naamForm(gegevens["contactnaam"])).map(([part, form]) =>
        [`contactnaam/${part}`, form] as const
      ),
      ["organisatienaam", withoutNotation(storedText(gegevens["organisatienaam"]))],
      ...adresForm("bezoekadres", "soortBezoekadres", fields(gegevens["bezoekadres"])),
      ...adresForm("correspondentieadres", "soortCorrespondentieadres", fields(gegevens["correspondentieadres"])),
      ...digitaleAdressen(gegevens["digitaleAdressen"]),
      [
        "voorkeurskanaal",
        gegevens["voorkeurskanaal"] === undefined || gegevens["voorkeurskanaal"] === null
          ? ""
          : canonicalText(digitaalAdres(gegevens["voorkeurskanaal"]))
      ],
      ["voorkeurstaal", storedText(fields(gegevens["voorkeurstaal"])["code"])],
      ["indicatieGeheimhouding", booleanText(gegevens["indicatieGeheimhouding"])],
      ["indicatieActief", booleanText(gegevens["indicatieActief"])],
      ...list(gegevens["identificatoren"]).map(identificator)
    ].filter(([, form]) => form !== "") as ReadonlyArray<readonly [string, string]>
  )
}

const booleanText = (waarde: unknown): string => typeof waarde === "boolean" ? String(waarde) : ""

const identificator = (stored: unknown): readonly [string, string] => {
  const { soort } = fields(stored)
  return [`identificatoren/${storedText(soort)}`, canonicalText(stored)]
}

const digitaleAdressen = (stored: unknown): ReadonlyArray<readonly [string, string]> =>
  soortenDigitaalAdres.map((naam) => {
    const forms = list(stored).map(digitaalAdres).filter(([soort = ""]) =>
      (soort === "email" || soort === "telefoonnummer" ? soort : "overig") === naam
    )
    return [
      `digitaleAdressen/${naam}`,
      forms.length === 0 ? "" : canonicalText(forms.map(canonicalText).toSorted())
    ] as const
  })

const digitaalAdres = (stored: unknown): ReadonlyArray<string> => {
  const adres = fields(stored)
  const soortDigitaalAdres = givenSoort(storedText(adres["soortDigitaalAdres"]))
  return [soortDigitaalAdres, vergelijkingsvorm({ soortDigitaalAdres, adres: storedText(adres["adres"]) })]
}
