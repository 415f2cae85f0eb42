import { randomUUID } from "node:crypto"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { text } from "node:stream/consumers"
import pg from "pg"
import { betrokkeneJson, type BetrokkeneRow } from "./bare-json.ts"
import { listOfBetrokkenen, type ListRow, oneBetrokkene, pageSize, partijOf } from "./bare-statements.ts"
import { nextPage } from "./next-page.ts"
import { register } from "./register.ts"

/**
 * The minimum that gives the API's answers: no authentication, validation or log; only `node:http`, `pg`, one prepared
 * statement per connection, and JSON of its rows. `BASE_URL` appears in the answers.
 */
const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  application_name: "betrokkene-bench",
  max: 10,
  pipeline: true
})
const base = `${process.env["BASE_URL"] ?? ""}/api/v1`

interface Answer {
  readonly status: number
  readonly body: string
  readonly headers?: ReadonlyArray<string>
}

const read = async (id: string): Promise<Answer> => {
  const { rows: [row] } = await pool.query<BetrokkeneRow>({ ...oneBetrokkene, values: [id] })
  return row === undefined
    ? { status: 404, body: "" }
    : { status: 200, body: JSON.stringify(betrokkeneJson(base, row)), headers: ["ETag", `"${row.versie}"`] }
}

const list = async (): Promise<Answer> => {
  const { rows } = await pool.query<ListRow>(listOfBetrokkenen)
  const page = rows.slice(0, pageSize)
  const body = {
    results: page.map((row) => betrokkeneJson(base, row, partijOf(row))),
    next: rows.length > pageSize ? nextPage(base, pageSize, page.at(-1)) : null,
    previous: null
  }
  return { status: 200, body: JSON.stringify(body) }
}

const registration = async (request: IncomingMessage): Promise<Answer> => {
  const asked = JSON.parse(await text(request)) as Parameters<typeof register>[2]
  const answer = await register(pool, base, asked, String(request.headers["idempotency-key"]))
  return { status: 201, body: JSON.stringify(answer), headers: ["ETag", `"1"`, "Location", answer.betrokkene.url] }
}

const answer = (request: IncomingMessage): Promise<Answer> => {
  const url = request.url ?? ""
  if (request.method === "POST") return registration(request)
  if (url.startsWith("/api/v1/betrokkenen/")) return read(url.slice("/api/v1/betrokkenen/".length))
  if (url.startsWith(`/api/v1/betrokkenen?pageSize=${pageSize}`)) return list()
  return pool.query("select 1").then(() => ({ status: 200, body: "{}" }))
}

/** The API sends this many bytes of headers; the quota numbers have the same length. */
const headers = [
  "Content-Type",
  "application/json",
  "RateLimit-Policy",
  `"default";q=1000000000;w=60`,
  "RateLimit",
  `"default";r=999999999;t=60`,
  "API-Version",
  "1.0.0",
  "Cache-Control",
  "no-store",
  "Content-Security-Policy",
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "Referrer-Policy",
  "no-referrer",
  "Strict-Transport-Security",
  "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options",
  "nosniff",
  "X-Frame-Options",
  "DENY"
]

const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { body, headers: own = [], status } = await answer(request)
  const length = ["Content-Length", String(Buffer.byteLength(body)), "X-Request-Id", randomUUID()]
  response.writeHead(status, [...headers, ...own, ...length]).end(body)
}

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  serve(request, response).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    response.writeHead(500).end()
  })
})
server.listen(Number(process.env["PORT"]), process.env["HOST"])
process.once("SIGTERM", () => process.exit(0))
