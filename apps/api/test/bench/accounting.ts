import { migrate } from "@betrokkene/adapters/postgres"
import { temporaryPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { Agent, request } from "node:http"
import { join } from "node:path"

/*
 * What it costs to account for reads: the same app on the same database, once with its read log and once with one that
 * keeps nothing, in turn. Every commit is forced to disk.
 */

const token = "a-token-for-the-benchmark"
const [connections, rounds, seconds, registrations] = [20, 5, 2, 600]
const agent = new Agent({ keepAlive: true, maxSockets: connections })

const serve = async (url: string, keeps: "with" | "without") => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "accounting-server.ts"), url, keeps, token], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  const [port] = await once(child.stdout, "data") as [Buffer]
  return { keeps, port: Number(String(port)), end: () => child.kill("SIGTERM") }
}

type Served = Awaited<ReturnType<typeof serve>>

const ask = (port: number, path: string, json?: object): Promise<string> =>
  new Promise((resolve, reject) => {
    const asked = request({
      agent,
      port,
      host: "127.0.0.1",
      path: `/api/v1${path}`,
      method: json === undefined ? "GET" : "POST",
      headers: {
        Authorization: `Token ${token}`,
        ...(json === undefined ? {} : { "Content-Type": "application/json" })
      }
    }, (answer) => {
      let text = ""
      answer.setEncoding("utf8").on("data", (part: string) => text += part).on(
        "end",
        () => (answer.statusCode ?? 500) < 300 ? resolve(text) : reject(new Error(text))
      )
    })
    asked.on("error", reject).end(json === undefined ? undefined : JSON.stringify(json))
  })

/** Answers a second, and the times of the answers in milliseconds. */
const load = async (port: number, paths: ReadonlyArray<string>) => {
  const times: Array<number> = []
  const end = performance.now() + 1000 * seconds
  let next = 0
  await Promise.all(Array.from({ length: connections }, async () => {
    while (performance.now() < end) {
      const start = performance.now()
      await ask(port, paths[next++ % paths.length] ?? "")
      times.push(performance.now() - start)
    }
  }))
  return { perSecond: times.length / seconds, times }
}

const middle = (values: ReadonlyArray<number>, share = 0.5): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN

const compare = async (name: string, servers: ReadonlyArray<Served>, paths: ReadonlyArray<string>) => {
  const speeds = { with: [] as Array<number>, without: [] as Array<number> }
  const times = { with: [] as Array<number>, without: [] as Array<number> }
  for (const { port } of servers) await load(port, paths)
  for (let round = 0; round < rounds; round++) {
    for (const { keeps, port } of servers) {
      const measured = await load(port, paths)
      speeds[keeps].push(measured.perSecond)
      times[keeps].push(...measured.times)
    }
  }
  const told = (keeps: "with" | "without") =>
    `${keeps} ${middle(speeds[keeps]).toFixed(0)}/s p50 ${middle(times[keeps]).toFixed(1)} ms p99 ${
      middle(times[keeps], 0.99).toFixed(1)
    } ms`
  const ratio = middle(speeds.with) / middle(speeds.without)
  process.stdout.write(`${name}: ${told("without")}; ${told("with")}; ratio ${ratio.toFixed(2)}\n`)
}

const postgres = await temporaryPostgres("durable")
await Effect.runPromise(migrate(postgres.url))
const servers = [await serve(postgres.url, "without"), await serve(postgres.url, "with")]
const [{ port } = { port: 0 }] = servers
const register = async (number: number): Promise<string> => {
  const text = await ask(port, "/registraties", {
    klantcontact: { kanaal: "telefoon", onderwerp: "Paspoort" },
    rol: "klant",
    identificatie: { soort: "kvk_nummer", waarde: String(10_000_000 + number) },
    partijgegevens: { soortPartij: "organisatie", organisatienaam: "Bakkerij De Korenaar" }
  })
  return (JSON.parse(text) as { readonly betrokkene: { readonly id: string } }).betrokkene.id
}
const betrokkenen = await Promise.all(Array.from({ length: registrations }, (_, number) => register(number)))
await compare("read of a betrokkene", servers, betrokkenen.map((id) => `/betrokkenen/${id}`))
await compare("list of 100 with expand=partij", servers, ["/betrokkenen?pageSize=100&expand=partij"])
await compare("list of 500", servers, ["/betrokkenen?pageSize=500"])
for (const { end } of servers) end()
agent.destroy()
await postgres.stop()
