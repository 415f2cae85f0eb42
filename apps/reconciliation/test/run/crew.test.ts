import { Effect } from "effect"
import { assert, it, onTestFinished } from "vitest"
import { silentAccount } from "../../src/progress/account.ts"
import { startWorkers } from "../../src/run/crew.ts"

// Kills: an error of a start that nobody listens to, which would end the whole night.
it("goes on without a worker that cannot be started, and says so", async () => {
  const { execPath } = process
  process.execPath = "/nowhere/node"
  onTestFinished(() => {
    process.execPath = execPath
  })
  const told: Array<string> = []
  const account = { ...silentAccount, meld: (line: string) => Effect.sync(() => void told.push(line)) }
  await Effect.runPromise(Effect.scoped(
    Effect.gen(function*() {
      yield* startWorkers(2, undefined, account)
      while (told.length < 2) yield* Effect.sleep("5 millis")
    })
  ))
  assert.deepStrictEqual(told, [
    "Werkproces 1 is gestopt (ENOENT); de andere doen zijn deel.",
    "Werkproces 2 is gestopt (ENOENT); de andere doen zijn deel."
  ])
})
