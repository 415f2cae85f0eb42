import { layer, migreer } from "@betrokkene/adapters/postgres"
import { Betrokkene, Betrokkenen, type Koppelgebeurtenis, Klantcontact, Klantcontacten, Nummergever, Partij, Partijen } from "@betrokkene/domain"
import { createDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Option, Schema } from "effect"
import { afterEach, assert, beforeEach, describe, inject, it } from "vitest"
import { genereer, partijen as partijenVan, settings } from "../src/genereer.ts"
import { koppelgeschiedenis } from "../src/betrokkenen/koppelgeschiedenis.ts"
import { type Assignment, load, RegisterNotEmpty } from "../src/loading/load.ts"

const aantal = 400
const dataset = [...genereer(7, aantal)]
const partijen = dataset.flatMap(({ soort, waarde }) => soort === "partij" ? [Schema.decodeSync(Partij)(waarde)] : [])
const klantcontacten = dataset.flatMap(({ soort, waarde }) => soort === "klantcontact" ? [Schema.decodeSync(Klantcontact)(waarde)] : [])
const betrokkenen = dataset.flatMap(({ soort, waarde }) => soort === "betrokkene" ? [waarde] : [])

describe("loading a dataset", () => {
  let database: TestDatabase
  const silent = () => undefined
  const assignment = (change: Partial<Assignment> = {}): Assignment => ({ databaseUrl: database.url, seed: 7, aantal, toevoegen: false, ...change })
  const inRegister = <A, E>(work: Effect.Effect<A, E, Betrokkenen | Klantcontacten | Nummergever | Partijen>): Promise<A> =>
    Effect.runPromise(Effect.provide(work, layer({ url: database.url })))
  const counts = () => inRegister(Effect.all([
    Partijen.use((alle) => alle.tel({})),
    Klantcontacten.use((alle) => alle.tel({})),
    Betrokkenen.use((alle) => alle.tel({}))
  ]))

  beforeEach(async () => {
    database = await createDatabase(inject("postgresUrl"))
    await Effect.runPromise(migreer(database.url))
  })
  afterEach(() => database.drop())

  it("puts every record into the register as the register itself would keep it", async () => {
    const told: Array<string> = []
    await load(assignment(), (table) => { told.push(table) })
    assert.includeMembers(told, ["partij", "klantcontact", "betrokkene"])
    assert.deepStrictEqual(await counts(), [partijen.length, klantcontacten.length, aantal])
    await inRegister(Effect.gen(function*() {
      const gevonden = yield* Partijen.use((alle) => alle.zoekAlle(partijen.map(({ id }) => id)))
      assert.sameDeepMembers([...gevonden], partijen)
      assert.sameDeepMembers([...yield* Klantcontacten.use((alle) => alle.zoekAlle(klantcontacten.map(({ id }) => id)))], klantcontacten)
      for (const waarde of betrokkenen) {
        const verwacht = Schema.decodeSync(Betrokkene)(waarde)
        assert.deepStrictEqual(yield* Betrokkenen.use((alle) => alle.zoek(verwacht.id)), Option.some(verwacht))
        const geschiedenis = yield* Betrokkenen.use((alle) => alle.koppelgeschiedenis(verwacht.id))
        assert.deepStrictEqual(geschiedenis, koppelgeschiedenis(waarde) as ReadonlyArray<unknown> as ReadonlyArray<Koppelgebeurtenis>)
      }
    }))
  })

  it("leaves the register's numbers after those that it used", async () => {
    await load(assignment(), silent)
    const [klantcontact, partij] = await inRegister(Effect.all([
      Nummergever.use((nummers) => nummers.klantcontact),
      Nummergever.use((nummers) => nummers.partij)
    ]))
    assert.isTrue(klantcontacten.every(({ nummer }) => nummer < klantcontact))
    assert.isTrue(partijen.every(({ nummer }) => nummer < partij))
  })

  it("refuses a register that holds data, unless it may add to them", async () => {
    await load(assignment(), silent)
    const before = await counts()
    assert.isTrue(await load(assignment({ seed: 8 }), silent).then(() => false, (error) => error instanceof RegisterNotEmpty))
    assert.deepStrictEqual(await counts(), before)
    await load(assignment({ seed: 8, toevoegen: true }), silent)
    assert.deepStrictEqual((await counts())[2], 2 * aantal)
  })

  it("loads nothing when it fails halfway", async () => {
    await load(assignment(), silent)
    const before = await counts()
    assert.isTrue(await load(assignment({ toevoegen: true }), silent).then(() => false, () => true))
    assert.deepStrictEqual(await counts(), before)
  })

  it("uses no identificator when it adds", () => {
    const added = { ...settings(7, aantal), identificatoren: false }
    assert.isTrue(partijen.some(({ gegevens }) => gegevens.identificatoren.length > 0))
    assert.isFalse([...partijenVan(added)].some(({ gegevens }) => (gegevens.identificatoren ?? []).length > 0))
  })
})
