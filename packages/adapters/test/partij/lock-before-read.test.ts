import { type Identificator, Partijen } from "@betrokkene/domain"
import { Effect, Exit, Option } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { databaseWithOtherProgram } from "../fixtures/database-with-other-program.ts"
import { interceptedQueries } from "../fixtures/intercepted-queries.ts"
import { newPersoon } from "../fixtures/records.ts"
import { inTransaction, register } from "../fixtures/register.ts"
import { textOf } from "../fixtures/text-of.ts"

const here = databaseWithOtherProgram()

/** Does `between` after the first query that locks, and before the query behind it. Gives what was asked until then. */
const betweenLockAndRead = (between: () => Promise<unknown>) => {
  const asked: Array<string> = []
  let locked: unknown
  const spy = interceptedQueries((_, [query], ask) => {
    const text = textOf(query)
    const isBehind = asked.length === 1
    const locks = asked.length === 0 && /for (?:key share|update)/u.test(text)
    if (isBehind || locks) asked.push(text)
    if (isBehind) return Promise.resolve(locked).then(between).then(ask)
    const answer = ask()
    if (locks) locked = answer
    return answer
  })
  onTestFinished(() => spy.mockRestore())
  return asked
}

describe("a partij that is found within a transaction", () => {
  it.each([
    [
      "zoekAndLock",
      (id: Parameters<Partijen["Service"]["zoekAndLock"]>[0], _: Identificator) =>
        Partijen.use((partijen) => partijen.zoekAndLock(id))
    ],
    [
      "zoekOpIdentificator",
      (_: unknown, identificator: Identificator) =>
        Partijen.use((partijen) => partijen.zoekOpIdentificator(identificator))
    ]
  ])("by %s is locked before it is read: one that comes between the two is not found", async (name, search) => {
    const bsn = name === "zoekAndLock" ? "999990019" : "999993653"
    const [run, other] = [register({ url: here.database.url }), register({ url: here.database.url })]
    const exit = await run(Effect.gen(function*() {
      const partij = yield* newPersoon(bsn)
      const [identificator] = partij.gegevens.identificatoren as readonly [Identificator]
      const asked = betweenLockAndRead(() => other(Partijen.use((partijen) => partijen.voegToe(partij))))
      const found = yield* inTransaction(search(partij.id, identificator))
      const later = yield* inTransaction(search(partij.id, identificator))
      return { found, later: Option.isSome(later), locks: asked.map((text) => text.includes("for key share")) }
    }))
    expect(exit).toEqual(Exit.succeed({ found: Option.none(), later: true, locks: [true, false] }))
  })
})

describe("a partij that is found where no transaction is open", () => {
  // Kills: a lock that ends with its own statement.
  it.each(["zoekAndLock", "zoekAndClose"] as const)("by %s stays locked until it is read", async (name) => {
    const bsn = name === "zoekAndLock" ? "999991772" : "999990020"
    const exit = await register({ url: here.database.url })(Effect.gen(function*() {
      const [partijen, partij] = [yield* Partijen, yield* newPersoon(bsn)]
      yield* partijen.voegToe(partij)
      let refusal: string | undefined
      betweenLockAndRead(async () => {
        refusal = await here.other.deletion("partij", partij.id)
      })
      return { found: Option.isSome(yield* partijen[name](partij.id)), refusal }
    }))
    expect(exit).toEqual(Exit.succeed({ found: true, refusal: "55P03" }))
  })
})
