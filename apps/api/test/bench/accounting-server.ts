import { layer as postgres } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { type Medewerker, Raadplegingen } from "@betrokkene/domain"
import { makeLog } from "@betrokkene/program"
import { getRequestListener } from "@hono/node-server"
import { Effect, Layer, ManagedRuntime } from "effect"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { makeApp } from "../../src/app.ts"
import type { Ports } from "../../src/http/ports.ts"

/** The app on a register of which the read log keeps what it is told, or nothing. It tells its port on stdout. */
const [url = "", keeps = "with", token = ""] = process.argv.slice(2)

const register = Layer.merge(postgres({ url, preparedQueries: 200 }), system)

const forgetful = Layer.effect(
  Raadplegingen,
  Raadplegingen.useSync((port) => ({ ...port, voegToe: () => Effect.void }))
)

const runtime = ManagedRuntime.make(
  (keeps === "with" ? register : Layer.provideMerge(forgetful, register)) as Layer.Layer<Ports>
)
const app = makeApp({
  start: (work) => runtime.runFork(work),
  waysIn: { apiToken: { token, naam: "bench" as Medewerker } },
  log: makeLog("error", () => undefined)
})
const listener = getRequestListener(app.fetch)
const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
