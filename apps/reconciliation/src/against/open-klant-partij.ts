import type { AnderePartijObjection } from "@betrokkene/domain"
import { filledIn, list, members, ofGeen, text } from "./json.ts"
import { openKlantAddress } from "./open-klant-address.ts"
import { adressenVan, eachOnce, voorkeurVan } from "./open-klant-digital-addresses.ts"

/** An Open Klant partij in the form of this register's API, and the values that have no place in that form. */
export interface Translated {
  readonly written: Readonly<Record<string, unknown>>
  readonly objections: ReadonlyArray<AnderePartijObjection>
}

type Velden = Readonly<Record<string, unknown>>

/** Whether a partij has the form of Open Klant. This register's API has `id` and `identificatoren`. */
export const isOpenKlantPartij = (json: Velden): boolean =>
  "uuid" in json || "partijIdentificatoren" in json || "partijIdentificatie" in json

/**
 * Converts a partij of Open Klant 2.x. Empty texts and null booleans are left out. `kvkNummers` holds kvk-nummers of
 * other partijen, by the uuid of their identificator: a vestigingsnummer only refers to its kvk-nummer by that uuid.
 */
export const vanOpenKlant = (json: Velden, kvkNummers: ReadonlyMap<string, string>): Translated => {
  const { objections: objections, identificatoren } = identificatorenVan(json, kvkNummers)
  const voorkeurstaal = text(json["voorkeurstaal"])
  const adressen = adressenVan(json)
  return {
    written: {
      id: json["uuid"],
      soortPartij: json["soortPartij"],
      identificatoren,
      ...naamVan(json),
      bezoekadres: openKlantAddress("soortBezoekadres", members(json["bezoekadres"])),
      correspondentieadres: openKlantAddress("soortCorrespondentieadres", members(json["correspondentieadres"])),
      ...(adressen === undefined ? {} : { digitaleAdressen: eachOnce(adressen), ...voorkeurVan(json, adressen) }),
      voorkeurstaal: voorkeurstaal === "" ? null : { code: voorkeurstaal },
      indicatieGeheimhouding: json["indicatieGeheimhouding"],
      indicatieActief: json["indicatieActief"]
    },
    objections: objections
  }
}

/** The uuids of kvk-nummers that have to be read from another partij. */
export const parentsOf = (json: Velden): ReadonlyArray<string> => {
  const own = new Set(
    list(json["partijIdentificatoren"]).map((identificator) => text(members(identificator)["uuid"]))
  )
  return list(json["partijIdentificatoren"])
    .filter((identificator) => soortVan(identificator) === "vestigingsnummer")
    .map((identificator) => text(members(members(identificator)["subIdentificatorVan"])["uuid"]))
    .filter((uuid) => uuid !== "" && !own.has(uuid))
}

/**
 * The contactnaam of a persoon or contactpersoon, or the name of an organisatie. Neither without partijIdentificatie.
 */
const naamVan = (json: Velden): object => {
  const identificatie = json["partijIdentificatie"]
  if (typeof identificatie !== "object" || identificatie === null) return {}
  const { contactnaam, naam } = members(identificatie)
  if (json["soortPartij"] === "organisatie") return { organisatienaam: text(naam) === "" ? null : naam }
  const { achternaam, voorletters, voornaam, voorvoegselAchternaam } = members(contactnaam)
  return { contactnaam: ofGeen({ voorletters, voornaam, voorvoegselAchternaam, achternaam }) }
}

const identificatorenVan = (json: Velden, kvkNummers: ReadonlyMap<string, string>) => {
  const all = list(json["partijIdentificatoren"])
  const own = new Map(
    all.filter((identificator) => soortVan(identificator) === "kvk_nummer").map((
      identificator
    ) => [text(members(identificator)["uuid"]), waardeVan(identificator)])
  )
  const gelezen = all.filter((identificator) => waardeVan(identificator) !== "").map((identificator, place) => {
    const [soort, waarde] = [soortVan(identificator), waardeVan(identificator)]
    if (soort !== "vestigingsnummer") return { identificator: { soort, waarde } }
    const parent = text(members(members(identificator)["subIdentificatorVan"])["uuid"])
    const kvkNummer = own.get(parent) ?? kvkNummers.get(parent)
    return kvkNummer === undefined
      ? { bezwaar: { plaats: `#/identificatoren/${place}`, code: "kvk-nummer-onbekend" } }
      : { identificator: { soort, waarde, kvkNummer } }
  })
  return {
    identificatoren: gelezen.flatMap(({ identificator }) =>
      identificator === undefined ? [] : [filledIn(identificator)]
    ),
    objections: gelezen.flatMap(({ bezwaar: objection }) => objection === undefined ? [] : [objection])
  }
}

const group = (identificator: unknown): Velden => members(members(identificator)["partijIdentificator"])

const soortVan = (identificator: unknown): string => text(group(identificator)["codeSoortObjectId"])

const waardeVan = (identificator: unknown): string => text(group(identificator)["objectId"])
