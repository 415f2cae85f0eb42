import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer, type RequestListener } from "node:http"
import { expect, it, onTestFinished } from "vitest"
import { untilReady } from "../src/until-ready.ts"

/** A program that runs for so many seconds. */
const program = (seconds: number) => spawn(process.execPath, ["-e", `setTimeout(() => undefined, ${seconds * 1000})`])

/** The address of a server that treats a request in this way. */
const server = async (treat: RequestListener) => {
  const server = createServer(treat).listen(0, "127.0.0.1")
  onTestFinished(() => void server.close().closeAllConnections())
  await once(server, "listening")
  const address = server.address()
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/health`
}

it("waits for an answer with success", async () => {
  const codes = [503, 500, 200]
  const url = await server((_, response) => response.writeHead(codes.shift() ?? 404).end())
  const running = program(60)
  expect(await untilReady(url, running)).toBe(true)
  expect(codes).toEqual([])
  running.kill()
})

it("ends with the program, though another took its port and never answers", async () => {
  const asked = Promise.withResolvers<void>()
  const url = await server(() => asked.resolve())
  const running = program(60)
  const ready = untilReady(url, running)
  await asked.promise
  running.kill()
  expect(await ready).toBe(false)
})
