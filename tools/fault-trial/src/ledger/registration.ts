import type { Chance } from "@betrokkene/dataset"
import {
  type Betrokkene,
  canonicalText,
  Contactgegevens,
  Klantcontactgegevens,
  Partijgegevens
} from "@betrokkene/domain"
import { Schema } from "effect"
import { randomUUID } from "node:crypto"
import type { State } from "./history.ts"

/** Records made by a registration, from its answer. */
export interface Made {
  readonly klantcontact: string
  readonly betrokkene: string
  readonly partij: string | null
}

/**
 * A registration request with its own Idempotency-Key, and the records that it must make. Its texts hold a unique
 * number, which identifies it in the database if no client got its ids.
 */
export interface Registration {
  readonly key: string
  readonly path: string
  readonly json: object
  /** The new klantcontact; absent if the registration is on an existing one. */
  readonly klantcontact?: State
  readonly betrokkene: State
  /** Present once acknowledged. */
  made?: Made
  /** Whether a request for it got no answer, so that it may have been carried out. */
  isUncertain: boolean
  /** Ids of the requests for it. */
  readonly requests: Array<string>
}

/** Bsn's for tests; only a few, so that simultaneous requests concern the same person. */
export const bsns = ["999990019", "999990020", "999990032", "999990044", "999990056"]

const klantcontactJson = (inhoud: string) => ({
  kanaal: "telefoon",
  onderwerp: "Paspoort verlengen",
  inhoud,
  plaatsgevondenOp: "2026-11-23T08:15:00.000Z"
})

const betrokkeneJson = (organisatienaam: string, chance: Chance) => ({
  rol: chance.pick(["klant", "vertegenwoordiger"]),
  initiator: chance.happens(0.5),
  contactgegevens: {
    organisatienaam,
    ...(chance.happens(0.5)
      ? {
        communicatiekanaal: {
          soortDigitaalAdres: "telefoonnummer",
          adres: "0612345678",
          omschrijving: "alleen vandaag"
        }
      }
      : {}),
    ...(chance.happens(0.3)
      ? { digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "iemand@example.org" }] }
      : {}),
    ...(chance.happens(0.3)
      ? {
        bezoekadres: {
          soortBezoekadres: "binnenlands_adres",
          straat: "Dorpsstraat",
          huisnummer: 12,
          postcode: "1234AB",
          woonplaats: "Ons Dorp"
        }
      }
      : {})
  }
})

const partijJson = (bsn: string) => ({
  soortPartij: "persoon",
  contactnaam: { achternaam: "Voorbeeld" },
  digitaleAdressen: [{ soortDigitaalAdres: "email", adres: `${bsns.indexOf(bsn)}@example.net` }]
})

/**
 * Identification of a person in the form of a registration or koppeling; sometimes without the data needed to register
 * him.
 */
export const identificatie = (bsn: string, chance: Chance) => ({
  identificatie: { soort: "bsn", waarde: bsn },
  ...(chance.happens(0.9) ? { partijgegevens: partijJson(bsn) } : {})
})

const stateOfBetrokkene = (
  { contactgegevens, initiator, rol }: {
    readonly rol: string
    readonly initiator: boolean
    readonly contactgegevens: object
  },
  bsn: string | null
): State => ({
  gegevens: canonicalText({
    rol,
    initiator,
    contactgegevens: Schema.decodeUnknownSync(Contactgegevens)(contactgegevens)
  }),
  bsn
})

/** State of a betrokkene that clients decide, from an answer. */
export const gegevensOfBetrokkene = ({ contactgegevens, initiator, rol }: Betrokkene): string =>
  canonicalText({ rol, initiator, contactgegevens })

/** The partij of a bsn as first registered. */
export const firstPartij = (bsn: string): State =>
  stateOfPartij({ ...partijJson(bsn), identificatoren: [{ soort: "bsn", waarde: bsn }] })

const stateOfPartij = (json: object): State => ({
  gegevens: canonicalText(Schema.decodeUnknownSync(Partijgegevens)(json)),
  bsn: null
})

const stateOfKlantcontact = (json: object): State => ({
  gegevens: canonicalText(Schema.decodeUnknownSync(Klantcontactgegevens)(json)),
  bsn: null
})

/** A registration of an unknown person or one of a few known persons, on an existing or a new klantcontact. */
export const newRegistration = (number: number, chance: Chance, klantcontact?: string): Registration => {
  const contact = klantcontactJson(`Vraag ${number}`)
  const betrokkene = betrokkeneJson(`Bedrijf ${number}`, chance)
  const bsn = chance.happens(0.5) ? chance.pick(bsns) : null
  return {
    key: randomUUID(),
    path: klantcontact === undefined ? "/registraties" : `/klantcontacten/${klantcontact}/betrokkenen`,
    json: {
      ...(klantcontact === undefined ? { klantcontact: contact } : {}),
      ...betrokkene,
      ...(bsn === null ? {} : identificatie(bsn, chance))
    },
    ...(klantcontact === undefined ? { klantcontact: stateOfKlantcontact(contact) } : {}),
    betrokkene: stateOfBetrokkene(betrokkene, bsn),
    isUncertain: false,
    requests: []
  }
}

/** New data for a record, and its state afterwards. */
export interface Replacement {
  readonly json: object
  readonly gegevens: string
}

export const newBetrokkene = (number: number, chance: Chance, klantcontact: string): Replacement => {
  const { contactgegevens, ...rest } = betrokkeneJson(`Bedrijf ${number}`, chance)
  return {
    json: { klantcontact, ...rest, ...contactgegevens },
    gegevens: stateOfBetrokkene({ ...rest, contactgegevens }, null).gegevens
  }
}

export const newKlantcontact = (number: number): Replacement => {
  const json = klantcontactJson(`Vraag ${number}`)
  return { json, gegevens: stateOfKlantcontact(json).gegevens }
}

export const newPartij = (number: number, chance: Chance, bsn: string): Replacement => {
  const json = {
    ...partijJson(bsn),
    identificatoren: [{ soort: "bsn", waarde: bsn }],
    interneNotitie: `Notitie ${number}`,
    indicatieActief: chance.happens(0.8),
    indicatieGeheimhouding: chance.happens(0.2)
  }
  return { json, gegevens: stateOfPartij(json).gegevens }
}
