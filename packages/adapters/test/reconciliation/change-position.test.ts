import { Dossiers, Klantcontacten, RegisterUnavailable } from "@betrokkene/domain"
import { Effect } from "effect"
import { describe, expect, it, vi } from "vitest"
import { makeDatabaseAccess } from "../../src/postgres/connection/database-access.ts"
import { makeDatabase } from "../../src/postgres/connection/database.ts"
import { changePosition } from "../../src/postgres/reconciliation/change-position.ts"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { newKlantcontact } from "../fixtures/records.ts"
import { register } from "../fixtures/register.ts"
import { textOf } from "../fixtures/text-of.ts"

const here = databaseWithOtherProgram()

const write = `insert into klantcontact
    (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
  values (gen_random_uuid(), gen_random_uuid()::text, 'balie', 'x', false, now(), now(), 1) returning wijziging`

const written = async (): Promise<number> =>
  Number((await here.other.client.query<{ wijziging: string }>(write)).rows[0]?.wijziging)

const readable = async (number: number): Promise<boolean> => {
  const seen = await register({ url: here.database.url })(Effect.promise(async () => {
    const { rows } = await here.other.client.query("select from klantcontact where wijziging = $1", [number])
    return rows.length === 1
  }))
  return seen._tag === "Success" && seen.value
}

const status = Dossiers.use((dossiers) => dossiers.changePosition)

describe("the change position", () => {
  it.for(["commit", "rollback"])(
    "is given once all writers with an earlier number have ended, by %s",
    async (end) => {
      const run = register({ url: here.database.url })
      await here.other.client.query("begin")
      const early = await written()
      const klantcontact = await run(
        Effect.flatMap(newKlantcontact(), (nieuw) => Klantcontacten.use((all) => all.voegToe(nieuw)))
      )
      expect(klantcontact._tag).toBe("Success")
      let looks = 0
      const spy = interceptedQueries((_, [query], ask) => {
        if (textOf(query).includes("pg_locks")) looks += 1
        return ask()
      })
      let answered = false
      const answer = run(status).then((exit) => {
        answered = true
        return exit
      })
      await vi.waitUntil(() => looks > 3, { timeout: 20_000 })
      expect(answered).toBe(false)
      await here.other.client.query(end)
      const exit = await answer
      spy.mockRestore()
      expect(exit).toMatchObject({ _tag: "Success" })
      expect(exit._tag === "Success" && exit.value).toBeGreaterThan(early)
      expect(await readable(early)).toBe(end === "commit")
    }
  )

  it("does not wait for later writers, nor for transactions that only read", async () => {
    const run = register({ url: here.database.url })
    await here.other.client.query("begin")
    await here.other.client.query("select count(*) from klantcontact")
    const before = await run(status)
    await here.other.client.query("rollback")
    const number = await written()
    expect(before._tag === "Success" && before.value).toBe(number - 1)
  })

  it("is not given if a writer goes on for too long", async () => {
    await here.other.client.query("begin")
    await written()
    const failed = await Effect.runPromise(
      Effect.flip(
        Effect.scoped(
          Effect.flatMap(
            makeDatabase({ url: here.database.url }),
            ({ borrow }) => changePosition(makeDatabaseAccess(borrow), 200)
          )
        )
      )
    )
    await here.other.client.query("rollback")
    expect(failed).toEqual(new RegisterUnavailable({ reden: "schrijvers" }))
  })
})
