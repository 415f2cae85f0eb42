import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { canonical } from "../canonical.ts"
import { list, tekst, velden } from "../koppelen/stored-value.ts"
import { adresForm } from "./adres-form.ts"
import { soortenDigitaalAdres } from "./andere-partij.ts"
import { naamForm } from "./naam-form.ts"
import { withoutNotation } from "./notation.ts"

/** The parts in which partijen are compared, by name, each in a form that is the same however it is written. It is personal data. */
export type NormalForm = ReadonlyMap<string, string>

/**
 * How a partij, of this register or another, is compared. The name of a part begins with the field that it is a part of. What is
 * stored need not be valid: what cannot be read is left out. The omschrijving of a digital address and the interneNotitie are a
 * register's own, and are not compared.
 */
export const normalForm = (partij: object): NormalForm => {
  const gegevens = velden(partij)
  return new Map(
    [
      ["soortPartij", tekst(gegevens["soortPartij"])],
      ...naamForm(velden(gegevens["contactnaam"])),
      ["organisatienaam", withoutNotation(tekst(gegevens["organisatienaam"]))],
      ...adresForm("bezoekadres", "soortBezoekadres", velden(gegevens["bezoekadres"])),
      ...adresForm("correspondentieadres", "soortCorrespondentieadres", velden(gegevens["correspondentieadres"])),
      ...digitaleAdressen(gegevens["digitaleAdressen"]),
      [
        "voorkeurskanaal",
        gegevens["voorkeurskanaal"] === undefined || gegevens["voorkeurskanaal"] === null
          ? ""
          : canonical(digitaalAdres(gegevens["voorkeurskanaal"]))
      ],
      ["voorkeurstaal", tekst(velden(gegevens["voorkeurstaal"])["code"])],
      ["indicatieGeheimhouding", waarOfNiet(gegevens["indicatieGeheimhouding"])],
      ["indicatieActief", waarOfNiet(gegevens["indicatieActief"])],
      ...list(gegevens["identificatoren"]).map(identificator)
    ].filter(([, vorm]) => vorm !== "") as ReadonlyArray<readonly [string, string]>
  )
}

const waarOfNiet = (waarde: unknown): string => typeof waarde === "boolean" ? String(waarde) : ""

const identificator = (opgeslagen: unknown): readonly [string, string] => {
  const { soort } = velden(opgeslagen)
  return [`identificatoren/${tekst(soort)}`, canonical(opgeslagen)]
}

const digitaleAdressen = (opgeslagen: unknown): ReadonlyArray<readonly [string, string]> =>
  soortenDigitaalAdres.map((naam) => {
    const vormen = list(opgeslagen).map(digitaalAdres).filter(([soort = ""]) =>
      (soort === "email" || soort === "telefoonnummer" ? soort : "overig") === naam
    )
    return [`digitaleAdressen/${naam}`, vormen.length === 0 ? "" : canonical(vormen.map(canonical).toSorted())] as const
  })

const digitaalAdres = (opgeslagen: unknown): ReadonlyArray<string> => {
  const adres = velden(opgeslagen)
  const soortDigitaalAdres = tekst(adres["soortDigitaalAdres"])
  return [soortDigitaalAdres, vergelijkingsvorm({ soortDigitaalAdres, adres: tekst(adres["adres"]) })]
}
