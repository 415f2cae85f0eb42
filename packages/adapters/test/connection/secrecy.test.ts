import {
  Betrokkenen,
  Herstelpunten,
  type Identificator,
  IdGenerator,
  Klantcontacten,
  Partijen,
  type Versie
} from "@betrokkene/domain"
import { Cause, Effect, Exit } from "effect"
import { inspect } from "node:util"
import { describe, expect, it, onTestFinished } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { newBetrokkene, newKlantcontact, newPersoon } from "../fixtures/records.ts"
import { inTransaction, type Register, register } from "../fixtures/register.ts"

const here = databaseWithOtherProgram()

describe("no error holds a value", () => {
  const secrets = ["999990020", "geheim@example.nl", "Geheim onderwerp"]
  const add = (bsn: string) =>
    Effect.gen(function*() {
      const klantcontact = yield* newKlantcontact("Geheim onderwerp")
      return {
        klantcontact,
        partij: yield* newPersoon(bsn, "geheim@example.nl"),
        betrokkene: yield* newBetrokkene(klantcontact.id, "geheim@example.nl")
      }
    })
  const shown = (exit: Exit.Exit<unknown, unknown>): string => {
    expect(Exit.isFailure(exit)).toBe(true)
    return inspect(exit, { depth: Infinity, showHidden: true }) + JSON.stringify(exit) +
      (Exit.isFailure(exit) ? Cause.pretty(exit.cause) : "")
  }

  it.for([
    [
      "a klantcontact that exists already",
      Effect.gen(function*() {
        const { klantcontact } = yield* add("999990020")
        const voegToe = Klantcontacten.use((klantcontacten) => klantcontacten.voegToe(klantcontact))
        yield* Effect.andThen(voegToe, voegToe)
      })
    ],
    [
      "a betrokkene without klantcontact",
      Effect.gen(function*() {
        const { betrokkene } = yield* add("999990020")
        yield* Betrokkenen.use((betrokkenen) => betrokkenen.voegToe(betrokkene))
      })
    ],
    [
      "an impossible version",
      Effect.gen(function*() {
        const { klantcontact } = yield* add("999990020")
        yield* Klantcontacten.use((klantcontacten) =>
          klantcontacten.voegToe({ ...klantcontact, versie: 99_999_999_999 as Versie })
        )
      })
    ],
    [
      "an identificator that another partij has",
      Effect.gen(function*() {
        const [one, other] = [yield* add("999990020"), yield* add("999990020")]
        yield* Partijen.use((partijen) => Effect.andThen(partijen.voegToe(one.partij), partijen.voegToe(other.partij)))
      })
    ],
    [
      "an identificator that another partij has just taken",
      Effect.gen(function*() {
        const [one, other] = [yield* add("999990032"), yield* add("999990032")]
        const partijen = yield* Partijen
        yield* Effect.all([partijen.voegToe(one.partij), partijen.voegToe(other.partij)], { concurrency: "unbounded" })
      })
    ],
    [
      "a herstelpunt of a bevinding that does not exist",
      Effect.gen(function*() {
        const { partij } = yield* add("999990020")
        const bevinding = yield* IdGenerator.use((ids) => ids.bevinding)
        yield* Herstelpunten.use((herstelpunten) => herstelpunten.keep(bevinding, [{ soort: "partij", voor: partij }]))
      })
    ],
    [
      "a partij at another version than expected",
      Effect.gen(function*() {
        const { partij } = yield* add("999990044")
        yield* Partijen.use((partijen) => partijen.vervang(partij, partij.versie))
      })
    ]
  ] as ReadonlyArray<readonly [string, Effect.Effect<void, unknown, Register>]>)("%s", async ([, work]) => {
    const text = shown(await register({ url: here.database.url })(work))
    for (const secret of [...secrets, "999990032", "999990044"]) expect(text).not.toContain(secret)
  })

  it("B4: a bsn that another takes at the same moment is no database error, since that would be logged", async () => {
    const run = register({ url: here.database.url })
    const refusals: Array<unknown> = []
    const spy = interceptedQueries((_, __, ask) => {
      const answer = ask()
      if (answer instanceof Promise) answer.catch((error: unknown) => refusals.push(error))
      return answer
    })
    onTestFinished(() => spy.mockRestore())
    const exit = await run(Effect.gen(function*() {
      const partijen = yield* Partijen
      const same = yield* Effect.forEach(Array.from({ length: 8 }), () => newPersoon("999991772"))
      return yield* Effect.all(same.map((partij) => Effect.result(partijen.voegToe(partij))), {
        concurrency: "unbounded"
      })
    }))
    const outcomes = Exit.isSuccess(exit)
      ? exit.value.map((outcome) => outcome._tag === "Success" ? "added" : outcome.failure._tag)
      : []
    expect(outcomes.toSorted()).toEqual([...Array.from({ length: 7 }, () => "IdentificatorBezet"), "added"])
    expect(refusals).toEqual([])
  })

  it("a bsn is a parameter, never part of the text of a statement", async () => {
    const run = register({ url: here.database.url })
    await here.other.hold("identificator")
    const [exit, seen] = await Promise.all([
      run(Effect.flatMap(newPersoon("999990056"), ({ gegevens: { identificatoren: [bsn] } }) =>
        Effect.all([
          Partijen.use((partijen) => partijen.zoekOpIdentificator(bsn as Identificator)),
          inTransaction(Partijen.use((partijen) => partijen.reserve(bsn as Identificator)))
        ]))),
      expect.poll(here.other.waiting).toBe(1).then(() =>
        here.other.client.query<{ query: string }>(
          "select query from pg_stat_activity where datname = current_database()"
        )
      ).finally(here.other.letGo)
    ])
    expect(Exit.isSuccess(exit)).toBe(true)
    expect(JSON.stringify(seen.rows)).not.toContain("999990056")
  })
})
