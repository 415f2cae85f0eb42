import { layer } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import {
  AccessTokens,
  betrokkeneMetId,
  Betrokkenen,
  Bevindingen,
  geenContactgegevens,
  Klantcontacten,
  Klantcontactgegevens,
  klantcontactMetId,
  Medewerker,
  type PageRequest,
  Partijen,
  partijMetId,
  Reconciliaties,
  registreerBetrokkene,
  registreerSideRecord,
  SideRecords,
  sideSoorten,
  zoekHandelingen
} from "@betrokkene/domain"
import { Effect, Layer, ManagedRuntime, Schema } from "effect"
import { expect, it, onTestFinished } from "vitest"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { newPersoon } from "../fixtures/records.ts"

const tables = [
  "klantcontact",
  "partij",
  "identificator",
  "partij_digitaal_adres",
  "betrokkene",
  "betrokkene_digitaal_adres",
  ...sideSoorten,
  "handeling",
  "bevinding",
  "reconciliatie",
  "toegangstoken"
]
const browse: PageRequest = { ascending: true, aantal: 10 }

it("prepared queries still work after a later version added a column to every table", async () => {
  const database = await migratedDatabase()
  const runtime = ManagedRuntime.make(
    Layer.merge(layer({ url: database.url, poolSize: 1, preparedQueries: 200 }), system)
  )
  const other = await database.connect()
  onTestFinished(async () => {
    await other.end()
    await runtime.dispose()
    await database.drop()
  })
  const { betrokkene, klantcontact, onderwerp, partij } = await runtime.runPromise(Effect.gen(function*() {
    const partij = yield* newPersoon("999990019", "iemand@example.org")
    yield* Partijen.use((partijen) => partijen.voegToe(partij))
    const { betrokkene, klantcontact } = yield* registreerBetrokkene({
      klantcontact: { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) },
      rol: "klant",
      initiator: true,
      contactgegevens: geenContactgegevens,
      door: Schema.decodeSync(Medewerker)("balie"),
      identificatie: { soort: "gekozen-partij", partij: partij.id }
    })
    const onderwerp = yield* registreerSideRecord("onderwerpobject", { klantcontact: klantcontact.id })
    return { betrokkene, klantcontact, onderwerp, partij }
  }))
  const read = () =>
    runtime.runPromise(Effect.all([
      betrokkeneMetId(betrokkene.id),
      klantcontactMetId(klantcontact.id),
      Effect.map(partijMetId(partij.id), ({ id }) => id),
      Betrokkenen.use((all) => all.browse({ klantcontact: klantcontact.id }, "registratiedatum", browse)),
      Klantcontacten.use((all) => all.browse({}, "registratiedatum", browse)),
      Klantcontacten.use((all) => all.zoekAll([klantcontact.id])),
      Effect.map(Partijen.use((all) => all.browse({}, browse)), ({ rows }) => rows.length),
      zoekHandelingen({ soort: "betrokkene", id: betrokkene.id }, browse),
      SideRecords.use((all) => all.zoek("onderwerpobject", onderwerp.id)),
      SideRecords.use((all) => all.beside([{ soort: "klantcontact", ids: [klantcontact.id] }], 9)),
      SideRecords.use((all) => all.browse("onderwerpobject", {}, browse)),
      Bevindingen.use((all) => all.browse({}, browse)),
      Reconciliaties.use((all) => all.browse(browse)),
      AccessTokens.use((all) => all.all)
    ]))
  const before = await read()
  expect(
    (await other.query(
      "select from pg_stat_activity where application_name = 'betrokkene' and datname = current_database()"
    )).rowCount
  ).toBe(1)
  for (const table of tables) await other.query(`alter table ${table} add column later text default 'later'`)
  expect(await read()).toEqual(before)
})
