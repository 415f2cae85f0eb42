import { Betrokkenen, Dossiers, Klantcontacten } from "@betrokkene/domain"
import { Effect, Exit, Option } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../../fixtures/database-with-other-program.ts"
import { newBetrokkene, newKlantcontact } from "../../fixtures/records.ts"
import { register } from "../../fixtures/register.ts"

const here = databaseWithOtherProgram()

describe("a dossier", () => {
  it.for([
    ["infinity", "infinity"],
    ["0044-03-15 00:00:00+00 BC", "0044-03-15 00:00:00+00 BC"],
    ["0044-03-15 00:00:00+00", "0044-03-15T00:00:00.000Z"]
  ])("passes on a moment that only another program can have written: %s", async ([written, read]) => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const klantcontact = yield* newKlantcontact()
      const betrokkene = yield* newBetrokkene(klantcontact.id, "anna@example.nl")
      yield* Klantcontacten.use((all) => all.voegToe(klantcontact))
      yield* Betrokkenen.use((all) => all.voegToe(betrokkene))
      yield* Effect.promise(() =>
        here.other.client.query("update betrokkene set registratiedatum = $1 where id = $2", [written, betrokkene.id])
      )
      const dossier = yield* Dossiers.use((dossiers) => dossiers.klantcontact(klantcontact.id, 20))
      return Option.getOrThrow(dossier).betrokkenen[0]?.betrokkene
    }))
    expect(exit).toMatchObject({ _tag: "Success", value: { registratiedatum: read } })
    expect(Exit.isSuccess(exit)).toBe(true)
  })
})
