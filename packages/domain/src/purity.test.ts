import { Result } from "effect"
import * as fc from "fast-check"
import { afterEach, assert, beforeEach, describe, it, vi } from "vitest"
import { read } from "../testing/decoding.ts"
import * as arbitraries from "../testing/index.ts"
import { newAccessToken } from "./access/access-token.ts"
import { gekoppeldGebeurtenis, ontkoppeldGebeurtenis } from "./betrokkene/koppelgebeurtenis.ts"
import { afterAttempt } from "./gebeurtenissen/after-attempt.ts"
import {
  accessScopes,
  AccessTokenId,
  anonimiseer,
  bepaalContactgegevens,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  bevindingenVanVerweesdeAdressen,
  Contactgegevens,
  defaultDeliveryPolicy,
  fullInzage,
  Klantcontactgegevens,
  koppel,
  nieuweBetrokkene,
  nieuwePartij,
  nieuwKlantcontact,
  ontkoppel,
  Partijgegevens,
  readAnderePartij,
  regelnamen,
  Tijdstip,
  toCloudEvent,
  TokenDigest,
  tokenStateAt,
  wijzigBetrokkenegegevens,
  wijzigKlantcontactgegevens,
  wijzigPartijgegevens,
  zichtOpPartij
} from "./index.ts"
import { metIdentificator } from "./partij/met-identificator.ts"
import { assess } from "./reconciliatie/vergelijken/assess.ts"

const {
  betrokkene,
  betrokkeneId,
  betrokkenegegevens,
  numberedGebeurtenis: numberedGebeurtenis,
  writtenContactgegevens,
  writtenKlantcontactgegevens,
  writtenPartijgegevens,
  writtenTijdstip,
  grond,
  identificator,
  klantcontact,
  klantcontactdossier,
  klantcontactgegevens,
  klantcontactId,
  medewerker,
  nummer,
  circumstances,
  partij,
  partijdossier,
  partijgegevens,
  partijId,
  tijdstip,
  verweesdeAdressen
} = arbitraries

/** Made before the globals are removed, because generators need randomness. */
const cases = fc.sample(
  fc.record({
    betrokkene,
    betrokkeneId,
    betrokkenegegevens,
    numberedGebeurtenis,
    writtenContactgegevens,
    writtenKlantcontactgegevens,
    writtenPartijgegevens,
    writtenTijdstip,
    grond,
    identificator,
    klantcontact,
    klantcontactdossier,
    klantcontactgegevens,
    klantcontactId,
    medewerker,
    nummer,
    circumstances,
    partij,
    partijdossier,
    partijgegevens,
    partijId,
    tijdstip,
    verweesdeAdressen
  }),
  100
)

const digest = read(TokenDigest, "0".repeat(64))
const accessTokenId = read(AccessTokenId, "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")

/** Everything that the domain computes without a port. */
const everything = (one: typeof cases[number]): string => {
  const nieuw = nieuweBetrokkene(one.betrokkeneId, one.klantcontactId, one.betrokkenegegevens, one.tijdstip)
  const gekend = Result.getOrThrow(koppel(nieuw, one.partij.id, one.grond))
  return JSON.stringify([
    nieuw,
    gekend,
    ontkoppel(one.betrokkene),
    koppel(one.betrokkene, one.partijId, one.grond),
    wijzigBetrokkenegegevens(one.betrokkene, one.betrokkenegegevens, one.tijdstip),
    gekoppeldGebeurtenis(gekend),
    ontkoppeldGebeurtenis(one.betrokkeneId, one.medewerker, one.tijdstip),
    nieuwePartij(one.partijId, one.nummer, one.partijgegevens, one.tijdstip),
    wijzigPartijgegevens(one.partij, one.partijgegevens, one.tijdstip),
    metIdentificator(one.partijgegevens, one.identificator),
    nieuwKlantcontact(one.klantcontactId, one.nummer, one.klantcontactgegevens, one.tijdstip),
    wijzigKlantcontactgegevens(one.klantcontact, one.klantcontactgegevens),
    anonimiseer(one.klantcontact),
    bepaalContactgegevens({ betrokkene: gekend, partij: one.partij }, fullInzage),
    zichtOpPartij(one.partij, fullInzage),
    bevindingenVanKlantcontact(one.klantcontactdossier, regelnamen, one.circumstances),
    bevindingenVanPartij(one.partijdossier, regelnamen, one.circumstances),
    bevindingenVanVerweesdeAdressen(one.verweesdeAdressen, regelnamen, one.circumstances),
    assess({
      here: one.partij,
      there: {
        andere: { ...readAnderePartij({ ...one.writtenPartijgegevens }).partij, id: one.partij.id },
        unambiguous: true
      }
    }, one.tijdstip),
    newAccessToken({
      id: accessTokenId,
      naam: one.medewerker,
      gemaaktDoor: one.medewerker,
      digest,
      scopes: accessScopes
    }, {
      dagen: 90
    }, one.tijdstip),
    tokenStateAt(
      {
        id: accessTokenId,
        naam: one.medewerker,
        digest,
        scopes: accessScopes,
        gemaaktOp: one.tijdstip,
        verlooptOp: one.tijdstip
      },
      one.tijdstip
    ),
    toCloudEvent(one.numberedGebeurtenis, { bron: "urn:nld:x", adres: "https://x" }),
    afterAttempt(2, { soort: "mislukt", reden: "timeout" }, one.tijdstip, 0.5, defaultDeliveryPolicy),
    read(Contactgegevens, one.writtenContactgegevens),
    read(Partijgegevens, one.writtenPartijgegevens),
    read(Klantcontactgegevens, one.writtenKlantcontactgegevens),
    read(Tijdstip, one.writtenTijdstip)
  ])
}

const forbidden = (naam: string) => () => {
  throw new Error(`The domain asked for ${naam}.`)
}

/** Calendar arithmetic without a clock: reading a given date is allowed, reading the current time is not. */
class DatumZonderNu extends Date {
  constructor(...parts: ReadonlyArray<number | string | Date>) {
    if (parts.length === 0) forbidden("the date of now")()
    super(...parts as [number])
  }
  static override now = forbidden("Date.now")
}

const gone = [
  "process",
  "crypto",
  "performance",
  "fetch",
  "console",
  "setTimeout",
  "queueMicrotask",
  "navigator",
  "Intl"
]

describe("the domain without a clock, chance, environment or output", () => {
  beforeEach(() => {
    vi.spyOn(Math, "random").mockImplementation(forbidden("Math.random"))
    vi.stubGlobal("Date", DatumZonderNu)
    for (const naam of gone) {
      vi.stubGlobal(
        naam,
        new Proxy(class {}, {
          apply: forbidden(naam),
          construct: forbidden(naam),
          get: forbidden(naam),
          has: forbidden(naam)
        })
      )
    }
  })

  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  // Kills: a moment or an id made inside.
  it("B10: makes every transition, and the same result from the same input", () => {
    for (const one of cases) assert.strictEqual(everything(one), everything(one))
  })

  it("is really without", () => {
    for (
      const query of [
        Math.random,
        Date.now,
        () => new Date(),
        () => process.env,
        () => crypto.randomUUID(),
        () => performance.now()
      ]
    ) assert.throws(query)
  })
})
