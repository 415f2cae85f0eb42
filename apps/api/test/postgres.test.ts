import { migrate } from "@betrokkene/adapters/postgres"
import { dataOrThrow, ifMatch } from "@betrokkene/client"
import { renumberedSessions, unreliableNetwork } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { describe, expect, it, onTestFinished } from "vitest"
import { answered, clientOf } from "./client-of.ts"
import {
  created,
  email,
  klantcontact,
  ongekend,
  pathOf,
  persoon,
  registered,
  registratie,
  telefoon
} from "./examples.ts"
import { expectProblem } from "./harness.ts"
import { freshDatabase, migratedDatabase, postgresApp } from "./postgres-app.ts"
import { startProgram } from "./program-process.ts"

describe("on PostgreSQL", () => {
  it("goes through the life of a betrokkene", async () => {
    const { app } = await postgresApp()
    const client = clientOf(app)
    const register = (body: Parameters<typeof client.POST<"/registraties">>[1]["body"]) =>
      client.POST("/registraties", { params: { header: { "Idempotency-Key": "een" } }, body })
    const made = await register(registratie())
    const { betrokkene, klantcontact, partij } = dataOrThrow(made)
    expect(made.response.status).toBe(201)
    expect(dataOrThrow(await register(registratie()))).toEqual(dataOrThrow(made))
    expect((await register(ongekend)).error?.code).toBe("idempotency-key-hergebruikt")
    const path = { id: betrokkene.id }
    const query = { expand: ["klantcontact" as const, "partij" as const] }
    expect(dataOrThrow(await client.GET("/betrokkenen/{id}", { params: { path, query } }))).toEqual({
      ...betrokkene,
      klantcontact,
      partij
    })
    const patched = await client.PATCH("/betrokkenen/{id}", {
      params: { path, header: ifMatch(made) },
      body: { contactnaam: { voornaam: "Anna" }, digitaleAdressen: [telefoon, email] }
    })
    expect([patched.response.status, ifMatch(patched)]).toEqual([200, { "If-Match": "\"2\"" }])
    const outdated = await client.PUT("/betrokkenen/{id}", {
      params: { path, header: ifMatch(made) },
      body: { klantcontact: klantcontact.id, rol: "klant" }
    })
    expect([outdated.error?.code, outdated.response.status]).toEqual(["versie-verouderd", 412])
    const reach = dataOrThrow(await client.GET("/betrokkenen/{id}/contactgegevens", { params: { path } }))
    expect(reach.digitaleAdressen).toHaveLength(2)
    expect(dataOrThrow(await client.POST("/betrokkenen/zoek", { body: { digitaalAdres: email } })).results).toEqual([
      patched.data
    ])
    const { identificatie } = registratie()
    expect(dataOrThrow(await client.POST("/partijen/zoek", { body: { identificatie } })).results).toEqual([partij])
    const ofPartij = { path: { id: partij?.id ?? "" }, header: { "If-Match": "*" } }
    expect((await client.DELETE("/partijen/{id}", { params: ofPartij })).error?.code).toBe("partij-heeft-betrokkenen")
    const unlinked = await client.DELETE("/betrokkenen/{id}/partij", { params: { path, header: ifMatch(patched) } })
    expect(unlinked.data?.partij).toBeNull()
    expect((await client.DELETE("/partijen/{id}", { params: ofPartij })).response.status).toBe(204)
    const ofContact = { path: { id: klantcontact.id }, header: { "If-Match": "*" } }
    expect((await client.DELETE("/klantcontacten/{id}", { params: ofContact })).response.status).toBe(204)
    expect((await client.GET("/betrokkenen/{id}", { params: { path } })).error?.code).toBe("betrokkene-niet-gevonden")
    expect((await register(registratie())).error?.code).toBe("antwoord-vervallen")
  })

  it("B4: fifty registrations at the same moment give one partij", async () => {
    const { app } = await postgresApp()
    const all = await Promise.all(Array.from({ length: 50 }, () => registered(app)))
    expect(new Set(all.map(({ partij }) => partij.id)).size).toBe(1)
    expect(new Set(all.map(({ betrokkene }) => betrokkene.id)).size).toBe(50)
  })

  it("If-Match * makes each of twenty changes at the same moment, one on the other", async () => {
    const { app } = await postgresApp()
    const { betrokkene } = await registered(app, ongekend)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        app.send("PATCH", pathOf(betrokkene), {
          json: { contactnaam: { achternaam: `Bakker${index}` } },
          headers: { "If-Match": "*" },
          type: "application/merge-patch+json"
        }))
    )
    expect(all.filter(({ status }) => status !== 200)).toEqual([])
    expect((await app.send("GET", pathOf(betrokkene))).json.versie).toBe(21)
  })

  it("adds each of forty digital addresses that come at the same moment, though none names a version", async () => {
    const { app } = await postgresApp()
    const { betrokkene } = await registered(app, ongekend)
    const list = `${pathOf(betrokkene)}/digitale-adressen`
    const before = betrokkene.digitaleAdressen.length
    const all = await Promise.all(
      Array.from(
        { length: 40 },
        (_, index) => app.send("POST", list, { json: { soortDigitaalAdres: "email", adres: `a${index}@example.nl` } })
      )
    )
    expect(all.filter(({ status }) => status !== 201)).toEqual([])
    expect((await app.send("GET", list)).json.results).toHaveLength(before + 40)
  })

  it("pages forth and back, and counts", async () => {
    const { app } = await postgresApp()
    for (let day = 1; day <= 5; day++) {
      await registered(app, {
        ...ongekend,
        klantcontact: { ...klantcontact, plaatsgevondenOp: `2026-01-0${day}T10:00:00Z` }
      })
    }
    const first = (await app.send("GET", "/api/v1/betrokkenen?pageSize=2&count=true&expand=klantcontact")).json
    const second = (await app.send("GET", first.next)).json
    const back = (await app.send("GET", second.previous)).json
    expect([first.count, first.results.length, second.results.length, back.results]).toEqual([5, 2, 2, first.results])
  })

  it("keeps a refused identificator out (409), and stores nothing of it", async () => {
    const { app } = await postgresApp()
    await created(app, "/partijen", persoon())
    expectProblem(
      await answered(clientOf(app).POST("/partijen", { body: persoon() })),
      409,
      "identificator-bezet"
    )
    expect((await app.send("GET", "/api/v1/partijen?count=true")).json.count).toBe(1)
  })

  it("answers 503 with Retry-After while the database is away, and recovers by itself", async () => {
    const { app, proxy } = await postgresApp()
    const { betrokkene } = await registered(app)
    await proxy.cut()
    const sends: ReadonlyArray<readonly [string, string, object]> = [
      ["GET", pathOf(betrokkene), {}],
      ["GET", "/api/v1/klantcontacten", {}],
      ["POST", "/api/v1/registraties", { json: registratie() }],
      ["PATCH", pathOf(betrokkene), { json: { rol: "vertegenwoordiger" }, headers: { "If-Match": "*" } }],
      ["GET", "/health/ready", {}]
    ]
    for (const [method, path, sending] of sends) {
      const received = await app.send(method, path, sending)
      expectProblem(received, 503, "register-onbereikbaar")
      expect(received.headers.get("Retry-After")).toBe("5")
    }
    expect((await app.send("GET", "/health/live")).status).toBe(200)
    expect(app.lines.join("")).toContain("register unreachable")
    // The reason stands in the log once, though nothing but probes comes any more.
    await app.send("GET", "/health/ready")
    const told = () => app.lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(told().filter(({ message }) => message === "not ready")).toEqual([
      expect.objectContaining({ level: "warn", reason: expect.stringMatching(/^[A-Z0-9]+$/u) as string })
    ])
    await proxy.lay()
    await expect.poll(async () => (await app.send("GET", "/health/ready")).status, { timeout: 20_000 }).toBe(200)
    expect(told().filter(({ message }) => message === "ready again")).toHaveLength(1)
    expect((await app.send("GET", pathOf(betrokkene))).json).toEqual(betrokkene)
    expect((await app.send("GET", "/api/v1/betrokkenen?count=true")).json.count).toBe(1)
  })
})

describe("on a PostgreSQL that was made read-only, as a standby is", () => {
  // Kills: readiness that only reads, a 500 for a change.
  it("is not ready, refuses changes and reads, says so, and serves again afterwards", async () => {
    const { app, database, proxy } = await postgresApp()
    const { betrokkene } = await registered(app)
    const owner = await database.connect()
    onTestFinished(() => owner.end())
    const set = async (change: string) => {
      await owner.query(`alter database "${new URL(database.url).pathname.slice(1)}" ${change}`)
      // Connections that are open keep what they had.
      await proxy.cut()
      await proxy.lay()
    }
    await set("set default_transaction_read_only = on")
    await expect.poll(async () => (await app.send("GET", "/health")).json.status, { timeout: 20_000 })
      .toBe("register-alleen-lezen")
    const ready = await app.send("GET", "/health/ready")
    expectProblem(ready, 503, "register-alleen-lezen")
    const refused = await app.send("POST", "/api/v1/klantcontacten", { json: klantcontact })
    expectProblem(refused, 503, "register-alleen-lezen")
    for (const { headers } of [ready, refused]) expect(headers.get("Retry-After")).toBe("5")
    expect((await app.send("GET", pathOf(betrokkene))).status).toBe(503)
    await owner.query("set transaction_read_only = off")
    await set("reset default_transaction_read_only")
    await expect.poll(async () => (await app.send("GET", "/health/ready")).status, { timeout: 20_000 }).toBe(200)
    expect((await app.send("GET", pathOf(betrokkene))).json).toEqual(betrokkene)
  })
})

describe("the program on PostgreSQL", () => {
  const token = "a-token-for-this-process"

  it("waits for a database that is still starting and not yet migrated, and then serves", async () => {
    const { url } = await freshDatabase()
    const proxy = await unreliableNetwork(url)
    onTestFinished(proxy.cut)
    await proxy.cut()
    const program = startProgram({ DATABASE_URL: proxy.url, API_TOKEN: token })
    const origin = await program.listening()
    const ready = async () => (await fetch(`${origin}/health/ready`)).status
    expect(await ready()).toBe(503)
    await proxy.lay()
    expect(await ready()).toBe(503)
    await Effect.runPromise(migrate(url))
    await expect.poll(ready).toBe(200)
    program.child.kill("SIGTERM")
    expect(await program.ended).toBe(0)
    expect(program.output()).not.toContain(new URL(url).pathname)
  })

  it("lives without its migrations, names them at the start, and is not ready for that reason", async () => {
    const { url } = await freshDatabase()
    const program = startProgram({ DATABASE_URL: url, API_TOKEN: token })
    const origin = await program.listening()
    expect(program.output()).toContain("the database lacks migrations: run npm run migrate\",\"missing\":[\"0001-")
    expect((await fetch(`${origin}/health/live`)).status).toBe(200)
    const headers = { Authorization: `Token ${token}` }
    for (const path of ["/health/ready", "/api/v1/betrokkenen"]) {
      const answer = await fetch(`${origin}${path}`, { headers })
      expect([answer.status, await answer.json()]).toMatchObject([503, { code: "migraties-ontbreken" }])
    }
  })

  /** A database that a later version migrated by one of its own. */
  const laterDatabase = async (migration: string) => {
    const { connect, url } = await migratedDatabase()
    const owner = await connect()
    onTestFinished(() => owner.end())
    await owner.query("insert into migratie (name, timestamp) values ($1, now()::text)", [migration])
    return url
  }

  it("serves on a database that a later version migrated, and says so", async () => {
    const program = startProgram({ DATABASE_URL: await laterDatabase("9999-later"), API_TOKEN: token })
    const origin = await program.listening()
    expect(program.output()).toContain("\"later\":[\"9999-later\"]")
    expect((await fetch(`${origin}/health/ready`)).status).toBe(200)
    expect(await (await fetch(`${origin}/health`)).json()).toMatchObject({ migraties: { later: ["9999-later"] } })
  })

  it("does not start on a way to the database that leads through a pooler", async () => {
    const { close, url } = await renumberedSessions((await migratedDatabase()).url)
    onTestFinished(close)
    const program = startProgram({ DATABASE_URL: url, API_TOKEN: token })
    expect(await program.ended).toBe(1)
    expect(JSON.parse(program.output().trim().split("\n").at(-1) ?? "")).toMatchObject({
      reason: "PoolerBetween",
      setting: "DATABASE_URL",
      mend: expect.stringContaining("PostgreSQL itself") as string
    })
  })

  it("does not start on a database that a later version took from it", async () => {
    const program = startProgram({ DATABASE_URL: await laterDatabase("9999-later-contract"), API_TOKEN: token })
    expect(await program.ended).toBe(1)
    expect(JSON.parse(program.output().trim().split("\n").at(-1) ?? "")).toMatchObject({
      level: "error",
      message: "cannot start",
      reason: "SupportEnded",
      later: ["9999-later-contract"]
    })
  })
})
