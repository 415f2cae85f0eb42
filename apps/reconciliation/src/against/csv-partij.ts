import { nederland } from "@betrokkene/domain"
import { kolommen } from "./csv-columns.ts"
import { ingevuld, ofGeen } from "./json.ts"

type Cellen = Readonly<Record<string, string>>

/** What the row of a CSV file tells, as this register's API would write it: of a field of which it has no column, nothing. */
export const vanRij = (namen: ReadonlyArray<string>, rij: ReadonlyArray<string>): Readonly<Record<string, unknown>> => {
  const velden = new Map<string, Record<string, string>>()
  for (const [plaats, naam] of namen.entries()) {
    const [veld, deel] = kolommen[naam] ?? []
    if (veld !== undefined) velden.set(veld, { ...velden.get(veld), [deel ?? "waarde"]: (rij[plaats] ?? "").trim() })
  }
  return Object.fromEntries(
    [...velden].flatMap(([veld, cellen]) =>
      Object.entries(geschreven(veld, cellen, velden.get("digitaleAdressen") ?? {}))
    )
  )
}

const geschreven = (veld: string, cellen: Cellen, digitaal: Cellen): Readonly<Record<string, unknown>> => {
  switch (veld) {
    case "identificatoren":
      return { identificatoren: identificatorenVan(cellen) }
    case "contactnaam":
      return { contactnaam: ofGeen(cellen) }
    case "bezoekadres":
      return { bezoekadres: adresVan("soortBezoekadres", cellen) }
    case "correspondentieadres":
      return { correspondentieadres: adresVan("soortCorrespondentieadres", cellen) }
    case "digitaleAdressen":
      return { digitaleAdressen: adressenVan(cellen), verteldeSoorten: Object.keys(cellen) }
    case "voorkeurskanaal":
      return { voorkeurskanaal: voorkeurVan(enige(cellen), digitaal) }
    case "voorkeurstaal":
      return { voorkeurstaal: enige(cellen) === "" ? null : { code: enige(cellen) } }
    case "indicatieGeheimhouding":
    case "indicatieActief":
      return { [veld]: waarOfNiet(enige(cellen)) }
    case "organisatienaam":
      return { organisatienaam: enige(cellen) === "" ? null : enige(cellen) }
    default:
      return ingevuld({ [veld]: enige(cellen) })
  }
}

const enige = (cellen: Cellen): string => cellen["waarde"] ?? ""

const identificatorenVan = ({ kvkNummer = "", ...waarden }: Cellen): ReadonlyArray<object> =>
  Object.entries(ingevuld(waarden)).map(([soort, waarde]) => ({
    soort,
    waarde,
    ...(soort === "vestigingsnummer" ? ingevuld({ kvkNummer }) : {})
  }))

const adresVan = (soortveld: string, cellen: Cellen): Readonly<Record<string, unknown>> | null => {
  const gegeven = ingevuld(cellen)
  if (Object.keys(gegeven).length === 0) return null
  const { land, ...overig } = gegeven
  const nummers = ["huisnummer", "postbusnummer", "antwoordnummer"].filter((naam) => naam in overig).map((
    naam
  ) => [naam, getal(String(overig[naam]))])
  return {
    [soortveld]: soortVan(gegeven),
    ...overig,
    ...Object.fromEntries(nummers),
    ...(land === undefined ? {} : { land: { code: land } })
  }
}

const soortVan = (adres: Readonly<Record<string, unknown>>): string => {
  const postadres = ["postbusnummer", "antwoordnummer"].find((naam) => naam in adres)
  return postadres ??
    ("adresregel1" in adres || (adres["land"] ?? nederland) !== nederland ? "buitenlands_adres" : "binnenlands_adres")
}

/** Several in a cell are parted by a bar. */
const adressenVan = (cellen: Cellen): ReadonlyArray<object> =>
  Object.entries(cellen).flatMap(([soortDigitaalAdres, cel]) =>
    adressenIn(cel).map((adres) => ({ soortDigitaalAdres, adres }))
  )

const adressenIn = (cel: string): ReadonlyArray<string> =>
  cel.split("|").map((adres) => adres.trim()).filter((adres) => adres !== "")

/** The soort of which the first address is preferred; another word is left for who reads it to refuse. */
const voorkeurVan = (soort: string, digitaal: Cellen): unknown => {
  if (soort === "") return null
  const [eerste] = adressenIn(digitaal[soort] ?? "")
  return eerste === undefined ? soort : { soortDigitaalAdres: soort, adres: eerste }
}

const waarOfNiet = (cel: string): unknown => {
  if (/^(?:ja|j|true|waar|1)$/iu.test(cel)) return true
  return /^(?:nee|n|false|onwaar|0)$/iu.test(cel) ? false : cel === "" ? undefined : cel
}

const getal = (cel: string): unknown => /^[0-9]{1,6}$/u.test(cel) ? Number(cel) : cel
