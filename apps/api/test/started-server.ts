import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { type Klantcontacten, NumberSource, type Raadplegingen } from "@betrokkene/domain"
import { makeLog } from "@betrokkene/program"
import { Deferred, Effect, Exit, Layer, Result, Scope } from "effect"
import { onTestFinished } from "vitest"
import { serverLayer } from "../src/server.ts"
import { readSettings } from "../src/settings.ts"

export const token = "a-token-for-these-tests"
/**
 * A server of which giving a number waits until `open` is called; `entered` is when a request has come that far. It may
 * have ports of its own over those of the register.
 */
export const startServer = async (
  settings: Readonly<Record<string, string>> = {},
  over: Layer.Layer<Klantcontacten | Raadplegingen, never, Klantcontacten> | Layer.Layer<never> = Layer.empty
) => {
  const latch = Deferred.makeUnsafe<void>()
  const came = Deferred.makeUnsafe<void>()
  let numbers = 0
  const waiting = Effect.gen(function*() {
    yield* Deferred.succeed(came, undefined)
    yield* Deferred.await(latch)
    return String(++numbers) as never
  })
  const lines: Array<string> = []
  const scope = Scope.makeUnsafe()
  const ports = Layer.fresh(
    Layer.mergeAll(
      memory,
      system,
      Layer.succeed(NumberSource, {
        klantcontact: waiting,
        partij: waiting,
        internetaak: waiting
      })
    )
  )
  const read = Result.getOrThrow(readSettings({ STORAGE: "memory", API_TOKEN: token, PORT: "0", ...settings }))
  const server = serverLayer(read, makeLog("debug", (line) => lines.push(line))).pipe(
    Layer.provide(Layer.provideMerge(over, ports))
  )
  await Effect.runPromise(Layer.buildWithScope(server, scope))
  const close = () => Effect.runPromise(Scope.close(scope, Exit.void))
  onTestFinished(close)
  const { port } = JSON.parse(lines[0] ?? "") as { port: number }
  return {
    close,
    entered: Effect.runPromise(Deferred.await(came)),
    lines,
    open: () => Effect.runPromise(Deferred.succeed(latch, undefined)),
    port,
    url: `http://127.0.0.1:${port}`
  }
}
