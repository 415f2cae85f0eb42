import { layer, migrate } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  Betrokkene,
  Betrokkenen,
  geenContactgegevens,
  Klantcontact,
  Klantcontacten,
  Klantcontactgegevens,
  type Koppelgebeurtenis,
  Medewerker,
  Partij,
  Partijen,
  Partijgegevens,
  registreerBetrokkene,
  registreerPartij
} from "@betrokkene/domain"
import { createMigratedDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect, Layer, Schema } from "effect"
import pg from "pg"
import { afterEach, assert, beforeEach, describe, inject, it } from "vitest"
import { generate, partijen as partijenVan, settings } from "../src/generate.ts"
import { indexesAfterwards } from "../src/loading/indexes-afterwards.ts"
import { type Assignment, load, RegisterNotEmpty } from "../src/loading/load.ts"
import { tables } from "../src/loading/tables.ts"
import { asOtherProgram } from "../src/other-program.ts"

const count = 250
const dataset = [...generate(7, count)]
const partijen = dataset.flatMap(({ soort, waarde }) => soort === "partij" ? [Schema.decodeSync(Partij)(waarde)] : [])
const klantcontacten = dataset.flatMap(({ soort, waarde }) =>
  soort === "klantcontact" ? [Schema.decodeSync(Klantcontact)(waarde)] : []
)

const inRegister = <A, E>(
  { url }: TestDatabase,
  work: Effect.Effect<A, E, Layer.Success<ReturnType<typeof layer> | typeof system>>
): Promise<A> => Effect.runPromise(Effect.provide(work, Layer.merge(layer({ url }), system)))

const migratedDatabase = (): Promise<TestDatabase> =>
  createMigratedDatabase(inject("postgresUrl"), (url) => Effect.runPromise(migrate(url)))

/** Every stored row of every table that a dataset fills, without ids that the database generates. */
const storedRows = async ({ url }: TestDatabase) =>
  Object.fromEntries(
    await Promise.all(tables.map(async ({ name }) => {
      const rows = await asOtherProgram<{ readonly row: string }>(
        url,
        `select (to_jsonb(t)${name === "koppelgebeurtenis" ? " - 'id'" : ""})::text as row from ${name} t order by 1`
      )
      return [name, rows.map(({ row }) => row)] as const
    }))
  )

/** Every index, key and foreign key of the register, as PostgreSQL writes it. */
const definitions = async ({ url }: TestDatabase): Promise<ReadonlyArray<string>> =>
  (await asOtherProgram<{ readonly definition: string }>(
    url,
    `select indexdef as definition from pg_indexes where schemaname = 'public'
     union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
     order by 1`
  )).map(({ definition }) => definition)

/** Adds the dataset to the register through its ports, as the API would. */
const register = Effect.gen(function*() {
  const betrokkenen = yield* Betrokkenen
  yield* Effect.forEach(partijen, (partij) => Partijen.use((all) => all.voegToe(partij)))
  yield* Effect.forEach(klantcontacten, (klantcontact) => Klantcontacten.use((all) => all.voegToe(klantcontact)))
  for (const record of dataset) {
    if (record.soort !== "betrokkene") continue
    yield* betrokkenen.voegToe(Schema.decodeSync(Betrokkene)(record.waarde))
    yield* betrokkenen.legVast(record.koppelgeschiedenis as ReadonlyArray<unknown> as ReadonlyArray<Koppelgebeurtenis>)
  }
})

describe("loading a dataset", () => {
  let database: TestDatabase
  const silent = () => undefined
  const assignment = (change: Partial<Assignment> = {}): Assignment => ({
    databaseUrl: database.url,
    seed: 7,
    aantal: count,
    toevoegen: false,
    ...change
  })
  const counts = () =>
    inRegister(
      database,
      Effect.all([
        Partijen.use((all) => all.count({})),
        Klantcontacten.use((all) => all.count({})),
        Betrokkenen.use((all) => all.count({}))
      ])
    )

  beforeEach(async () => {
    database = await migratedDatabase()
  })
  afterEach(() => database.drop())

  it("leaves in every table, to the last column, the rows that the register itself would have stored", async () => {
    const told: Array<string> = []
    await load(assignment(), (table) => {
      told.push(table)
    })
    assert.deepStrictEqual(told, tables.map(({ name }) => name))
    const other = await migratedDatabase()
    try {
      await inRegister(other, register)
      const [loaded, registered] = [await storedRows(database), await storedRows(other)]
      assert.isTrue(Object.values(loaded).every((rows) => rows.length > 0))
      assert.deepStrictEqual(loaded, registered)
    } finally {
      await other.drop()
    }
  })

  it("leaves only betrokkenen that the domain decodes as they are stored", async () => {
    await load(assignment(), silent)
    const decode = Schema.decodeUnknownSync(Betrokkene, { errors: "all", onExcessProperty: "error" })
    const { rows } = await inRegister(
      database,
      Betrokkenen.use((all) => all.browse({}, "registratiedatum", { ascending: true, aantal: 2 * count }))
    )
    assert.lengthOf(rows, count)
    for (const { record } of rows) assert.deepStrictEqual(decode(record), record)
  })

  it("leaves a register in which the API works: it continues the numbers and finds the people", async () => {
    await load(assignment(), silent)
    const known = partijen.find(({ gegevens }) => gegevens.identificatoren.some(({ soort }) => soort === "bsn"))
    const [identificator] = known?.gegevens.identificatoren ?? []
    if (identificator === undefined) return assert.fail("a partij with a bsn")
    const { klantcontact, partij, uitkomst } = await inRegister(
      database,
      registreerBetrokkene({
        klantcontact: { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) },
        rol: "klant",
        initiator: true,
        contactgegevens: geenContactgegevens,
        identificatie: { soort: "identificator", identificator },
        door: Schema.decodeSync(Medewerker)("balie-3")
      })
    )
    assert.deepStrictEqual([uitkomst, partij?.id], ["partij-gevonden", known?.id])
    assert.isTrue(klantcontacten.every(({ nummer }) => nummer < klantcontact.nummer))
    const nieuw = await inRegister(
      database,
      registreerPartij(
        Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { achternaam: "Voorbeeld" } })
      )
    )
    assert.isTrue(partijen.every(({ nummer }) => nummer < nieuw.nummer))
  })

  it("refuses a register that holds data, unless it may add to them", async () => {
    await load(assignment(), silent)
    const before = await counts()
    assert.isTrue(
      await load(assignment({ seed: 8 }), silent).then(() => false, (error) => error instanceof RegisterNotEmpty)
    )
    assert.deepStrictEqual(await counts(), before)
    await load(assignment({ seed: 8, toevoegen: true }), silent)
    assert.deepStrictEqual((await counts())[2], 2 * count)
  })

  it("loads nothing when it fails halfway", async () => {
    await load(assignment(), silent)
    const before = await counts()
    assert.isTrue(await load(assignment({ toevoegen: true }), silent).then(() => false, () => true))
    assert.deepStrictEqual(await counts(), before)
  })

  it("leaves every index and key of a register that it filled without them", async () => {
    const before = await definitions(database)
    await load(assignment({ aantal: 20_000 }), silent)
    assert.isAbove(before.length, 80)
    assert.deepStrictEqual(await definitions(database), before)
    assert.deepStrictEqual((await counts())[2], 20_000)
  })

  it("leaves every index and key, and no rows, when it fails without them", async () => {
    const [before, found] = [await definitions(database), tables.map(({ name }) => name)]
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    try {
      await client.query("begin")
      const failed = indexesAfterwards(client, found, async () => {
        await client.query(
          "insert into koppelgebeurtenis (betrokkene_id, soort, door, op) select gen_random_uuid(), 'gekoppeld', '{}', now()"
        )
      })
      // The foreign key that is made afterwards finds that there is no such betrokkene.
      assert.strictEqual(await failed.then(() => undefined, ({ code }: pg.DatabaseError) => code), "23503")
      await client.query("rollback")
    } finally {
      await client.end()
    }
    assert.deepStrictEqual(await definitions(database), before)
    assert.deepStrictEqual(await storedRows(database), Object.fromEntries(found.map((name) => [name, []])))
  })

  it("uses no identificator when it adds", () => {
    const added = { ...settings(7, count), identificatoren: false }
    assert.isTrue(partijen.some(({ gegevens }) => gegevens.identificatoren.length > 0))
    assert.isFalse([...partijenVan(added)].some(({ gegevens }) => (gegevens.identificatoren ?? []).length > 0))
  })
})
