import { freePort } from "@betrokkene/embedded-postgres"
import { existsSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { apiAddress } from "../src/api-environment.ts"
import { settingFaults } from "../src/setting-faults.ts"
import { startEnvironment } from "../src/start-environment.ts"
import { startRegister } from "../src/start-register.ts"

const main = (app: string) => join(import.meta.dirname, "../../../apps", app, "src/main.ts")
const programs = { api: main("api"), migrate: main("migrate"), web: main("beheer") }

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "betrokkene-start-"))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const around = async (environment: Record<string, string>) => ({
  PATH: process.env["PATH"],
  DATA_DIR: join(folder, "data"),
  PORT: String(await freePort()),
  BEHEER_PORT: String(await freePort()),
  ...environment
})

const faults = async (environment: Record<string, string>) => {
  const all = await around(environment)
  return settingFaults(programs, all, startEnvironment(all))
}

const named = (lines: ReadonlyArray<string>) => lines.map((line) => /^\w+/u.exec(line)?.[0])

describe("settings that are wrong", () => {
  it("are named together before anything starts, whichever program reads them", async () => {
    const said: Array<string> = []
    const environment = await around({
      PORT: "x",
      BEHEER_PORT: "99999",
      API_TOKEN: "kort",
      BEHEER_SESSION_SECRET: "kort",
      LOG_LEVEL: "hard",
      DATA_DIR: "/etc/passwd"
    })
    expect(await startRegister(programs, environment, (text) => said.push(text))).toBe(2)
    const [header, ...lines] = said.join("").trimEnd().split("\n")
    expect(header).toBe("De instellingen kloppen niet:")
    expect(named(lines.map((line) => line.replace(/^- /u, "")))).toEqual(
      expect.arrayContaining(["PORT", "BEHEER_PORT", "API_TOKEN", "BEHEER_SESSION_SECRET", "LOG_LEVEL", "DATA_DIR"])
    )
    expect(lines).toHaveLength(6)
    expect(said.join()).not.toContain("kort")
    expect(said.join()).toContain("(ENOTDIR)")
  })

  // Kills: making a folder under /proc, which is refused for ever.
  it("are also ports that are equal, a folder that cannot be made, and what the migration reads", async () => {
    const port = String(await freePort())
    const lines = await faults({
      PORT: port,
      BEHEER_PORT: port,
      HOST: "999.1.1.1",
      DATA_DIR: "/proc/x/y",
      DATABASE_URL: "postgres://127.0.0.1/register",
      OWNER_DATABASE_URL: "mysql://geheim",
      REPORT_ROLE: "lezer"
    })
    expect(named(lines)).toEqual(["HOST", "BEHEER_PORT", "DATA_DIR", "OWNER_DATABASE_URL", "APPLICATION_ROLE"])
    expect(lines).toContain("BEHEER_PORT: dit is ook de poort van PORT; geef een andere.")
    expect(lines).toContainEqual(expect.stringMatching(/^DATA_DIR: .*\(ENOENT\)/u))
  })

  it("are a port that nobody can be told, and a host at which the web application cannot reach the API", async () => {
    expect(named(await faults({ PORT: "0", HOST: "192.0.2.1" }))).toEqual(["PORT", "HOST"])
  })

  it("are not a host that stands for every address: the API is reached at this machine", async () => {
    expect(await faults({ HOST: "0.0.0.0" })).toEqual([])
    expect(apiAddress(startEnvironment({ HOST: "0.0.0.0" }))).toBe("http://127.0.0.1:8080")
    expect(apiAddress(startEnvironment({ HOST: "::" }))).toBe("http://[::1]:8080")
    expect(existsSync(join(folder, "data/api-token"))).toBe(false)
  })
})
