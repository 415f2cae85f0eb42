import { Betrokkenen, Dossiers, Klantcontacten } from "@betrokkene/domain"
import { Effect, Exit, Option } from "effect"
import { describe, expect, it } from "vitest"
import { databaseWithOtherProgram } from "../../fixtures/database-with-other-program.ts"
import { newBetrokkene, newKlantcontact } from "../../fixtures/records.ts"
import { register } from "../../fixtures/register.ts"

const here = databaseWithOtherProgram()

/** Writes the moment as another program. Resolves with the error code of the server, or undefined when it is stored. */
const write = (id: string, moment: string): Promise<string | undefined> =>
  here.other.client.query("update betrokkene set registratiedatum = $1 where id = $2", [moment, id]).then(
    () => undefined,
    ({ code }: { readonly code: string }) => code
  )

/** Before PostgreSQL 17 an infinite moment cannot be subtracted, so the indexes on the delay keep it out. */
const keepsOut = async (moment: string): Promise<boolean> => {
  const { rows } = await here.other.client.query<{ version: number }>(
    "select current_setting('server_version_num')::integer as version"
  )
  return moment === "infinity" && (rows[0]?.version ?? 0) < 170_000
}

describe("a dossier", () => {
  it.for(
    [
      ["infinity", "infinity"],
      ["0044-03-15 00:00:00+00 BC", "0044-03-15 00:00:00+00 BC"],
      ["0044-03-15 00:00:00+00", "0044-03-15T00:00:00.000Z"]
    ] as const
  )("passes on a moment that only another program can have written: %s", async ([written, read]) => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const klantcontact = yield* newKlantcontact()
      const betrokkene = yield* newBetrokkene(klantcontact.id, "anna@example.nl")
      yield* Klantcontacten.use((all) => all.voegToe(klantcontact))
      yield* Betrokkenen.use((all) => all.voegToe(betrokkene))
      const refusal = yield* Effect.promise(() => write(betrokkene.id, written))
      const dossier = yield* Dossiers.use((dossiers) => dossiers.klantcontact(klantcontact.id, 20))
      return { refusal, registratiedatum: Option.getOrThrow(dossier).betrokkenen[0]?.betrokkene.registratiedatum }
    }))
    expect(exit).toMatchObject({
      _tag: "Success",
      value: await keepsOut(written)
        ? { refusal: "22008", registratiedatum: expect.stringMatching(/^[0-9]{4}-/u) }
        : { refusal: undefined, registratiedatum: read }
    })
    expect(Exit.isSuccess(exit)).toBe(true)
  })
})
