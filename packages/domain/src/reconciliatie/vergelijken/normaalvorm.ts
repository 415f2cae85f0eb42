import { vergelijkingsvorm } from "../../values/digitaal-adres.ts"
import { canoniek } from "../canoniek.ts"
import { lijst, tekst, velden } from "../koppelen/opgeslagen-waarde.ts"
import { adresvorm } from "./adresvorm.ts"
import { soortenDigitaalAdres } from "./andere-partij.ts"
import { naamvorm } from "./naamvorm.ts"
import { zonderSchrijfwijze } from "./schrijfwijze.ts"

/** The parts in which partijen are compared, by name, each in a form that is the same however it is written. It is personal data. */
export type Normaalvorm = ReadonlyMap<string, string>

/**
 * How a partij, of this register or another, is compared. The name of a part begins with the field that it is a part of. What is
 * stored need not be valid: what cannot be read is left out. The omschrijving of a digital address and the interneNotitie are a
 * register's own, and are not compared.
 */
export const normaalvorm = (partij: object): Normaalvorm => {
  const gegevens = velden(partij)
  return new Map(
    [
      ["soortPartij", tekst(gegevens["soortPartij"])],
      ...naamvorm(velden(gegevens["contactnaam"])),
      ["organisatienaam", zonderSchrijfwijze(tekst(gegevens["organisatienaam"]))],
      ...adresvorm("bezoekadres", "soortBezoekadres", velden(gegevens["bezoekadres"])),
      ...adresvorm("correspondentieadres", "soortCorrespondentieadres", velden(gegevens["correspondentieadres"])),
      ...digitaleAdressen(gegevens["digitaleAdressen"]),
      [
        "voorkeurskanaal",
        gegevens["voorkeurskanaal"] === undefined || gegevens["voorkeurskanaal"] === null
          ? ""
          : canoniek(digitaalAdres(gegevens["voorkeurskanaal"]))
      ],
      ["voorkeurstaal", tekst(velden(gegevens["voorkeurstaal"])["code"])],
      ["indicatieGeheimhouding", waarOfNiet(gegevens["indicatieGeheimhouding"])],
      ["indicatieActief", waarOfNiet(gegevens["indicatieActief"])],
      ...lijst(gegevens["identificatoren"]).map(identificator)
    ].filter(([, vorm]) => vorm !== "") as ReadonlyArray<readonly [string, string]>
  )
}

const waarOfNiet = (waarde: unknown): string => typeof waarde === "boolean" ? String(waarde) : ""

const identificator = (opgeslagen: unknown): readonly [string, string] => {
  const { soort } = velden(opgeslagen)
  return [`identificatoren/${tekst(soort)}`, canoniek(opgeslagen)]
}

const digitaleAdressen = (opgeslagen: unknown): ReadonlyArray<readonly [string, string]> =>
  soortenDigitaalAdres.map((naam) => {
    const vormen = lijst(opgeslagen).map(digitaalAdres).filter(([soort = ""]) =>
      (soort === "email" || soort === "telefoonnummer" ? soort : "overig") === naam
    )
    return [`digitaleAdressen/${naam}`, vormen.length === 0 ? "" : canoniek(vormen.map(canoniek).toSorted())] as const
  })

const digitaalAdres = (opgeslagen: unknown): ReadonlyArray<string> => {
  const adres = velden(opgeslagen)
  const soortDigitaalAdres = tekst(adres["soortDigitaalAdres"])
  return [soortDigitaalAdres, vergelijkingsvorm({ soortDigitaalAdres, adres: tekst(adres["adres"]) })]
}
