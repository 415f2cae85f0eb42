import {
  Betrokkenen,
  type DossierQuery,
  Dossiers,
  geenBeleid,
  Klantcontacten,
  Partijen,
  regelnamen,
  Tijdstip
} from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../../fixtures/database-with-other-program.ts"
import { newBetrokkene, newKlantcontact, newPersoon } from "../../fixtures/records.ts"
import { register } from "../../fixtures/register.ts"

const here = databaseWithOtherProgram()

const circumstances = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }
const query: DossierQuery = { circumstances, regels: regelnamen }

describe("verweesde adressen", () => {
  it("are found in the range of their klantcontact, and deleted only if their betrokkene is gone", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const dossiers = yield* Dossiers
      const klantcontact = yield* newKlantcontact()
      const [gone, stays] = [yield* newBetrokkene(klantcontact.id), yield* newBetrokkene(klantcontact.id)]
      yield* Klantcontacten.use((all) => all.voegToe(klantcontact))
      for (const betrokkene of [gone, stays]) yield* Betrokkenen.use((all) => all.voegToe(betrokkene))
      yield* past(`delete from betrokkene where id = '${gone.id}'`)
      const inRange = yield* dossiers.klantcontacten({ tot: klantcontact.id }, query)
      expect(inRange.verweesdeAdressen).toEqual([{
        eigenaar: { soort: "betrokkene", id: gone.id },
        registratiedatum: gone.registratiedatum
      }])
      expect((yield* dossiers.klantcontacten({ na: klantcontact.id }, query)).verweesdeAdressen).toEqual([])
      expect((yield* dossiers.klantcontacten({}, { ...query, regels: ["geen-initiator"] })).verweesdeAdressen).toEqual(
        []
      )
      expect(yield* dossiers.verwijderVerweesd({ soort: "betrokkene", id: stays.id })).toBe(0)
      expect(yield* dossiers.verwijderVerweesd({ soort: "betrokkene", id: gone.id })).toBe(1)
      expect((yield* dossiers.klantcontacten({}, query)).verweesdeAdressen).toEqual([])
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  })

  it("are found in the range of the partij that is gone", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const dossiers = yield* Dossiers
      const [gone, stays] = [
        yield* newPersoon("999990019", "weg@example.nl"),
        yield* newPersoon("999991772", "blijft@example.nl")
      ]
      for (const partij of [gone, stays]) yield* Partijen.use((all) => all.voegToe(partij))
      yield* past(`delete from partij where id = '${gone.id}'`)
      expect((yield* dossiers.partijen({ tot: gone.id }, query)).verweesdeAdressen).toEqual([{
        eigenaar: { soort: "partij", id: gone.id },
        registratiedatum: gone.registratiedatum
      }])
      expect((yield* dossiers.partijen({ na: gone.id }, query)).verweesdeAdressen).toEqual([])
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: stays.id })).toBe(0)
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: gone.id })).toBe(1)
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: gone.id })).toBe(0)
      yield* past(`delete from identificator where partij_id = '${gone.id}'`)
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  })
})

/** Runs a statement without foreign keys. */
const past = (statement: string) =>
  Effect.promise(async () => {
    await here.other.client.query("set session_replication_role = replica")
    await here.other.client.query(statement)
    await here.other.client.query("reset session_replication_role")
  })
