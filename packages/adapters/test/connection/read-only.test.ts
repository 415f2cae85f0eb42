import { grantRights } from "@betrokkene/adapters/postgres"
import { Klantcontacten, NumberSource, Nummer, Readiness, RegisterUnavailable } from "@betrokkene/domain"
import { Effect, Exit, Schema } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { loginRole } from "../fixtures/login-role.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { newKlantcontact } from "../fixtures/records.ts"
import { failure, register } from "../fixtures/register.ts"

const check = Readiness.use((readiness) => readiness.check)

const writable = Effect.map(Readiness.use(({ stand }) => stand), (stand) => stand.writable)

const write = Effect.flatMap(newKlantcontact(), (one) => Klantcontacten.use((all) => all.voegToe(one)))

const numbers = {
  klantcontact: Effect.succeed(Schema.decodeSync(Nummer)("0000000001")),
  partij: Effect.succeed(Schema.decodeSync(Nummer)("0000000001")),
  internetaak: Effect.succeed(Schema.decodeSync(Nummer)("0000000001"))
}

const writeWithoutNumber = Effect.flatMap(
  Effect.provideService(newKlantcontact(), NumberSource, numbers),
  (one) => Klantcontacten.use((all) => all.voegToe(one))
)

const database = async () => {
  const made = await migratedDatabase()
  const owner = await made.connect()
  onTestFinished(() => owner.end().then(made.drop))
  return { url: made.url, made, owner }
}

describe("a register that does not take changes", () => {
  // Kills: a check that only reads.
  it("is not ready when the database is set to read-only, as a standby is; and is again afterwards", async () => {
    const { owner, url } = await database()
    const name = new URL(url).pathname.slice(1)
    expect(Exit.isSuccess(await register({ url })(check))).toBe(true)
    await owner.query(`alter database "${name}" set default_transaction_read_only = on`)
    const run = register({ url })
    expect(failure(await run(check))).toEqual(new RegisterUnavailable({ reden: "alleen-lezen" }))
    expect(await run(writable)).toEqual(Exit.succeed(false))
    expect(failure(await run(writeWithoutNumber))).toEqual(new RegisterUnavailable({ reden: "25006" }))
    await owner.query("set transaction_read_only = off")
    await owner.query(`alter database "${name}" reset default_transaction_read_only`)
    expect(Exit.isSuccess(await register({ url })(check))).toBe(true)
  })

  it.for([
    "insert on handeling",
    "insert (id) on raadpleging",
    "execute on function neem_nummers(text, integer)",
    "execute on function verzegel_handelingen(integer)",
    "usage on sequence wijziging"
  ])(
    "is not ready without the right to %s",
    async (right) => {
      const { made, owner } = await database()
      const role = await loginRole(made, "app")
      onTestFinished(role.drop)
      await Effect.runPromise(grantRights(made.url, { application: role.name }))
      const run = register({ url: role.url })
      expect(Exit.isSuccess(await run(check))).toBe(true)
      await owner.query(`revoke ${right} from ${role.name}`)
      expect(failure(await run(check))).toEqual(new RegisterUnavailable({ reden: "alleen-lezen" }))
      if (right.startsWith("insert on")) {
        expect(failure(await run(write))).toEqual(new RegisterUnavailable({ reden: "42501" }))
      }
    }
  )
})
