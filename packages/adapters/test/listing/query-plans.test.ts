import {
  type BetrokkeneFilter,
  type BetrokkeneId,
  Betrokkenen,
  DigitaalAdres,
  Idempotency,
  Identificator,
  Klantcontacten,
  type KlantcontactFilter,
  type KlantcontactId,
  Medewerker,
  Nummer,
  Partijen,
  type PartijFilter,
  type PartijId,
  type SortField,
  Tijdstip,
  Transaction,
  type Versie
} from "@betrokkene/domain"
import { type Effect, Schema } from "effect"
import { describe, it } from "vitest"
import { idOf } from "../fixtures/filled-register.ts"
import { type Asked, plannedRegister } from "../fixtures/planned-register.ts"

const ids = { klantcontact: "", partij: "", busyPartij: "", betrokkene: "" }

const { readsNoWholeTable, readsOnlyThePage } = plannedRegister(async (client) => {
  ids.klantcontact = await idOf(client, "klantcontact", 777)
  ids.partij = await idOf(client, "partij", 777)
  ids.busyPartij = await idOf(client, "partij", 1)
  ids.betrokkene = await idOf(client, "betrokkene", 777)
})

const tijdstip = Schema.decodeSync(Tijdstip)
const email = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: "betrokkene777@example.nl" })
const busyTelephone = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "telefoonnummer", adres: "0670 000000" })
const year = {
  plaatsgevondenVanaf: tijdstip("2022-02-01T00:00:00Z"),
  plaatsgevondenTot: tijdstip("2022-12-01T00:00:00Z")
}

const fields: ReadonlyArray<SortField> = ["plaatsgevondenOp", "registratiedatum"]

/** Each of rol, initiator and usage mode, and all of them together; vertegenwoordigers who are no initiator, there are none. */
const combinations: ReadonlyArray<readonly [string, () => BetrokkeneFilter]> =
  ([undefined, "klant", "vertegenwoordiger"] as const).flatMap((rol) =>
    [undefined, true, false].flatMap((initiator) =>
      [undefined, true, false].map((gekend) =>
        [
          [
            "all",
            rol,
            initiator === undefined ? undefined : initiator ? "initiator" : "no initiator",
            gekend === undefined ? undefined : gekend ? "gekend" : "ongekend"
          ]
            .filter((word) => word !== undefined).join(", "),
          () => ({
            ...(rol === undefined ? {} : { rol }),
            ...(initiator === undefined ? {} : { initiator }),
            ...(gekend === undefined ? {} : { gekend })
          })
        ] as const
      )
    )
  )

describe("a page of betrokkenen is read from an index, in its order", () => {
  const ofOne: ReadonlyArray<readonly [string, () => BetrokkeneFilter]> = [
    ["klantcontact", () => ({ klantcontact: ids.klantcontact as KlantcontactId })],
    ["partij", () => ({ partij: ids.partij as PartijId })],
    ["a partij with thousands", () => ({ partij: ids.busyPartij as PartijId })],
    ["digital address", () => ({ digitaalAdres: email })],
    ["a digital address with thousands", () => ({ digitaalAdres: busyTelephone })],
    ["partij and rol", () => ({ partij: ids.busyPartij as PartijId, rol: "klant" })]
  ]
  for (const [name, filter] of [...combinations, ...ofOne]) {
    for (const field of fields) {
      it(`${name}, by ${field}`, () =>
        readsOnlyThePage((blader) => Betrokkenen.use((betrokkenen) => betrokkenen.browse(filter(), field, blader))))
    }
    it(`${name}, in a period, by plaatsgevondenOp`, () =>
      readsOnlyThePage((blader) =>
        Betrokkenen.use((betrokkenen) => betrokkenen.browse({ ...filter(), ...year }, "plaatsgevondenOp", blader))
      ))
  }
  // Not of one partij or address with thousands: in the order of registration these are searched for those of the period.
  for (
    const [name, filter] of [
      ...combinations,
      ...ofOne.filter(([name]) => ["klantcontact", "partij", "digital address"].includes(name))
    ]
  ) {
    it(`${name}, in a period, by registratiedatum`, () =>
      readsOnlyThePage((blader) =>
        Betrokkenen.use((betrokkenen) => betrokkenen.browse({ ...filter(), ...year }, "registratiedatum", blader))
      ))
  }
})

describe("a page of klantcontacten is read from an index, in its order", () => {
  const filters: ReadonlyArray<readonly [string, KlantcontactFilter]> = [
    ["all", {}],
    ["nummer", { nummer: Schema.decodeSync(Nummer)("777") }],
    ["a kanaal that is common", { kanaal: "telefoon" }],
    ["a kanaal that is rare", { kanaal: "balie" }],
    ["a kanaal that nobody uses", { kanaal: "telex" }]
  ]
  for (const [name, filter] of filters) {
    for (const field of fields) {
      for (const [when, period] of [["", {}], [", in a period", year]] as const) {
        it(`${name}${when}, by ${field}`, () =>
          readsOnlyThePage((blader) =>
            Klantcontacten.use((klantcontacten) => klantcontacten.browse({ ...filter, ...period }, field, blader))
          ))
      }
    }
  }
})

describe("a page of partijen is read from an index, in its order", () => {
  const filters: ReadonlyArray<readonly [string, PartijFilter]> = [
    ["all", {}],
    ["nummer", { nummer: Schema.decodeSync(Nummer)("777") }],
    ["persoon", { soortPartij: "persoon" }],
    ["organisatie", { soortPartij: "organisatie" }],
    ["contactpersoon, of whom there are none", { soortPartij: "contactpersoon" }],
    ["digital address", {
      digitaalAdres: Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: "partij776@example.nl" })
    }],
    ["a digital address with thousands", { digitaalAdres: busyTelephone }],
    ["a digital address with thousands, of those without geheimhouding", {
      digitaalAdres: busyTelephone,
      indicatieGeheimhouding: false
    }]
  ]
  for (const [name, filter] of filters) {
    it(name, () => readsOnlyThePage((blader) => Partijen.use((partijen) => partijen.browse(filter, blader))))
  }
})

describe("what is looked up or changed is found by an index", () => {
  const bsn = Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999990019" })
  const houder = Schema.decodeSync(Medewerker)("test")
  const sleutel = { houder, sleutel: "sleutel-777" }
  const inTransaction = <A, E, R>(work: Effect.Effect<A, E, R>) => Transaction.use((transactie) => transactie.run(work))
  const partij = () => ids.partij as PartijId
  const cases: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Asked>]> = [
    ["klantcontact by id", () => Klantcontacten.use((alle) => alle.zoek(ids.klantcontact as KlantcontactId))],
    [
      "klantcontact by id in a transaction",
      () => inTransaction(Klantcontacten.use((alle) => alle.zoek(ids.klantcontact as KlantcontactId)))
    ],
    ["klantcontacten by id", () => Klantcontacten.use((alle) => alle.zoekAll([ids.klantcontact as KlantcontactId]))],
    ["partij by id", () => Partijen.use((alle) => alle.zoek(partij()))],
    ["partij by id in a transaction", () => inTransaction(Partijen.use((alle) => alle.zoek(partij())))],
    ["partijen by id", () => Partijen.use((alle) => alle.zoekAll([partij()]))],
    ["partij by identificator", () => Partijen.use((alle) => alle.zoekOpIdentificator(bsn))],
    [
      "partij by identificator in a transaction",
      () => inTransaction(Partijen.use((alle) => alle.zoekOpIdentificator(bsn)))
    ],
    ["betrokkene by id", () => Betrokkenen.use((alle) => alle.zoek(ids.betrokkene as BetrokkeneId))],
    ["betrokkenen of a partij", () => Betrokkenen.use((alle) => alle.vanPartij(partij()))],
    [
      "the links of a betrokkene",
      () => Betrokkenen.use((alle) => alle.koppelgeschiedenis(ids.betrokkene as BetrokkeneId))
    ],
    [
      "a klantcontact that goes",
      () => Klantcontacten.use((alle) => alle.verwijder(ids.klantcontact as KlantcontactId, 1 as Versie))
    ],
    ["a partij that goes", () => Partijen.use((alle) => alle.verwijder(partij(), 1 as Versie))],
    [
      "a betrokkene that goes",
      () => Betrokkenen.use((alle) => alle.verwijder(ids.betrokkene as BetrokkeneId, 1 as Versie))
    ],
    [
      "a key that is claimed",
      () => inTransaction(Idempotency.use((alle) => alle.claim(sleutel, "vingerafdruk", year.plaatsgevondenTot)))
    ],
    ["old keys that go", () => Idempotency.use((alle) => alle.prune(tijdstip("2022-01-03T09:00:00Z")))]
  ]
  for (const [name, work] of cases) {
    it(name, () => readsNoWholeTable(work()))
  }
})
