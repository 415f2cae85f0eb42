import { Betrokkenen, Dossiers, geenBeleid, Klantcontacten, Partijen, regelnamen, Tijdstip } from "@betrokkene/domain"
import { Effect, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../../fixtures/database-with-other-program.ts"
import { newBetrokkene, newKlantcontact, newPersoon } from "../../fixtures/records.ts"
import { register } from "../../fixtures/register.ts"

const here = databaseWithOtherProgram()

const omstandigheden = { peildatum: Schema.decodeSync(Tijdstip)("2026-11-24T01:00:00Z"), beleid: geenBeleid }
const vraag = { omstandigheden, regels: regelnamen }

describe("digital addresses of nobody", () => {
  it("are found in the stretch of the klantcontact that they are kept with, and deleted only where their betrokkene is not there", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const dossiers = yield* Dossiers
      const klantcontact = yield* newKlantcontact()
      const [weg, blijft] = [yield* newBetrokkene(klantcontact.id), yield* newBetrokkene(klantcontact.id)]
      yield* Klantcontacten.use((alle) => alle.voegToe(klantcontact))
      for (const betrokkene of [weg, blijft]) yield* Betrokkenen.use((alle) => alle.voegToe(betrokkene))
      yield* past(`delete from betrokkene where id = '${weg.id}'`)
      const met = yield* dossiers.klantcontacten({ tot: klantcontact.id }, vraag)
      expect(met.verweesdeAdressen).toEqual([{
        eigenaar: { soort: "betrokkene", id: weg.id },
        registratiedatum: weg.registratiedatum
      }])
      expect((yield* dossiers.klantcontacten({ na: klantcontact.id }, vraag)).verweesdeAdressen).toEqual([])
      expect((yield* dossiers.klantcontacten({}, { ...vraag, regels: ["geen-initiator"] })).verweesdeAdressen).toEqual(
        []
      )
      expect(yield* dossiers.verwijderVerweesd({ soort: "betrokkene", id: blijft.id })).toBe(0)
      expect(yield* dossiers.verwijderVerweesd({ soort: "betrokkene", id: weg.id })).toBe(1)
      expect((yield* dossiers.klantcontacten({}, vraag)).verweesdeAdressen).toEqual([])
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  })

  it("are found in the stretch of the partij that is not there", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const dossiers = yield* Dossiers
      const [weg, blijft] = [
        yield* newPersoon("999990019", "weg@example.nl"),
        yield* newPersoon("999991772", "blijft@example.nl")
      ]
      for (const partij of [weg, blijft]) yield* Partijen.use((alle) => alle.voegToe(partij))
      yield* past(`delete from partij where id = '${weg.id}'`)
      expect((yield* dossiers.partijen({ tot: weg.id }, vraag)).verweesdeAdressen).toEqual([{
        eigenaar: { soort: "partij", id: weg.id },
        registratiedatum: weg.registratiedatum
      }])
      expect((yield* dossiers.partijen({ na: weg.id }, vraag)).verweesdeAdressen).toEqual([])
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: blijft.id })).toBe(0)
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: weg.id })).toBe(1)
      expect(yield* dossiers.verwijderVerweesd({ soort: "partij", id: weg.id })).toBe(0)
      yield* past(`delete from identificator where partij_id = '${weg.id}'`)
    }))
    expect(exit).toMatchObject({ _tag: "Success" })
  })
})

/** Past the foreign keys, as nobody may. */
const past = (statement: string) =>
  Effect.promise(async () => {
    await here.other.client.query("set session_replication_role = replica")
    await here.other.client.query(statement)
    await here.other.client.query("reset session_replication_role")
  })
