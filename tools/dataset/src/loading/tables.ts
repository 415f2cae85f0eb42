import { type DigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "@betrokkene/domain"
import { koppelgeschiedenis } from "../betrokkenen/koppelgeschiedenis.ts"
import type { DigitaalAdresJson, Settings } from "../dataset.ts"
import { betrokkenen, klantcontacten, partijen } from "../generate.ts"
import type { Cell } from "./copy-text.ts"

/** A table of the register and its rows in a dataset. */
export interface Table {
  readonly name: string
  readonly columns: ReadonlyArray<string>
  readonly rows: (settings: Settings) => Iterable<ReadonlyArray<Cell>>
}

const adresColumns = ["volgorde", "soort", "adres", "vergelijkingsvorm", "omschrijving", "voorkeur", "adres_id"]

/** In the order of loading: referenced tables come first. */
export const tables: ReadonlyArray<Table> = [
  {
    name: "partij",
    columns: [
      "id",
      "nummer",
      "soort_partij",
      "contactnaam",
      "organisatienaam",
      "bezoekadres",
      "correspondentieadres",
      "voorkeurstaal",
      "indicatie_geheimhouding",
      "indicatie_actief",
      "interne_notitie",
      "registratiedatum",
      "versie"
    ],
    *rows(settings) {
      for (const { gegevens, id, nummer, registratiedatum, versie } of partijen(settings)) {
        const contactnaam = gegevens.soortPartij === "organisatie" ? undefined : gegevens.contactnaam
        const organisatienaam = gegevens.soortPartij === "persoon" ? undefined : gegevens.organisatienaam
        yield [
          id,
          nummer,
          gegevens.soortPartij,
          json(contactnaam),
          organisatienaam,
          json(gegevens.bezoekadres),
          json(gegevens.correspondentieadres),
          json(gegevens.voorkeurstaal),
          gegevens.indicatieGeheimhouding,
          gegevens.indicatieActief,
          gegevens.interneNotitie,
          registratiedatum,
          versie
        ]
      }
    }
  },
  {
    name: "identificator",
    columns: ["partij_id", "volgorde", "soort", "waarde", "kvk_nummer", "identificator_id"],
    *rows(settings) {
      for (const { gegevens, id } of partijen(settings)) {
        for (const [order, one] of (gegevens.identificatoren ?? []).entries()) {
          yield [id, order, one.soort, one.waarde, one.soort === "vestigingsnummer" ? one.kvkNummer : "", undefined]
        }
      }
    }
  },
  {
    name: "partij_digitaal_adres",
    columns: ["partij_id", "registratiedatum", ...adresColumns],
    *rows(settings) {
      for (const { gegevens, id, registratiedatum } of partijen(settings)) {
        yield* adresRows([id, registratiedatum], gegevens.digitaleAdressen, gegevens.voorkeurskanaal)
      }
    }
  },
  {
    name: "klantcontact",
    columns: [
      "id",
      "nummer",
      "kanaal",
      "onderwerp",
      "inhoud",
      "taal",
      "vertrouwelijk",
      "plaatsgevonden_op",
      "indicatie_contact_gelukt",
      "registratiedatum",
      "versie"
    ],
    *rows(settings) {
      for (const { gegevens, id, nummer, registratiedatum, versie } of klantcontacten(settings)) {
        yield [
          id,
          nummer,
          gegevens.kanaal,
          gegevens.onderwerp,
          gegevens.inhoud,
          gegevens.taal,
          gegevens.vertrouwelijk,
          gegevens.plaatsgevondenOp,
          gegevens.indicatieContactGelukt,
          registratiedatum,
          versie
        ]
      }
    }
  },
  {
    name: "betrokkene",
    columns: [
      "id",
      "klantcontact_id",
      "plaatsgevonden_op",
      "partij_id",
      "grond_soort",
      "grond_identificatorsoort",
      "grond_door",
      "grond_op",
      "rol",
      "initiator",
      "contactnaam",
      "organisatienaam",
      "bezoekadres",
      "correspondentieadres",
      "voorkeurstaal",
      "registratiedatum",
      "versie",
      "gegeven_op"
    ],
    *rows(settings) {
      for (const { betrokkene, klantcontact } of betrokkenen(settings)) {
        const { contactgegevens } = betrokkene
        const [partij, grond] = betrokkene._tag === "Gekend" ? [betrokkene.partij, betrokkene.grond] : []
        yield [
          betrokkene.id,
          klantcontact.id,
          klantcontact.gegevens.plaatsgevondenOp,
          partij,
          grond?.soort,
          grond?.soort === "identificator" ? grond.identificatorsoort : undefined,
          grond?.door,
          grond?.op,
          betrokkene.rol,
          betrokkene.initiator,
          json(contactgegevens.contactnaam),
          contactgegevens.organisatienaam,
          json(contactgegevens.bezoekadres),
          json(contactgegevens.correspondentieadres),
          json(contactgegevens.voorkeurstaal),
          betrokkene.registratiedatum,
          betrokkene.versie,
          json(betrokkene.versie === 1 ? undefined : { soorten: {}, versie: betrokkene.versie })
        ]
      }
    }
  },
  {
    name: "betrokkene_digitaal_adres",
    columns: ["betrokkene_id", "klantcontact_id", "plaatsgevonden_op", "registratiedatum", ...adresColumns],
    *rows(settings) {
      for (const { betrokkene: { contactgegevens, id, registratiedatum }, klantcontact } of betrokkenen(settings)) {
        yield* adresRows(
          [id, klantcontact.id, klantcontact.gegevens.plaatsgevondenOp, registratiedatum],
          contactgegevens.digitaleAdressen,
          contactgegevens.communicatiekanaal
        )
      }
    }
  },
  {
    name: "koppelgebeurtenis",
    columns: ["betrokkene_id", "soort", "door", "op"],
    *rows(settings) {
      for (const { betrokkene } of betrokkenen(settings)) {
        for (const { door, op, soort } of koppelgeschiedenis(betrokkene)) yield [betrokkene.id, soort, door, op]
      }
    }
  }
]

const json = (waarde: object | undefined): string | undefined =>
  waarde === undefined ? undefined : JSON.stringify(waarde)

function* adresRows(
  owner: ReadonlyArray<Cell>,
  adressen: ReadonlyArray<DigitaalAdresJson> = [],
  voorkeur?: DigitaalAdresJson
): Generator<ReadonlyArray<Cell>> {
  for (const [order, adres] of adressen.entries()) {
    const isVoorkeur = voorkeur !== undefined && zelfdeDigitaalAdres(adres as DigitaalAdres, voorkeur as DigitaalAdres)
    yield [
      ...owner,
      order,
      adres.soortDigitaalAdres,
      adres.adres,
      vergelijkingsvorm(adres),
      adres.omschrijving,
      isVoorkeur,
      // As the register stores an address that has the place at which its record was registered.
      null
    ]
  }
}
