import { layer as postgres } from "@betrokkene/adapters/postgres"
import { layer as system } from "@betrokkene/adapters/system"
import { makeLog } from "@betrokkene/program"
import { Effect, Exit, Layer, Result, Scope } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { serverLayer } from "../src/server.ts"
import { readSettings } from "../src/settings.ts"
import { registratie } from "./examples.ts"
import { migratedDatabase } from "./postgres-app.ts"

const token = "a-token-for-these-tests"

/** The server on a database on which another program can hold up what it asks. */
const startServer = async (settings: Readonly<Record<string, string>>) => {
  const database = await migratedDatabase()
  // Within a transaction the activity is as it was first seen: whoever holds a table does not look.
  const [other, onlooker] = [await database.connect(), await database.connect()]
  onTestFinished(async () => {
    await Promise.all([other.end(), onlooker.end()])
  })
  const lines: Array<string> = []
  const scope = Scope.makeUnsafe()
  const ports = Layer.fresh(
    Layer.mergeAll(postgres({ url: database.url, lockTimeout: 60_000, poolSize: 3, statementTimeout: 60_000 }), system)
  )
  const read = Result.getOrThrow(readSettings({ DATABASE_URL: database.url, API_TOKEN: token, PORT: "0", ...settings }))
  await Effect.runPromise(
    Layer.buildWithScope(
      serverLayer(read, makeLog("info", (line) => lines.push(line))).pipe(Layer.provide(ports)),
      scope
    )
  )
  onTestFinished(() => Effect.runPromise(Scope.close(scope, Exit.void)))
  const { port } = JSON.parse(lines[0] ?? "") as { port: number }
  const send = async (method: string, path: string, init: RequestInit = {}) => {
    const headers = { Authorization: `Token ${token}`, "Content-Type": "application/json", "Idempotency-Key": "one" }
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, { method, headers, ...init })
    const text = await answer.text()
    return {
      status: answer.status,
      retryAfter: answer.headers.get("Retry-After"),
      location: answer.headers.get("Location"),
      json: (text === "" ? {} : JSON.parse(text)) as { code?: string; count?: number; partij?: { id: string } }
    }
  }
  const ask = async (text: string) => {
    await other.query(text)
  }
  const count = async (what: string) =>
    (await onlooker.query<{ count: number }>(`select (${what})::int as count`)).rows[0]?.count
  return {
    send,
    register: (init: RequestInit = {}) =>
      send("POST", "/registraties", { body: JSON.stringify(registratie()), ...init }),
    hold: (table: "klantcontact" | "partij") => ask(`begin; lock table ${table} in access exclusive mode`),
    letGo: () => ask("rollback"),
    ask,
    /** Cuts the connections of the server, as a fail-over does. */
    cut: () =>
      count(
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and application_name = 'betrokkene'"
      ),
    waiting: () =>
      count(
        "select count(*) from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())"
      ),
    busy: () =>
      count(
        "select count(*) from pg_stat_activity where datname = current_database() and application_name = 'betrokkene' and state <> 'idle'"
      ),
    stored: () =>
      count("(select count(*) from klantcontact) + (select count(*) from betrokkene) + (select count(*) from partij)")
  }
}

const eventually = (look: () => Promise<number | undefined>) => expect.poll(look, { timeout: 20_000 })

/** A caller who goes away once this is so. */
const goingAway = async (send: (init: RequestInit) => Promise<unknown>, once: () => Promise<void>) => {
  const caller = new AbortController()
  const gone = expect(send({ signal: caller.signal })).rejects.toThrow("abort")
  await once()
  caller.abort()
  await gone
}

/** In milliseconds: a busy machine answers within it what nothing holds up. */
const roomy = "2000"

describe("a request that takes longer than its time limit", () => {
  it("is answered, its query ends on the server, and the next is served", async () => {
    const server = await startServer({ REQUEST_TIMEOUT: roomy })
    await server.hold("klantcontact")
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.send("GET", "/klantcontacten")))
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 503, retryAfter: "5", json: { code: "te-lang-bezig" } })
    }
    // The table is still held: nothing else than being ended takes a query out of the queue for it.
    await eventually(server.busy).toBe(0)
    await server.letGo()
    for (let count = 0; count < 8; count++) expect((await server.send("GET", "/klantcontacten")).status).toBe(200)
  })

  it("does nothing when it is a change that was not being committed, and can be repeated", async () => {
    const server = await startServer({ REQUEST_TIMEOUT: roomy })
    await server.hold("partij")
    expect(await server.register()).toMatchObject({ status: 503, json: { code: "te-lang-bezig" } })
    await eventually(server.busy).toBe(0)
    await server.letGo()
    expect(await server.stored()).toBe(0)
    expect((await server.register()).status).toBe(201)
    expect(await server.stored()).toBe(3)
  })

  it("while it is being committed is done, and when it is repeated that is told", async () => {
    const server = await startServer({ REQUEST_TIMEOUT: roomy })
    await server.ask(`
      create function wait_long() returns trigger language plpgsql as 'begin perform pg_sleep(4); return null; end';
      create constraint trigger wait_long after insert on klantcontact deferrable initially deferred for each row execute function wait_long()`)
    expect(await server.register()).toMatchObject({ status: 503, json: { code: "te-lang-bezig" } })
    await eventually(server.stored).toBe(3)
    expect((await server.register()).status).toBe(201)
    expect(await server.stored()).toBe(3)
  })
})

describe("work on all betrokkenen of a partij that takes longer", () => {
  /** A partij with a betrokkene, and forgetting it. */
  const withPartij = async (server: Awaited<ReturnType<typeof startServer>>) => {
    const made = await server.send("POST", "/registraties", {
      body: JSON.stringify({ ...registratie(), identificatie: { soort: "bsn", waarde: "999990019" } })
    })
    const path = `/partijen/${made.json.partij?.id}`
    return { path, forget: () => server.send("POST", `${path}/vergetelheid`) }
  }

  // Kills: an answer that the work failed while it goes on, work that ends with its answer, a half done state.
  it("is accepted, goes on, and is seen as a whole at the address that the answer gives", async () => {
    const server = await startServer({ REQUEST_TIMEOUT: "2000" })
    const { forget, path } = await withPartij(server)
    await server.hold("klantcontact")
    const accepted = await forget()
    expect(accepted).toMatchObject({ status: 202, retryAfter: "5", json: {} })
    expect(accepted.location).toMatch(new RegExp(`/api/v1${path}$`, "u"))
    expect((await server.send("GET", path)).status).toBe(200)
    await server.letGo()
    await expect.poll(async () => (await server.send("GET", path)).status, { timeout: 20_000 }).toBe(404)
  })

  it("is not done when its connection is cut, and can be asked again", async () => {
    const server = await startServer({ REQUEST_TIMEOUT: "2000" })
    const { forget, path } = await withPartij(server)
    await server.hold("klantcontact")
    expect((await forget()).status).toBe(202)
    await server.cut()
    await eventually(server.busy).toBe(0)
    await server.letGo()
    const status = async () => (await server.send("GET", path)).status
    // The server may learn of the cut by asking; then it says to come back.
    await eventually(status).toBe(200)
    // On a busy machine it may take longer than the time limit again.
    expect([200, 202]).toContain((await forget()).status)
    await eventually(status).toBe(404)
  })

  it("goes on at most twice at a time: a third is ended", async () => {
    const server = await startServer({ REQUEST_TIMEOUT: "2000" })
    const { forget } = await withPartij(server)
    await server.hold("klantcontact")
    const statuses = [(await forget()).status, (await forget()).status, (await forget()).status]
    expect(statuses).toEqual([202, 202, 503])
    await server.letGo()
    await eventually(server.busy).toBe(0)
  })
})

describe("a caller who goes away", () => {
  it("while he reads, has his query ended on the server", async () => {
    const server = await startServer({})
    await server.hold("klantcontact")
    await goingAway((init) => server.send("GET", "/klantcontacten", init), () => eventually(server.waiting).toBe(1))
    await eventually(server.waiting).toBe(0)
    await server.letGo()
    expect((await server.send("GET", "/klantcontacten")).status).toBe(200)
  })

  it("while he writes, has all of it done", async () => {
    const server = await startServer({})
    await server.hold("partij")
    await goingAway(server.register, () => eventually(server.waiting).toBe(1))
    await server.letGo()
    await eventually(server.stored).toBe(3)
  })

  it("is one of hundreds, and nobody who stays notices", { timeout: 60_000 }, async () => {
    const server = await startServer({})
    await server.register()
    const statuses = new Set<number | string>()
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 30 }, async (_, place) => {
        const leaves = place % 3 !== 0
        const init = leaves ? { signal: AbortSignal.timeout(1 + (place * 7 + round) % 12) } : {}
        const status = await server.send("GET", "/betrokkenen?count=true&expand=klantcontact,partij", init).then(
          (answer) => answer.status,
          () => "gone"
        )
        if (!leaves) statuses.add(status)
      }))
    }
    expect([...statuses]).toEqual([200])
    await eventually(server.busy).toBe(0)
  })
})
