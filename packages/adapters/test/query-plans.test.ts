import {
  type Blader,
  type BetrokkeneFilter,
  type BetrokkeneId,
  Betrokkenen,
  DigitaalAdres,
  Idempotentie,
  Identificator,
  type KlantcontactFilter,
  type KlantcontactId,
  Klantcontacten,
  Medewerker,
  Nummer,
  OpgeslagenBetrokkenen,
  type PartijFilter,
  type PartijId,
  Partijen,
  type Positie,
  type Sorteerveld,
  Tijdstip,
  Transactie,
  type Versie
} from "@betrokkene/domain"
import { layer } from "@betrokkene/adapters/postgres"
import type { TestDatabase } from "@betrokkene/embedded-postgres"
import { Effect, type Layer, ManagedRuntime, Schema } from "effect"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fillRegister, idOf } from "./postgres/filled-register.ts"
import { migratedDatabase } from "./postgres/migrated-database.ts"
import { allSteps, listSteps, planOf, rowsRead, type Step } from "./postgres/plan.ts"
import { type Query, recordedQueries } from "./postgres/recorded-queries.ts"

type Register = Layer.Success<ReturnType<typeof layer>>

let database: TestDatabase
let client: pg.Client
let register: ManagedRuntime.ManagedRuntime<Register, never>
const ids = { klantcontact: "", partij: "", busyPartij: "", betrokkene: "" }

beforeAll(async () => {
  database = await migratedDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
  await fillRegister(client)
  ids.klantcontact = await idOf(client, "klantcontact", 777)
  ids.partij = await idOf(client, "partij", 777)
  ids.busyPartij = await idOf(client, "partij", 1)
  ids.betrokkene = await idOf(client, "betrokkene", 777)
  register = ManagedRuntime.make(layer({ url: database.url, poolgrootte: 2 }))
})

afterAll(async () => {
  await register.dispose()
  await client.end()
  await database.drop()
})

const queriesOf = (work: Effect.Effect<unknown, unknown, Register>): Promise<ReadonlyArray<Query>> =>
  recordedQueries(() => register.runPromise(Effect.exit(work)))

/** The plan of each query, run for real and taken back. */
const plansOf = async (queries: ReadonlyArray<Query>): Promise<ReadonlyArray<Step>> => {
  expect(queries).not.toHaveLength(0)
  const plans: Array<Step> = []
  for (const query of queries) {
    await client.query("begin")
    plans.push(await planOf(client, query))
    await client.query("rollback")
  }
  return plans
}

const readsWholeTables = (plan: Step): ReadonlyArray<string> =>
  allSteps(plan).filter((step) => step["Node Type"] === "Seq Scan").map((step) => step["Relation Name"] ?? "?")

/** A page of 20 is found by reading this many rows at the most, wherever in the list it stands; no sort sees more. */
const enoughForAPage = 150
const aantal = 20

const tijdstip = Schema.decodeSync(Tijdstip)
const email = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: "betrokkene777@example.nl" })
const busyTelephone = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "telefoonnummer", adres: "0670 000000" })
const year = { plaatsgevondenVanaf: tijdstip("2022-02-01T00:00:00Z"), plaatsgevondenTot: tijdstip("2022-12-01T00:00:00Z") }

/** Deep in each list, by either field. */
const deep: Positie = { waarde: tijdstip("2022-09-01T00:00:00Z"), id: "80000000-0000-4000-8000-000000000000" }
const stretches: ReadonlyArray<readonly [string, Blader]> = [true, false].flatMap((oplopend) => [
  [`${oplopend ? "rising" : "falling"}, from the start`, { oplopend, aantal }],
  [`${oplopend ? "rising" : "falling"}, after a place`, { oplopend, aantal, vanaf: { richting: "na", positie: deep } }],
  [`${oplopend ? "rising" : "falling"}, before a place`, { oplopend, aantal, vanaf: { richting: "voor", positie: deep } }]
] as const)
const fields: ReadonlyArray<Sorteerveld> = ["plaatsgevondenOp", "registratiedatum"]

/** Fails unless every stretch of the list is read by index, and no further than the page needs. */
const readsOnlyThePage = async (blader: (blader: Blader) => Effect.Effect<unknown, unknown, Register>): Promise<void> => {
  for (const [stretch, vraag] of stretches) {
    for (const plan of await plansOf(await queriesOf(blader(vraag)))) {
      expect(readsWholeTables(plan), stretch).toEqual([])
      expect(rowsRead(listSteps(plan)), stretch).toBeLessThan(enoughForAPage)
    }
  }
}

describe("a page of betrokkenen is read from an index, in its order", () => {
  const filters: ReadonlyArray<readonly [string, () => BetrokkeneFilter]> = [
    ["all", () => ({})],
    ["klantcontact", () => ({ klantcontact: ids.klantcontact as KlantcontactId })],
    ["partij", () => ({ partij: ids.partij as PartijId })],
    ["a partij with thousands", () => ({ partij: ids.busyPartij as PartijId })],
    ["rol klant", () => ({ rol: "klant" })],
    ["rol vertegenwoordiger", () => ({ rol: "vertegenwoordiger" })],
    ["initiator", () => ({ initiator: true })],
    ["no initiator", () => ({ initiator: false })],
    ["gekend", () => ({ gekend: true })],
    ["ongekend", () => ({ gekend: false })],
    ["digital address", () => ({ digitaalAdres: email })],
    ["a digital address with thousands", () => ({ digitaalAdres: busyTelephone })],
    ["partij and rol", () => ({ partij: ids.busyPartij as PartijId, rol: "klant" })]
  ]
  for (const [name, filter] of filters) {
    for (const field of fields) {
      it(`${name}, by ${field}`, () =>
        readsOnlyThePage((blader) => Betrokkenen.use((betrokkenen) => betrokkenen.blader(filter(), field, blader))))
    }
    it(`${name}, in a period, by plaatsgevondenOp`, () =>
      readsOnlyThePage((blader) => Betrokkenen.use((betrokkenen) => betrokkenen.blader({ ...filter(), ...year }, "plaatsgevondenOp", blader))))
  }
})

describe("a page of klantcontacten is read from an index, in its order", () => {
  const filters: ReadonlyArray<readonly [string, KlantcontactFilter]> = [
    ["all", {}],
    ["nummer", { nummer: Schema.decodeSync(Nummer)("777") }],
    ["a kanaal that is common", { kanaal: "telefoon" }],
    ["a kanaal that is rare", { kanaal: "balie" }]
  ]
  for (const [name, filter] of filters) {
    for (const field of fields) {
      it(`${name}, by ${field}`, () =>
        readsOnlyThePage((blader) => Klantcontacten.use((klantcontacten) => klantcontacten.blader(filter, field, blader))))
    }
    it(`${name}, in a period, by plaatsgevondenOp`, () =>
      readsOnlyThePage((blader) => Klantcontacten.use((klantcontacten) => klantcontacten.blader({ ...filter, ...year }, "plaatsgevondenOp", blader))))
  }
})

describe("a page of partijen is read from an index, in its order", () => {
  const filters: ReadonlyArray<readonly [string, PartijFilter]> = [
    ["all", {}],
    ["nummer", { nummer: Schema.decodeSync(Nummer)("777") }],
    ["persoon", { soortPartij: "persoon" }],
    ["organisatie", { soortPartij: "organisatie" }],
    ["digital address", { digitaalAdres: Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: "partij776@example.nl" }) }],
    ["a digital address with thousands", { digitaalAdres: busyTelephone }]
  ]
  for (const [name, filter] of filters) {
    it(name, () => readsOnlyThePage((blader) => Partijen.use((partijen) => partijen.blader(filter, blader))))
  }
})

describe("what is looked up or changed is found by an index", () => {
  const bsn = Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999990019" })
  const houder = Schema.decodeSync(Medewerker)("test")
  const sleutel = { houder, sleutel: "sleutel-777" }
  const inTransaction = <A, E, R>(work: Effect.Effect<A, E, R>) => Transactie.use((transactie) => transactie.uitvoeren(work))
  const partij = () => ids.partij as PartijId
  const cases: ReadonlyArray<readonly [string, () => Effect.Effect<unknown, unknown, Register>]> = [
    ["klantcontact by id", () => Klantcontacten.use((alle) => alle.zoek(ids.klantcontact as KlantcontactId))],
    ["klantcontact by id in a transaction", () => inTransaction(Klantcontacten.use((alle) => alle.zoek(ids.klantcontact as KlantcontactId)))],
    ["klantcontacten by id", () => Klantcontacten.use((alle) => alle.zoekAlle([ids.klantcontact as KlantcontactId]))],
    ["partij by id", () => Partijen.use((alle) => alle.zoek(partij()))],
    ["partij by id in a transaction", () => inTransaction(Partijen.use((alle) => alle.zoek(partij())))],
    ["partijen by id", () => Partijen.use((alle) => alle.zoekAlle([partij()]))],
    ["partij by identificator", () => Partijen.use((alle) => alle.zoekOpIdentificator(bsn))],
    ["partij by identificator in a transaction", () => inTransaction(Partijen.use((alle) => alle.zoekOpIdentificator(bsn)))],
    ["betrokkene by id", () => Betrokkenen.use((alle) => alle.zoek(ids.betrokkene as BetrokkeneId))],
    ["betrokkenen of a partij", () => Betrokkenen.use((alle) => alle.vanPartij(partij()))],
    ["the links of a betrokkene", () => Betrokkenen.use((alle) => alle.koppelgeschiedenis(ids.betrokkene as BetrokkeneId))],
    ["stored betrokkenen", () => OpgeslagenBetrokkenen.use((alle) => alle.bladzijde(undefined, aantal))],
    ["stored betrokkenen after one", () => OpgeslagenBetrokkenen.use((alle) => alle.bladzijde(deep.id, aantal))],
    ["a klantcontact that goes", () => Klantcontacten.use((alle) => alle.verwijder(ids.klantcontact as KlantcontactId, 1 as Versie))],
    ["a partij that goes", () => Partijen.use((alle) => alle.verwijder(partij(), 1 as Versie))],
    ["a betrokkene that goes", () => Betrokkenen.use((alle) => alle.verwijder(ids.betrokkene as BetrokkeneId, 1 as Versie))],
    ["a key that is claimed", () => inTransaction(Idempotentie.use((alle) => alle.claim(sleutel, "vingerafdruk", year.plaatsgevondenTot)))],
    ["old keys that go", () => Idempotentie.use((alle) => alle.ruimOp(tijdstip("2022-01-03T09:00:00Z")))]
  ]
  for (const [name, work] of cases) {
    it(name, async () => {
      for (const plan of await plansOf(await queriesOf(work()))) expect(readsWholeTables(plan)).toEqual([])
    })
  }
})
