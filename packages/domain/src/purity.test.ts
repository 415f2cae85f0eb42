import { Result } from "effect"
import * as fc from "fast-check"
import { afterEach, assert, beforeEach, describe, it, vi } from "vitest"
import { gelezen } from "../testing/decoding.ts"
import * as arbitraries from "../testing/index.ts"
import {
  afterAttempt,
  anonimiseer,
  bepaalContactgegevens,
  bevindingenVanKlantcontact,
  bevindingenVanPartij,
  bevindingenVanVerweesdeAdressen,
  Contactgegevens,
  defaultDeliveryPolicy,
  fullInzage,
  gekoppeldGebeurtenis,
  Klantcontactgegevens,
  koppel,
  leesAnderePartij,
  metIdentificator,
  newAccessToken,
  nieuweBetrokkene,
  nieuwePartij,
  nieuwKlantcontact,
  ontkoppel,
  ontkoppeldGebeurtenis,
  Partijgegevens,
  regelnamen,
  scopes,
  Tijdstip,
  toCloudEvent,
  toestandOp,
  TokenDigest,
  wijzig,
  wijzigKlantcontactgegevens,
  wijzigPartijgegevens,
  zichtOpPartij
} from "./index.ts"
import { assess } from "./reconciliatie/vergelijken/assess.ts"

const {
  betrokkene,
  betrokkeneId,
  betrokkenegegevens,
  genummerdeGebeurtenis,
  geschrevenContactgegevens,
  geschrevenKlantcontactgegevens,
  geschrevenPartijgegevens,
  geschrevenTijdstip,
  grond,
  identificator,
  klantcontact,
  klantcontactdossier,
  klantcontactgegevens,
  klantcontactId,
  medewerker,
  nummer,
  omstandigheden,
  partij,
  partijdossier,
  partijgegevens,
  partijId,
  tijdstip,
  verweesdeAdressen
} = arbitraries

/** Made before anything is taken away: what makes them needs chance. */
const gevallen = fc.sample(
  fc.record({
    betrokkene,
    betrokkeneId,
    betrokkenegegevens,
    genummerdeGebeurtenis,
    geschrevenContactgegevens,
    geschrevenKlantcontactgegevens,
    geschrevenPartijgegevens,
    geschrevenTijdstip,
    grond,
    identificator,
    klantcontact,
    klantcontactdossier,
    klantcontactgegevens,
    klantcontactId,
    medewerker,
    nummer,
    omstandigheden,
    partij,
    partijdossier,
    partijgegevens,
    partijId,
    tijdstip,
    verweesdeAdressen
  }),
  100
)

const digest = gelezen(TokenDigest, "0".repeat(64))

/** Everything that the domain works out without a port. */
const alles = (een: typeof gevallen[number]): string => {
  const nieuw = nieuweBetrokkene(een.betrokkeneId, een.klantcontactId, een.betrokkenegegevens, een.tijdstip)
  const gekend = Result.getOrThrow(koppel(nieuw, een.partij.id, een.grond))
  return JSON.stringify([
    nieuw,
    gekend,
    ontkoppel(een.betrokkene),
    koppel(een.betrokkene, een.partijId, een.grond),
    wijzig(een.betrokkene, een.betrokkenegegevens),
    gekoppeldGebeurtenis(gekend),
    ontkoppeldGebeurtenis(een.betrokkeneId, een.medewerker, een.tijdstip),
    nieuwePartij(een.partijId, een.nummer, een.partijgegevens, een.tijdstip),
    wijzigPartijgegevens(een.partij, een.partijgegevens),
    metIdentificator(een.partijgegevens, een.identificator),
    nieuwKlantcontact(een.klantcontactId, een.nummer, een.klantcontactgegevens, een.tijdstip),
    wijzigKlantcontactgegevens(een.klantcontact, een.klantcontactgegevens),
    anonimiseer(een.klantcontact),
    bepaalContactgegevens({ betrokkene: gekend, partij: een.partij }, fullInzage),
    zichtOpPartij(een.partij, fullInzage),
    bevindingenVanKlantcontact(een.klantcontactdossier, regelnamen, een.omstandigheden),
    bevindingenVanPartij(een.partijdossier, regelnamen, een.omstandigheden),
    bevindingenVanVerweesdeAdressen(een.verweesdeAdressen, regelnamen, een.omstandigheden),
    assess({
      hier: een.partij,
      daar: {
        andere: { ...leesAnderePartij({ ...een.geschrevenPartijgegevens }).partij, id: een.partij.id },
        eenduidig: true
      }
    }, een.tijdstip),
    newAccessToken({ naam: een.medewerker, digest, scopes }, { dagen: 90 }, een.tijdstip),
    toestandOp(
      { naam: een.medewerker, digest, scopes, gemaaktOp: een.tijdstip, verlooptOp: een.tijdstip },
      een.tijdstip
    ),
    toCloudEvent(een.genummerdeGebeurtenis, { bron: "urn:nld:x", adres: "https://x" }),
    afterAttempt(2, { soort: "mislukt", reden: "timeout" }, een.tijdstip, 0.5, defaultDeliveryPolicy),
    gelezen(Contactgegevens, een.geschrevenContactgegevens),
    gelezen(Partijgegevens, een.geschrevenPartijgegevens),
    gelezen(Klantcontactgegevens, een.geschrevenKlantcontactgegevens),
    gelezen(Tijdstip, een.geschrevenTijdstip)
  ])
}

const verboden = (naam: string) => () => {
  throw new Error(`The domain asked for ${naam}.`)
}

/** Calendar without clock: a date that is given may be read, the date of now may not. */
class DatumZonderNu extends Date {
  constructor(...delen: ReadonlyArray<number | string | Date>) {
    if (delen.length === 0) verboden("the date of now")()
    super(...delen as [number])
  }
  static override now = verboden("Date.now")
}

const weg = [
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
    vi.spyOn(Math, "random").mockImplementation(verboden("Math.random"))
    vi.stubGlobal("Date", DatumZonderNu)
    for (const naam of weg) {
      vi.stubGlobal(
        naam,
        new Proxy(class {}, {
          apply: verboden(naam),
          construct: verboden(naam),
          get: verboden(naam),
          has: verboden(naam)
        })
      )
    }
  })

  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it("B10: makes every transition, and the same from the same (kills: a moment or an id made inside)", () => {
    for (const een of gevallen) assert.strictEqual(alles(een), alles(een))
  })

  it("is really without", () => {
    for (
      const vraag of [
        Math.random,
        Date.now,
        () => new Date(),
        () => process.env,
        () => crypto.randomUUID(),
        () => performance.now()
      ]
    ) assert.throws(vraag)
  })
})
