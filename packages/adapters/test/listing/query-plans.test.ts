import {
  type BetrokkeneFilter,
  type BetrokkeneId,
  Betrokkenen,
  CallerIdentity,
  DigitaalAdres,
  Idempotency,
  Identificator,
  Klantcontacten,
  type KlantcontactFilter,
  type KlantcontactId,
  type KlantcontactSortField,
  Nummer,
  Partijen,
  type PartijFilter,
  type PartijId,
  Tijdstip,
  Transaction,
  type Versie
} from "@betrokkene/domain"
import { type Effect, Schema } from "effect"
import { describe, it } from "vitest"
import { idOf } from "../fixtures/filled-register.ts"
import { type Asked, plannedRegister } from "../fixtures/planned-register.ts"

const ids = {
  klantcontact: "",
  busyKlantcontact: "",
  busyActor: "",
  onderwerpobject: "",
  partij: "",
  busyPartij: "",
  betrokkene: ""
}

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

const fields: ReadonlyArray<KlantcontactSortField> = ["plaatsgevondenOp", "registratiedatum"]

/** All combinations of rol, initiator and usage mode. There are no vertegenwoordigers that are not initiator. */
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
        readsOnlyThePage((browse) => Betrokkenen.use((betrokkenen) => betrokkenen.browse(filter(), field, browse))))
    }
    it(`${name}, in a period, by plaatsgevondenOp`, () =>
      readsOnlyThePage((browse) =>
        Betrokkenen.use((betrokkenen) => betrokkenen.browse({ ...filter(), ...year }, "plaatsgevondenOp", browse))
      ))
  }
  // Not for one partij or address with thousands: in the order of registration all of these are searched for the
  // period.
  for (
    const [name, filter] of [
      ...combinations,
      ...ofOne.filter(([name]) => ["klantcontact", "partij", "digital address"].includes(name))
    ]
  ) {
    it(`${name}, in a period, by registratiedatum`, () =>
      readsOnlyThePage((browse) =>
        Betrokkenen.use((betrokkenen) => betrokkenen.browse({ ...filter(), ...year }, "registratiedatum", browse))
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
          readsOnlyThePage((browse) =>
            Klantcontacten.use((klantcontacten) => klantcontacten.browse({ ...filter, ...period }, field, browse))
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
    ["contactpersoon, of which there are none", { soortPartij: "contactpersoon" }],
    ["digital address", {
      digitaalAdres: Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: "partij776@example.nl" })
    }],
    ["a digital address with thousands", { digitaalAdres: busyTelephone }],
    ["a digital address with thousands, without geheimhouding", {
      digitaalAdres: busyTelephone,
      indicatieGeheimhouding: false
    }]
  ]
  for (const [name, filter] of filters) {
    it(name, () => readsOnlyThePage((browse) => Partijen.use((partijen) => partijen.browse(filter, browse))))
  }
})

describe("a record that is looked up or changed is found by an index", () => {
  const bsn = Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999990019" })
  const holder = Schema.decodeSync(CallerIdentity)("instellingen")
  const key = { houder: holder, sleutel: "sleutel-777" }
  const inTransaction = <A, E, R>(work: Effect.Effect<A, E, R>) =>
    Transaction.use((transaction) => transaction.run(work))
  const partij = () => ids.partij as PartijId
  const cases: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Asked>]> = [
    ["klantcontact by id", () => Klantcontacten.use((all) => all.zoek(ids.klantcontact as KlantcontactId))],
    [
      "klantcontact by id in a transaction",
      () => inTransaction(Klantcontacten.use((all) => all.zoek(ids.klantcontact as KlantcontactId)))
    ],
    ["klantcontacten by id", () => Klantcontacten.use((all) => all.zoekAll([ids.klantcontact as KlantcontactId]))],
    ["partij by id", () => Partijen.use((all) => all.zoek(partij()))],
    ["partij by id in a transaction", () => inTransaction(Partijen.use((all) => all.zoek(partij())))],
    ["partijen by id", () => Partijen.use((all) => all.zoekAll([partij()]))],
    ["partij by identificator", () => Partijen.use((all) => all.zoekOpIdentificator(bsn))],
    [
      "partij by identificator in a transaction",
      () => inTransaction(Partijen.use((all) => all.zoekOpIdentificator(bsn)))
    ],
    ["betrokkene by id", () => Betrokkenen.use((all) => all.zoek(ids.betrokkene as BetrokkeneId))],
    ["betrokkenen by id", () => Betrokkenen.use((all) => all.zoekAll([ids.betrokkene as BetrokkeneId]))],
    ["a partij that is closed", () => inTransaction(Partijen.use((all) => all.zoekAndClose(partij())))],
    [
      "the links of a betrokkene",
      () => Betrokkenen.use((all) => all.koppelgeschiedenis([ids.betrokkene as BetrokkeneId]))
    ],
    [
      "a klantcontact that is deleted",
      () => Klantcontacten.use((all) => all.verwijder(ids.klantcontact as KlantcontactId, 1 as Versie))
    ],
    ["a partij that is deleted", () => Partijen.use((all) => all.verwijder(partij(), 1 as Versie))],
    [
      "a betrokkene that is deleted",
      () => Betrokkenen.use((all) => all.verwijder(ids.betrokkene as BetrokkeneId, 1 as Versie))
    ],
    [
      "a key that is claimed",
      () => inTransaction(Idempotency.use((all) => all.claim(key, "vingerafdruk", year.plaatsgevondenTot)))
    ],
    ["old keys that are pruned", () => Idempotency.use((all) => all.prune(tijdstip("2022-01-03T09:00:00Z")))]
  ]
  for (const [name, work] of cases) {
    it(name, () => readsNoWholeTable(work()))
  }
})
