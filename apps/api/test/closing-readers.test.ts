import { Klantcontacten, type NewRaadpleging, Raadplegingen } from "@betrokkene/domain"
import { Deferred, Effect, Layer } from "effect"
import { describe, expect, it } from "vitest"
import { klantcontact } from "./examples.ts"
import { startServer, token } from "./started-server.ts"

const headers = { Authorization: `Token ${token}`, "Content-Type": "application/json" }

/** A server with a klantcontact, whose read log keeps nothing from `holdBack` on until it is let go. */
const withReadLog = async (settings: Readonly<Record<string, string>> = {}) => {
  let latch: Deferred.Deferred<void> | undefined
  const asked: Array<number> = []
  const kept: Array<number> = []
  let read = 0
  const counted = Layer.effect(
    Klantcontacten,
    Klantcontacten.useSync((port) => ({
      ...port,
      browse: (...query: Parameters<typeof port.browse>) =>
        Effect.tap(port.browse(...query), () => Effect.sync(() => read++))
    }))
  )
  const readLog = Layer.succeed(
    Raadplegingen,
    Raadplegingen.of({
      voegToe: ({ length }: ReadonlyArray<NewRaadpleging>) =>
        Effect.gen(function*() {
          asked.push(length)
          if (latch !== undefined) yield* Deferred.await(latch)
          kept.push(length)
        })
    } as never)
  )
  const server = await startServer(settings, Layer.merge(counted, readLog))
  await server.open()
  const url = `${server.url}/api/v1/klantcontacten`
  expect((await fetch(url, { method: "POST", headers, body: JSON.stringify(klantcontact) })).status).toBe(201)
  const holdBack = () => {
    const held = Deferred.makeUnsafe<void>()
    asked.length = 0
    kept.length = 0
    latch = held
    return () => Effect.runPromise(Deferred.succeed(held, undefined))
  }
  return { ...server, asked, holdBack, kept, countRead: () => read, read: () => fetch(url, { headers }) }
}

// Kills: an answer that is given or kept back whatever became of its entry.
describe("a server that closes while entries of its read log wait", () => {
  it("stores those under way and those that wait behind them, and answers only then", async () => {
    const server = await withReadLog()
    const letGo = server.holdBack()
    const first = server.read()
    await expect.poll(() => server.asked).toEqual([1])
    const behind = [server.read(), server.read()]
    await expect.poll(server.countRead).toBe(3)
    const closed = server.close()
    await expect(server.read()).rejects.toThrow("fetch failed")
    expect(server.kept).toEqual([])
    await letGo()
    for (const answer of [first, ...behind]) expect((await answer).status).toBe(200)
    await closed
    expect(server.kept.reduce((sum, length) => sum + length, 0)).toBe(3)
  })

  it("answers none of them when its grace is over", async () => {
    const server = await withReadLog({ SHUTDOWN_GRACE: "50" })
    server.holdBack()
    const answers = [server.read(), server.read()].map((answer) => expect(answer).rejects.toThrow("fetch failed"))
    await expect.poll(() => server.asked.length).toBeGreaterThan(0)
    await server.close()
    await Promise.all(answers)
    expect(server.kept).toEqual([])
  })
})
