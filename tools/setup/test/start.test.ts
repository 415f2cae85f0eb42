import { bounds } from "@betrokkene/api-process"
import { freePort } from "@betrokkene/embedded-postgres"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import pg from "pg"
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest"

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "betrokkene-start-"))
  await chmod(folder, 0o755)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const fakes = ["fake-api.ts", "fake-migrate.ts", "fake-web.ts"].map((name) => join(import.meta.dirname, name))

const start = async (environment: Record<string, string>) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, "start.ts"), ...fakes], {
    env: {
      PATH: process.env["PATH"],
      DATA_DIR: folder,
      SEEN: join(folder, "seen"),
      BEHEER_PORT: String(await freePort()),
      BEHEER_SEEN: join(folder, "seen-web"),
      ...environment
    },
    stdio: ["ignore", "pipe", "inherit"],
    // Its own process group, as in a terminal.
    detached: true
  })
  onTestFinished(() => void child.kill("SIGTERM"))
  let output = ""
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString()
  })
  let hasEnded = false
  const ended = once(child, "close").then(() => {
    hasEnded = true
  })
  return {
    child,
    output: () => output,
    /** Sends the signal to every process of the group, as Ctrl-C does. */
    signalGroup: (signal: NodeJS.Signals) => process.kill(-(child.pid ?? Number.NaN), signal),
    atEnd: () => readFile(join(folder, "seen-at-end"), "utf8"),
    seen: async () => JSON.parse(await readFile(join(folder, "seen"), "utf8")) as Record<string, string>,
    seenByMigration: async () =>
      JSON.parse(await readFile(join(folder, "seen-migration"), "utf8")) as Record<string, string>,
    said: async (text: string) => {
      while (!output.includes(text)) {
        if (hasEnded) throw new Error(`ended without saying this: ${output}`)
        await Promise.race([once(child.stdout, "data"), ended])
      }
    }
  }
}

describe("npm start", () => {
  it("starts PostgreSQL and the API, says how to use it, and at SIGTERM ends the API first", async () => {
    const port = String(await freePort())
    const { atEnd, child, output, said, seen } = await start({ PORT: port, NODE_OPTIONS: "--max-old-space-size=700" })
    await said("Stop with Ctrl-C")
    const environment = await seen()
    expect(environment).toMatchObject({ HOST: "127.0.0.1", PORT: port })
    expect(environment["SECURITY_CONTACT"]).toMatch(/^mailto:[^@]+@example\.nl$/u)
    // The bounds of `npm run api`, followed by the flags of the caller, which count.
    expect(environment["NODE_OPTIONS"]).toBe(`${await bounds()} --max-old-space-size=700`)
    expect(output()).toContain(`http://127.0.0.1:${port}/docs`)
    expect(output()).toContain(environment["API_TOKEN"])
    child.kill("SIGTERM")
    expect(await once(child, "exit")).toEqual([0, null])
    expect(await atEnd()).toBe("PostgreSQL runs")
    expect(existsSync(join(folder, "postgres/cluster/PG_VERSION"))).toBe(true)
    expect(existsSync(join(folder, "postgres/cluster/postmaster.pid"))).toBe(false)
  })

  it("migrates as an owner that is no superuser, whose password the API does not get", async () => {
    const { child, said, seen, seenByMigration } = await start({ PORT: String(await freePort()) })
    await said("Stop with Ctrl-C")
    const [migration, api] = [await seenByMigration(), await seen()]
    expect(migration).toMatchObject({
      OWNER_DATABASE_URL: expect.stringMatching(/^postgres:\/\/betrokkene_owner:/u),
      APPLICATION_ROLE: "betrokkene_app"
    })
    expect(api["DATABASE_URL"]).toMatch(/^postgres:\/\/betrokkene_app:/u)
    const passwords = [
      new URL(migration["OWNER_DATABASE_URL"] ?? "").password,
      await readFile(join(folder, "postgres/password"), "utf8")
    ]
    for (const password of passwords) expect(JSON.stringify(api)).not.toContain(password)
    for (
      const [name, url] of [["database-url", api["DATABASE_URL"]], [
        "owner-database-url",
        migration["OWNER_DATABASE_URL"]
      ]]
    ) {
      expect(await readFile(join(folder, name ?? ""), "utf8")).toBe(url)
      expect((await stat(join(folder, name ?? ""))).mode & 0o777).toBe(0o600)
    }
    const owner = new pg.Client({ connectionString: migration["OWNER_DATABASE_URL"] })
    await owner.connect()
    expect((await owner.query("select usesuper from pg_user where usename = current_user")).rows).toEqual([{
      usesuper: false
    }])
    await owner.end()
    child.kill("SIGTERM")
    await once(child, "exit")
  })

  it("starts no API after a migration that fails, and ends with its code", async () => {
    const { child, seen } = await start({ PORT: String(await freePort()), MIGRATION_CODE: "1" })
    expect(await once(child, "exit")).toEqual([1, null])
    await expect(seen()).rejects.toThrow("ENOENT")
    expect(existsSync(join(folder, "postgres/cluster/postmaster.pid"))).toBe(false)
  })

  it("passes a request to end on to the migration, and then starts no API", async () => {
    const { child, seen } = await start({ PORT: String(await freePort()), MIGRATION_CODE: "never" })
    while (!existsSync(join(folder, "seen-migration"))) await pause(20)
    await pause(200)
    child.kill("SIGTERM")
    expect(await once(child, "exit")).toEqual([0, null])
    expect(await readFile(join(folder, "seen-migration-signals"), "utf8")).toBe("SIGTERM\n")
    await expect(seen()).rejects.toThrow("ENOENT")
  })

  it("ends the API before PostgreSQL even if Ctrl-C reaches the whole group", async () => {
    const { atEnd, child, said, signalGroup } = await start({ PORT: String(await freePort()) })
    await said("Stop with Ctrl-C")
    signalGroup("SIGINT")
    expect(await once(child, "exit")).toEqual([0, null])
    expect(await atEnd()).toBe("PostgreSQL runs")
  })

  it("takes two signals at once as one request to end, and a later signal as a request to end now", async () => {
    const { atEnd, child, said } = await start({
      PORT: String(await freePort()),
      DATABASE_URL: "postgres://elsewhere/register"
    })
    await said("Stop with Ctrl-C")
    child.kill("SIGTERM")
    child.kill("SIGINT")
    await pause(700)
    child.kill("SIGTERM")
    await once(child, "exit")
    expect(await readFile(join(folder, "seen-signals"), "utf8")).toBe("SIGTERM\n")
    await expect(atEnd()).rejects.toThrow("ENOENT")
  })

  it("leaves no PostgreSQL behind if it is ended during its start", async () => {
    const { child, output } = await start({ PORT: String(await freePort()) })
    while (!existsSync(join(folder, "postgres/cluster/postmaster.pid"))) await pause(5)
    child.kill("SIGTERM")
    expect(await once(child, "exit")).toEqual([0, null])
    expect(existsSync(join(folder, "postgres/cluster/postmaster.pid"))).toBe(false)
    expect(output()).toBe("")
  })

  it("ends with the code of the API", async () => {
    const { child, said } = await start({
      PORT: String(await freePort()),
      DATABASE_URL: "postgres://elsewhere/register",
      CODE: "4"
    })
    await said("Stop with Ctrl-C")
    child.kill("SIGTERM")
    expect(await once(child, "exit")).toEqual([4, null])
  })

  it("uses a given database, and starts none", async () => {
    const { child, said, seen, seenByMigration } = await start({
      PORT: String(await freePort()),
      DATABASE_URL: "postgres://elsewhere/register"
    })
    await said("Stop with Ctrl-C")
    expect((await seen())["DATABASE_URL"]).toBe("postgres://elsewhere/register")
    // Nobody else owns its tables.
    expect(await seenByMigration()).toMatchObject({ OWNER_DATABASE_URL: "postgres://elsewhere/register" })
    child.kill("SIGTERM")
    await once(child, "exit")
    expect(existsSync(join(folder, "postgres"))).toBe(false)
  })

  it("keeps the owner of a given database from the API too", async () => {
    const { child, said, seen, seenByMigration } = await start({
      PORT: String(await freePort()),
      DATABASE_URL: "postgres://elsewhere/register",
      OWNER_DATABASE_URL: "postgres://owner:geheim@elsewhere/register",
      APPLICATION_ROLE: "app",
      MIGRATE: "true"
    })
    await said("Stop with Ctrl-C")
    expect(JSON.stringify(await seen())).not.toMatch(/geheim|MIGRATE|APPLICATION_ROLE/u)
    expect(await seenByMigration()).toMatchObject({
      OWNER_DATABASE_URL: "postgres://owner:geheim@elsewhere/register",
      APPLICATION_ROLE: "app"
    })
    child.kill("SIGTERM")
    await once(child, "exit")
  })

  it("takes secrets from files", async () => {
    const [url, token] = [join(folder, "url"), join(folder, "token")]
    await writeFile(url, "postgres://elsewhere/register\n")
    await writeFile(token, "a-token-from-a-file\n")
    const { child, output, said, seen, seenByMigration } = await start({
      PORT: String(await freePort()),
      DATABASE_URL_FILE: url,
      API_TOKEN_FILE: token
    })
    await said("Stop with Ctrl-C")
    expect(output()).toContain("a-token-from-a-file")
    expect(await seen()).toMatchObject({ DATABASE_URL_FILE: url, API_TOKEN: "a-token-from-a-file" })
    expect(await seen()).not.toHaveProperty("API_TOKEN_FILE")
    expect(await seenByMigration()).toMatchObject({ OWNER_DATABASE_URL_FILE: url })
    child.kill("SIGTERM")
    await once(child, "exit")
  })

  it("starts the web application beside the API, says where it is, and gives it no database and no token", async () => {
    const webPort = String(await freePort())
    const { child, output, said } = await start({
      PORT: String(await freePort()),
      BEHEER_PORT: webPort,
      DATABASE_URL: "postgres://elsewhere/register"
    })
    await said("Stop with Ctrl-C")
    expect(output()).toContain(`The web application is on http://127.0.0.1:${webPort}\n`)
    const seen = JSON.parse(await readFile(join(folder, "seen-web"), "utf8")) as Record<string, string>
    expect(seen).toMatchObject({
      API_URL: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/u),
      HOST: "127.0.0.1",
      BEHEER_SESSION_SECRET: await readFile(join(folder, "session-secret"), "utf8")
    })
    expect(JSON.stringify(seen)).not.toMatch(/DATABASE_URL|API_TOKEN|IDEMPOTENCY/u)
    child.kill("SIGTERM")
    await once(child, "exit")
    expect(await readFile(join(folder, "seen-web-signals"), "utf8")).toMatch(/^SIGTERM\n/u)
  })

  it.each(["PORT", "BEHEER_PORT"])("names a %s in use before it starts anything", async (name) => {
    const port = await freePort()
    const other = createServer().listen(port, "127.0.0.1")
    await once(other, "listening")
    const { child, output } = await start({ PORT: String(await freePort()), [name]: String(port) })
    expect(await once(child, "exit")).toEqual([1, null])
    expect(output()).toContain(`Port ${port} of 127.0.0.1 is in use`)
    expect(output()).toMatch(new RegExp(`with ${name}\\.`, "u"))
    expect(existsSync(join(folder, "postgres"))).toBe(false)
    other.close()
  })
})
