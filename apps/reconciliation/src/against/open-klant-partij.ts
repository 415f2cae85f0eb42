import type { Objection } from "@betrokkene/domain"
import { ingevuld, leden, lijst, ofGeen, tekst } from "./json.ts"
import { vanAdresgroep } from "./open-klant-address.ts"
import { adressenVan, elkEenKeer, voorkeurVan } from "./open-klant-digital-addresses.ts"

/** A partij of an Open Klant as this register's API would write it, with what there was no way to write. */
export interface Vertaald {
  readonly geschreven: Readonly<Record<string, unknown>>
  readonly bezwaren: ReadonlyArray<Objection>
}

type Velden = Readonly<Record<string, unknown>>

/** Whether a partij is written as an Open Klant writes one: this register's API has an `id` and `identificatoren`. */
export const isOpenKlantPartij = (json: Velden): boolean =>
  "uuid" in json || "partijIdentificatoren" in json || "partijIdentificatie" in json

/**
 * A partij of an Open Klant 2.x. Its empty texts are none; a boolean that is null is not told. `kvkNummers` are those of other partijen
 * under which its vestigingsnummer may stand, by the uuid of their identificator: the partij itself only tells that uuid.
 */
export const vanOpenKlant = (json: Velden, kvkNummers: ReadonlyMap<string, string>): Vertaald => {
  const { bezwaren, identificatoren } = identificatorenVan(json, kvkNummers)
  const voorkeurstaal = tekst(json["voorkeurstaal"])
  const adressen = adressenVan(json)
  return {
    geschreven: {
      id: json["uuid"],
      soortPartij: json["soortPartij"],
      identificatoren,
      ...naamVan(json),
      bezoekadres: vanAdresgroep("soortBezoekadres", leden(json["bezoekadres"])),
      correspondentieadres: vanAdresgroep("soortCorrespondentieadres", leden(json["correspondentieadres"])),
      ...(adressen === undefined ? {} : { digitaleAdressen: elkEenKeer(adressen), ...voorkeurVan(json, adressen) }),
      voorkeurstaal: voorkeurstaal === "" ? null : { code: voorkeurstaal },
      indicatieGeheimhouding: json["indicatieGeheimhouding"],
      indicatieActief: json["indicatieActief"]
    },
    bezwaren
  }
}

/** The uuids of the kvk-nummers that a partij leaves to another one to tell. */
export const oudersVan = (json: Velden): ReadonlyArray<string> => {
  const eigen = new Set(
    lijst(json["partijIdentificatoren"]).map((identificator) => tekst(leden(identificator)["uuid"]))
  )
  return lijst(json["partijIdentificatoren"])
    .filter((identificator) => soortVan(identificator) === "vestigingsnummer")
    .map((identificator) => tekst(leden(leden(identificator)["subIdentificatorVan"])["uuid"]))
    .filter((uuid) => uuid !== "" && !eigen.has(uuid))
}

/** Of a persoon or contactpersoon the contactnaam, of an organisatie its name; without partijIdentificatie neither is told. */
const naamVan = (json: Velden): object => {
  const identificatie = json["partijIdentificatie"]
  if (typeof identificatie !== "object" || identificatie === null) return {}
  const { contactnaam, naam } = leden(identificatie)
  if (json["soortPartij"] === "organisatie") return { organisatienaam: tekst(naam) === "" ? null : naam }
  const { achternaam, voorletters, voornaam, voorvoegselAchternaam } = leden(contactnaam)
  return { contactnaam: ofGeen({ voorletters, voornaam, voorvoegselAchternaam, achternaam }) }
}

const identificatorenVan = (json: Velden, kvkNummers: ReadonlyMap<string, string>) => {
  const alle = lijst(json["partijIdentificatoren"])
  const eigen = new Map(
    alle.filter((identificator) => soortVan(identificator) === "kvk_nummer").map((
      identificator
    ) => [tekst(leden(identificator)["uuid"]), waardeVan(identificator)])
  )
  const gelezen = alle.filter((identificator) => waardeVan(identificator) !== "").map((identificator, plaats) => {
    const [soort, waarde] = [soortVan(identificator), waardeVan(identificator)]
    if (soort !== "vestigingsnummer") return { identificator: { soort, waarde } }
    const ouder = tekst(leden(leden(identificator)["subIdentificatorVan"])["uuid"])
    const kvkNummer = eigen.get(ouder) ?? kvkNummers.get(ouder)
    return kvkNummer === undefined
      ? { bezwaar: { plaats: `#/identificatoren/${plaats}`, code: "kvk-nummer-onbekend" } }
      : { identificator: { soort, waarde, kvkNummer } }
  })
  return {
    identificatoren: gelezen.flatMap(({ identificator }) =>
      identificator === undefined ? [] : [ingevuld(identificator)]
    ),
    bezwaren: gelezen.flatMap(({ bezwaar }) => bezwaar === undefined ? [] : [bezwaar])
  }
}

const groep = (identificator: unknown): Velden => leden(leden(identificator)["partijIdentificator"])

const soortVan = (identificator: unknown): string => tekst(groep(identificator)["codeSoortObjectId"])

const waardeVan = (identificator: unknown): string => tekst(groep(identificator)["objectId"])
