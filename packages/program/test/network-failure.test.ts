import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { assert, it } from "vitest"
import { isTimeout, networkCode } from "../src/index.ts"

it("a refused connection has the code of the system", async () => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  const error = await fetch(`http://127.0.0.1:${port}`).then(() => undefined, (error: unknown) => error)
  assert.deepStrictEqual([isTimeout(error), networkCode(error)], [false, "ECONNREFUSED"])
})

it("a timeout is known by its name, and has no code", () => {
  const error = AbortSignal.abort(new DOMException("", "TimeoutError")).reason as unknown
  assert.deepStrictEqual([isTimeout(error), networkCode(error)], [true, undefined])
})

it.each([undefined, "ECONNREFUSED", new Error("ECONNREFUSED"), Object.assign(new Error(), { code: "http://x" })])(
  "%s has no code",
  (error) => assert.isUndefined(networkCode(error))
)
