import { nederland } from "@betrokkene/domain/internal"
import { columns } from "./csv-columns.ts"
import { filledIn, ofGeen } from "./json.ts"

type Cells = Readonly<Record<string, string>>

/** A CSV row in the form of this register's API. A field without a column is left out. */
export const csvPartij = (
  namen: ReadonlyArray<string>,
  row: ReadonlyArray<string>
): Readonly<Record<string, unknown>> => {
  const velden = new Map<string, Record<string, string>>()
  for (const [place, naam] of namen.entries()) {
    const [veld, part] = columns[naam] ?? []
    if (veld !== undefined) velden.set(veld, { ...velden.get(veld), [part ?? "waarde"]: (row[place] ?? "").trim() })
  }
  return Object.fromEntries(
    [...velden].flatMap(([veld, cells]) => Object.entries(written(veld, cells, velden.get("digitaleAdressen") ?? {})))
  )
}

const written = (veld: string, cells: Cells, digitaal: Cells): Readonly<Record<string, unknown>> => {
  switch (veld) {
    case "identificatoren":
      return { identificatoren: identificatorenVan(cells) }
    case "contactnaam":
      return { contactnaam: ofGeen(cells) }
    case "bezoekadres":
      return { bezoekadres: adresVan("soortBezoekadres", cells) }
    case "correspondentieadres":
      return { correspondentieadres: adresVan("soortCorrespondentieadres", cells) }
    case "digitaleAdressen":
      return { digitaleAdressen: adressenVan(cells), verteldeSoorten: Object.keys(cells) }
    case "voorkeurskanaal":
      return { voorkeurskanaal: voorkeurVan(only(cells), digitaal) }
    case "voorkeurstaal":
      return { voorkeurstaal: only(cells) === "" ? null : { code: only(cells) } }
    case "indicatieGeheimhouding":
    case "indicatieActief":
      return { [veld]: trueOrFalse(only(cells)) }
    case "organisatienaam":
      return { organisatienaam: only(cells) === "" ? null : only(cells) }
    default:
      return filledIn({ [veld]: only(cells) })
  }
}

const only = (cells: Cells): string => cells["waarde"] ?? ""

const identificatorenVan = ({ kvkNummer = "", ...waarden }: Cells): ReadonlyArray<object> =>
  Object.entries(filledIn(waarden)).map(([soort, waarde]) => ({
    soort,
    waarde,
    ...(soort === "vestigingsnummer" ? filledIn({ kvkNummer }) : {})
  }))

const adresVan = (soortveld: string, cells: Cells): Readonly<Record<string, unknown>> | null => {
  const gegeven = filledIn(cells)
  if (Object.keys(gegeven).length === 0) return null
  const { land, ...rest } = gegeven
  const nummers = ["huisnummer", "postbusnummer", "antwoordnummer"].filter((naam) => naam in rest).map((
    naam
  ) => [naam, number(String(rest[naam]))])
  return {
    [soortveld]: soortVan(gegeven),
    ...rest,
    ...Object.fromEntries(nummers),
    ...(land === undefined ? {} : { land: { code: land } })
  }
}

const soortVan = (adres: Readonly<Record<string, unknown>>): string => {
  const postadres = ["postbusnummer", "antwoordnummer"].find((naam) => naam in adres)
  return postadres ??
    ("adresregel1" in adres || (adres["land"] ?? nederland) !== nederland ? "buitenlands_adres" : "binnenlands_adres")
}

/** Several values in one cell are separated by a bar. */
const adressenVan = (cells: Cells): ReadonlyArray<object> =>
  Object.entries(cells).flatMap(([soortDigitaalAdres, cell]) =>
    adressenIn(cell).map((adres) => ({ soortDigitaalAdres, adres }))
  )

const adressenIn = (cell: string): ReadonlyArray<string> =>
  cell.split("|").map((adres) => adres.trim()).filter((adres) => adres !== "")

/**
 * The soort whose first address is preferred. An unknown word is passed on, to be refused when the partij is decoded.
 */
const voorkeurVan = (soort: string, digitaal: Cells): unknown => {
  if (soort === "") return null
  const [first] = adressenIn(digitaal[soort] ?? "")
  return first === undefined ? soort : { soortDigitaalAdres: soort, adres: first }
}

const trueOrFalse = (cell: string): unknown => {
  if (/^(?:ja|j|true|waar|1)$/iu.test(cell)) return true
  return /^(?:nee|n|false|onwaar|0)$/iu.test(cell) ? false : cell === "" ? undefined : cell
}

const number = (cell: string): unknown => /^[0-9]{1,6}$/u.test(cell) ? Number(cell) : cell
