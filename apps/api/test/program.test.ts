import { grantRights } from "@betrokkene/adapters/postgres"
import { Effect } from "effect"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { request } from "node:http"
import { describe, expect, it, onTestFinished } from "vitest"
import { Environment } from "../src/settings.ts"
import { klantcontact } from "./examples.ts"
import { migratedDatabase } from "./postgres-app.ts"
import { startProgram } from "./program-process.ts"

const token = "a-token-for-this-process"
const authorization = { Authorization: `Token ${token}`, "Content-Type": "application/json" }
const memory = { STORAGE: "memory", API_TOKEN: token }

describe("the program", () => {
  it("names every wrong setting and ends with 2, without showing any", async () => {
    const program = startProgram({ STORAGE: "mysql", DATABASE_URL: "geheim-adres", API_TOKEN: "geheim", PORT: "x" })
    expect(await program.ended).toBe(2)
    for (const name of ["STORAGE", "DATABASE_URL", "API_TOKEN", "PORT"]) {
      expect(program.errors()).toContain(`- ${name}: `)
    }
    expect(program.errors() + program.output()).not.toContain("geheim")
  })

  it("says why it cannot listen, where, and which setting to change, and ends with 1", async () => {
    const first = startProgram(memory)
    const { port } = new URL(await first.listening())
    const refusal = async (settings: Readonly<Record<string, string>>) => {
      const program = startProgram({ ...memory, ...settings })
      expect(await program.ended).toBe(1)
      return JSON.parse(program.output().trim().split("\n").at(-1) ?? "") as unknown
    }
    const taken = {
      level: "error",
      message: "cannot start",
      reason: "CannotListen",
      host: "127.0.0.1",
      port: Number(port)
    }
    expect(await refusal({ PORT: port })).toMatchObject({
      ...taken,
      code: "EADDRINUSE",
      setting: "PORT",
      mend: expect.stringContaining("PORT") as string
    })
    expect(await refusal({ METRICS_PORT: port })).toMatchObject({ ...taken, setting: "METRICS_PORT" })
    // An address for documentation, which no machine has.
    expect(await refusal({ HOST: "192.0.2.1" })).toMatchObject({
      reason: "CannotListen",
      host: "192.0.2.1",
      setting: "HOST"
    })
  })

  it.each(["--help", "-h"])("for %s prints its settings and ends with 0, whatever they are", async (flag) => {
    const program = startProgram({ STORAGE: "mysql" }, [flag])
    expect([await program.ended, program.errors()]).toEqual([0, ""])
    for (const name of Object.keys(Environment.fields)) {
      expect(program.output()).toMatch(new RegExp(`^ {2}${name} +\\S`, "mu"))
    }
  })

  it.each([["start"], ["--port=1"], ["--help=1"], ["-x"]])("refuses the argument %s with 2", async (argument) => {
    const program = startProgram(memory, [argument])
    expect([await program.ended, program.output()]).toEqual([2, ""])
    expect(program.errors()).toContain("argument")
    expect(program.errors()).toContain("npm run api -- --help")
  })

  it.each(["SIGTERM", "SIGINT"] as const)(
    "on %s answers the request that is under way, takes no other, and ends with 0",
    async (signal) => {
      const program = startProgram(memory)
      const url = new URL(await program.listening())
      const body = JSON.stringify(klantcontact)
      const sending = request(new URL("/api/v1/klantcontacten", url), {
        method: "POST",
        headers: { ...authorization, "Content-Length": body.length, Expect: "100-continue" }
      })
      sending.flushHeaders()
      await once(sending, "continue")
      sending.write(body.slice(0, 10))
      program.child.kill(signal)
      while (!program.output().includes("\"closing\"")) await once(program.child.stdout ?? program.child, "data")
      await expect(fetch(new URL("/health/live", url))).rejects.toThrow("fetch failed")
      sending.end(body.slice(10))
      const [answer] = await once(sending, "response")
      answer.resume()
      expect([answer.statusCode, answer.headers.connection]).toEqual([201, "close"])
      expect(await program.ended).toBe(0)
      expect(program.errors()).toBe("")
    }
  )

  it("logs JSON lines only, from its level on", async () => {
    const program = startProgram({ ...memory, LOG_LEVEL: "debug" })
    const url = await program.listening()
    await fetch(`${url}/api/v1/klantcontacten?bsn=999990019`)
    program.child.kill("SIGTERM")
    expect(await program.ended).toBe(0)
    const lines = program.output().trim().split("\n").map((line) => JSON.parse(line))
    expect(lines.map(({ message }) => message)).toEqual(["listening", "request", "closing", "closed"])
    expect(program.output()).not.toContain("999990019")
  })

  it("works by a role that can't change what was done", async () => {
    const database = await migratedDatabase()
    const owner = await database.connect()
    const [role, password] = [`betrokkene_app_${randomBytes(4).toString("hex")}`, randomBytes(12).toString("hex")]
    await owner.query(`create role ${role} login password '${password}'`)
    onTestFinished(async () => {
      await owner.query(`drop owned by ${role}; drop role ${role}`)
      await owner.end()
    })
    await Effect.runPromise(grantRights(database.url, { application: role }))
    const url = new URL(database.url)
    url.username = role
    url.password = password
    const program = startProgram({ API_TOKEN: token, DATABASE_URL: url.href })
    const base = await program.listening()
    const { status } = await fetch(`${base}/api/v1/klantcontacten`, {
      method: "POST",
      headers: authorization,
      body: JSON.stringify(klantcontact)
    })
    expect(status).toBe(201)
    expect((await owner.query("select door, soort from handeling")).rows).toEqual([{
      door: "api-token",
      soort: "geregistreerd"
    }])
    await owner.query(`set role ${role}`)
    await expect(owner.query("delete from handeling")).rejects.toThrow("permission denied")
    await owner.query("reset role")
    program.child.kill("SIGTERM")
    expect(await program.ended).toBe(0)
  })

  it("refuses to start with the owner's password, and with a database on which others could read", async () => {
    const database = "postgres://app:geheim@db.example.nl/register"
    const program = startProgram({
      API_TOKEN: token,
      DATABASE_URL: database,
      OWNER_DATABASE_URL: "postgres://owner:geheim@db.example.nl/register",
      MIGRATE: "true"
    })
    expect(await program.ended).toBe(2)
    expect(program.errors()).toMatch(/- OWNER_DATABASE_URL: .*npm run migrate/u)
    expect(program.errors()).toMatch(/- MIGRATE: .*npm run migrate/u)
    expect(program.errors()).not.toContain("geheim")
    const open = startProgram({ API_TOKEN: token, DATABASE_URL: database })
    expect(await open.ended).toBe(2)
    expect(open.errors()).toMatch(/- DATABASE_URL: .*sslmode=verify-full/u)
  })
})
