import {
  Betrokkenen,
  Contactgegevens,
  Identificator,
  Klantcontactgegevens,
  Partijgegevens,
  registreerBetrokkene,
  type RegistreerBetrokkeneCommand
} from "@betrokkene/domain"
import { Effect, Exit, Schema } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { balie } from "../fixtures/records.ts"
import { register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

const command = (bsn: string): RegistreerBetrokkeneCommand => ({
  klantcontact: { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Paspoort" }) },
  rol: "klant",
  initiator: true,
  contactgegevens: Schema.decodeSync(Contactgegevens)({
    communicatiekanaal: { soortDigitaalAdres: "telefoonnummer", adres: "06 12345678" }
  }),
  identificatie: {
    soort: "identificator",
    identificator: Schema.decodeSync(Identificator)({ soort: "bsn", waarde: bsn }),
    partijgegevens: Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { achternaam: "Boer" } })
  },
  door: balie
})

describe("fifty registrations at the same moment", () => {
  it("B4: with one bsn, from two programs, make one partij and fifty betrokkenen", async () => {
    const programs = [register({ url: here.database.url }), register({ url: here.database.url })] as const
    const all = Effect.all(Array.from({ length: 25 }, () => registreerBetrokkene(command("999990019"))), {
      concurrency: "unbounded"
    })
    const exits = await Promise.all(programs.map((run) => run(all)))
    const done = exits.flatMap((exit) => Exit.isSuccess(exit) ? exit.value : [])
    expect(done.map(({ uitkomst }) => uitkomst).toSorted()).toEqual([
      "partij-geregistreerd",
      ...Array.from({ length: 49 }, () => "partij-gevonden")
    ])
    expect(new Set(done.map(({ partij }) => partij?.id)).size).toBe(1)
    const partij = done[0]?.partij?.id
    const linked = await programs[0](
      Betrokkenen.use((betrokkenen) => betrokkenen.count(partij === undefined ? {} : { partij }))
    )
    expect(linked).toEqual(Exit.succeed(50))
  })

  it("B4: link to the partij that another program registers meanwhile without reserving the bsn", async () => {
    const run = register({ url: here.database.url })
    await here.other.client.query("begin")
    await here.other.client.query(`
      insert into partij (id, nummer, soort_partij, contactnaam, indicatie_geheimhouding, indicatie_actief,
        registratiedatum, versie)
      values ('00000000-0000-4000-8000-000000000001', 'other', 'persoon', '{"achternaam":"Boer"}', false, true,
        now(), 1)`)
    await here.other.client.query(`
      insert into identificator (partij_id, volgorde, soort, waarde, kvk_nummer)
      values ('00000000-0000-4000-8000-000000000001', 0, 'bsn', '999991772', '')`)
    const registration = run(registreerBetrokkene(command("999991772")))
    await expect.poll(here.other.waiting).toBeGreaterThan(0)
    await here.other.client.query("commit")
    expect(await registration).toMatchObject({
      _tag: "Success",
      value: { uitkomst: "partij-gevonden", partij: { id: "00000000-0000-4000-8000-000000000001" } }
    })
  })
})
