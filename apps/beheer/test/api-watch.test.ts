import { Effect, Fiber, Result } from "effect"
import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { assert, describe, it, onTestFinished } from "vitest"
import { program } from "../src/program.ts"
import { readSettings } from "../src/settings.ts"
import { watchApi } from "../src/watching/api-watch.ts"

const portOf = (server: Server): number => (server.address() as AddressInfo).port

/** An API that answers everything with this status, on a port that it leaves and comes back to. */
const standIn = async (status: number, port = 0): Promise<Server> => {
  const server = createServer((_, response) => response.writeHead(status).end()).listen(port, "127.0.0.1")
  await once(server, "listening")
  onTestFinished(() => void server.close())
  return server
}

const gone = async (server: Server): Promise<void> => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

describe("the watch on the API", () => {
  it("tells once that the API is gone and why, and once that it is back", async () => {
    const told: Array<readonly [string, unknown]> = []
    const server = await standIn(200)
    const port = portOf(server)
    const watch = watchApi(`http://127.0.0.1:${port}/api/v1`, (_, message, fields) => void told.push([message, fields]))
    assert.isTrue(await watch.reaches())
    await gone(server)
    assert.deepStrictEqual([await watch.reaches(), await watch.reaches()], [false, false])
    const proxy = await standIn(503, port)
    assert.isFalse(await watch.reaches())
    await gone(proxy)
    await standIn(401, port)
    assert.deepStrictEqual([await watch.reaches(), await watch.reaches()], [true, true])
    assert.deepStrictEqual(told, [
      ["API unreachable: see API_URL", { reason: "ECONNREFUSED" }],
      ["API unreachable: see API_URL", { reason: "http-503" }],
      ["API reachable again", {}]
    ])
    assert.deepStrictEqual([...watch.failures()], [["ECONNREFUSED", 2], ["http-503", 1]])
  })

  it("does not take somebody who left for an API that is away", async () => {
    const server = await standIn(200)
    const watch = watchApi("http://127.0.0.1:1", () => assert.fail("told"))
    const url = `http://127.0.0.1:${portOf(server)}/`
    const left = await watch.send(new Request(url, { signal: AbortSignal.abort() })).catch((error: Error) => error.name)
    assert.strictEqual(left, "AbortError")
    assert.strictEqual(watch.failures().size, 0)
  })
})

it("serves its metrics on a port of their own, and nothing else there", async () => {
  const free = await standIn(200)
  const metricsPort = portOf(free)
  await gone(free)
  const running = Effect.runFork(program(Result.getOrThrow(readSettings({
    API_URL: "http://127.0.0.1:1/api/v1",
    BEHEER_PORT: "0",
    BEHEER_METRICS_PORT: String(metricsPort),
    BEHEER_SESSION_SECRET: "a-secret-of-these-tests-and-no-other",
    LOG_LEVEL: "error"
  }))))
  onTestFinished(() => Effect.runPromise(Fiber.interrupt(running)))
  const read = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${metricsPort}${path}`)
    return [answer.status, await answer.text()] as const
  }
  while (!await read("/").then(() => true, () => false)) await new Promise((resolve) => setTimeout(resolve, 10))
  const [status, text] = await read("/metrics")
  assert.strictEqual(status, 200)
  assert.match(text, /^betrokkene_beheer_api_reachable 0$/mu)
  assert.match(text, /^betrokkene_beheer_api_failures_total\{reason="[\w-]+"\} 1$/mu)
  assert.strictEqual((await read("/login"))[0], 404)
})
