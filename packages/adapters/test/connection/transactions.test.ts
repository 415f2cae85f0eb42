import {
  Identificator,
  type Klantcontact,
  Klantcontacten,
  Partijen,
  type RegisterUnavailable,
  registreerIdentificator,
  Transaction
} from "@betrokkene/domain"
import { Context, Deferred, Effect, Exit, Fiber, Option, Schema } from "effect"
import pg from "pg"
import { describe, expect, it, onTestFinished } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { migratedDatabase } from "../fixtures/migrated-database.ts"
import { newKlantcontact, newPersoon } from "../fixtures/records.ts"
import { inTransaction, type Register, register } from "../fixtures/register.ts"

/** A connection with the default settings, closed when the test ends. */
const freshClient = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: here.database.url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

const here = databaseWithOtherProgram()

describe("a transaction", () => {
  it("whose connection is cut fails and leaves nothing", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const klantcontact = yield* newKlantcontact()
      const refused = yield* Effect.flip(inTransaction(Effect.gen(function*() {
        yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
        yield* Effect.promise(here.other.cutAll)
      })))
      return {
        refused,
        stored: yield* Effect.retry(Klantcontacten.use((all) => all.zoek(klantcontact.id)), { times: 3 })
      }
    }))
    expect(exit).toMatchObject({
      _tag: "Success",
      value: { refused: { _tag: "RegisterUnavailable" }, stored: Option.none() }
    })
  })

  it("in which a statement failed never succeeds, even if the failure was ignored", async () => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const klantcontacten = yield* Klantcontacten
      const [klantcontact, other] = [yield* newKlantcontact(), yield* newKlantcontact()]
      yield* klantcontacten.voegToe(other)
      const renumber = klantcontacten.vervang({ ...other, nummer: klantcontact.nummer }, other.versie)
      const work = Effect.andThen(klantcontacten.voegToe(klantcontact), Effect.exit(renumber))
      const done = yield* Effect.exit(inTransaction(work))
      return { done: Exit.isSuccess(done), stored: yield* klantcontacten.zoek(klantcontact.id) }
    }))
    expect(exit).toEqual(Exit.succeed({ done: false, stored: Option.none() }))
  })

  it("30: that records an identificator of no partij keeps nobody waiting who records another", async () => {
    const record = (waarde: string) =>
      registreerIdentificator({ identificator: Schema.decodeSync(Identificator)({ soort: "kvk_nummer", waarde }) })
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const [recorded, done] = [yield* Deferred.make<void>(), yield* Deferred.make<void>()]
      const first = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
        yield* record("69599084")
        yield* Deferred.succeed(recorded, undefined)
        yield* Deferred.await(done)
        return "kept last"
      })))
      yield* Deferred.await(recorded)
      // It would wait for ever: the first goes on only after it.
      const second = yield* record("90004760")
      yield* Deferred.succeed(done, undefined)
      return [second.identificator.soort, yield* Fiber.join(first)]
    }))
    expect(exit).toEqual(Exit.succeed(["kvk_nummer", "kept last"]))
  })

  it("that is interrupted while a statement waits leaves nothing, and its connection can be used", async () => {
    const run = register({ url: here.database.url, poolSize: 1 })
    const exit = await run(Effect.gen(function*() {
      const [klantcontact, partij] = [yield* newKlantcontact(), yield* newPersoon("999990019")]
      yield* Effect.promise(() => here.other.hold("partij"))
      const fiber = yield* Effect.forkChild(inTransaction(Effect.gen(function*() {
        yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
        yield* Partijen.use((partijen) => partijen.voegToe(partij))
      })))
      yield* Effect.promise(() => expect.poll(here.other.waiting).toBe(1))
      yield* Effect.forkChild(Fiber.interrupt(fiber))
      yield* Effect.promise(here.other.letGo)
      yield* Fiber.await(fiber)
      return [
        yield* Klantcontacten.use((all) => all.zoek(klantcontact.id)),
        yield* Partijen.use((all) => all.zoek(partij.id))
      ]
    }))
    expect(exit).toEqual(Exit.succeed([Option.none(), Option.none()]))
  })

  it("that the server ends because of a deadlock is tried again, and sees what the other did", async () => {
    const run = register({ url: here.database.url })
    const exit = await run(Effect.gen(function*() {
      const klantcontacten = yield* Klantcontacten
      const klantcontact = yield* newKlantcontact()
      yield* klantcontacten.voegToe(klantcontact)
      const seen = [yield* Deferred.make<void>(), yield* Deferred.make<void>()] as const
      let attempts = 0
      // Both lock it for reading, and then both want to delete it, so each waits for the other.
      const remove = (self: 0 | 1) =>
        inTransaction(Effect.gen(function*() {
          attempts += 1
          if (Option.isNone(yield* klantcontacten.zoekAndLock(klantcontact.id))) return "gone"
          yield* Deferred.succeed(seen[self], undefined)
          yield* Deferred.await(seen[self === 0 ? 1 : 0])
          yield* klantcontacten.verwijder(klantcontact.id, klantcontact.versie)
          return "deleted"
        }))
      const outcomes = yield* Effect.all([remove(0), remove(1)], { concurrency: "unbounded" })
      return { outcomes: outcomes.toSorted(), again: attempts > 2 }
    }))
    expect(exit).toEqual(Exit.succeed({ outcomes: ["deleted", "gone"], again: true }))
  })

  it("keeps the records that it locked from being deleted by another program", async () => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const [klantcontact, partij] = [yield* newKlantcontact(), yield* newPersoon("999991772")]
      yield* Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
      yield* Partijen.use((partijen) => partijen.voegToe(partij))
      const [bsn] = partij.gegevens.identificatoren
      return yield* Effect.forEach(
        [
          [
            "klantcontact",
            klantcontact.id,
            Klantcontacten.use((klantcontacten) => klantcontacten.zoekAndLock(klantcontact.id))
          ],
          ["partij", partij.id, Partijen.use((partijen) => partijen.zoekAndLock(partij.id))],
          ["partij", partij.id, Partijen.use((partijen) => partijen.zoekOpIdentificator(bsn as Identificator))]
        ] as const,
        ([table, id, look]) =>
          inTransaction(
            Effect.andThen(
              Effect.asVoid<Option.Option<unknown>, RegisterUnavailable, Register>(look),
              Effect.promise(() => here.other.deletion(table, id))
            )
          )
      )
    }))
    expect(exit).toEqual(Exit.succeed(["55P03", "55P03", "55P03"]))
  })

  it("that only reads sees the register as it was at one moment", async () => {
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const [first, second] = [yield* newKlantcontact(), yield* newKlantcontact()]
      const klantcontacten = yield* Klantcontacten
      yield* klantcontacten.voegToe(first)
      const look = Effect.map(klantcontacten.zoekAll([first.id, second.id]), (found) => found.length)
      const insideAndOut = Effect.gen(function*() {
        const before = yield* look
        yield* Effect.promise(() =>
          here.other.client.query(
            `insert into klantcontact select $1, $2, kanaal, onderwerp, inhoud, taal, vertrouwelijk,
              plaatsgevonden_op, indicatie_contact_gelukt, registratiedatum, versie
            from klantcontact where id = $3`,
            [second.id, second.nummer, first.id]
          )
        )
        return [before, yield* look]
      })
      return [yield* Transaction.use((transaction) => transaction.read(insideAndOut)), yield* look]
    }))
    expect(exit).toEqual(Exit.succeed([[1, 1], 2]))
  })

  it("of one register does not include what is done in another register", async () => {
    const elsewhere = await migratedDatabase()
    onTestFinished(() => elsewhere.drop())
    const [run, runElsewhere] = [register({ url: here.database.url }), register({ url: elsewhere.url })]
    const look = (klantcontact: Klantcontact) =>
      Klantcontacten.use((all) => Effect.map(all.zoek(klantcontact.id), Option.isSome))
    const exit = await run(Effect.gen(function*() {
      const klantcontact = yield* newKlantcontact()
      const there = yield* Effect.promise(() => runElsewhere(Effect.context<Register>()))
      const add = Klantcontacten.use((all) => all.voegToe(klantcontact))
      yield* Effect.flip(
        inTransaction(
          Effect.andThen(
            Effect.provideContext(add, Exit.isSuccess(there) ? there.value : Context.empty() as never),
            Effect.fail("undone")
          )
        )
      )
      return { here: yield* look(klantcontact), there: yield* Effect.promise(() => runElsewhere(look(klantcontact))) }
    }))
    expect(exit).toEqual(Exit.succeed({ here: false, there: Exit.succeed(true) }))
  })

  it("keeps its settings, whatever the URL says", async () => {
    const url = new URL(here.database.url)
    url.searchParams.set("options", "-c synchronous_commit=off -c datestyle=SQL,DMY -c statement_timeout=0")
    const seen: Array<unknown> = []
    const clients = new Set<pg.Client>()
    const spy = interceptedQueries((client, _, ask) => {
      clients.add(client)
      return ask()
    })
    onTestFinished(() => spy.mockRestore())
    await register({ url: url.href })(inTransaction(Effect.promise(async () => {
      const [client] = clients
      for (const name of ["synchronous_commit", "datestyle", "timezone", "transaction_isolation"]) {
        seen.push(Object.values((await client?.query<Record<string, string>>(`show ${name}`))?.rows[0] ?? {})[0])
      }
    })))
    expect(seen).toEqual(["on", "ISO, MDY", "UTC", "read committed"])
  })

  it("is durable when it is answered, even if the database is set not to wait for that", async () => {
    const name = new URL(here.database.url).pathname.slice(1)
    await here.other.client.query(
      `alter database ${here.other.client.escapeIdentifier(name)} set synchronous_commit = off`
    )
    const used = new Set<pg.Client>([await freshClient()])
    const spy = interceptedQueries((client, _, ask) => {
      used.add(client)
      return ask()
    })
    onTestFinished(() => spy.mockRestore())
    const exit = await register({ url: here.database.url })(
      inTransaction(
        Effect.promise(() =>
          Promise.all(
            [...used].map((client) =>
              client.query<{ synchronous_commit: string }>("show synchronous_commit").then(({ rows }) => rows)
            )
          )
        )
      )
    )
    expect(exit).toEqual(Exit.succeed([[{ synchronous_commit: "off" }], [{ synchronous_commit: "on" }]]))
  })
})
