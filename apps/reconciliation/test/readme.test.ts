import { migrate } from "@betrokkene/adapters/postgres"
import { load } from "@betrokkene/dataset"
import { geenBeleid } from "@betrokkene/domain"
import { startPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { execFile } from "node:child_process"
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { assert, describe, it, onTestFinished } from "vitest"
import { exitCodes } from "../src/exit-codes.ts"

const root = resolve(import.meta.dirname, "../../..")

/** A data folder as `npm start` leaves it, with a running PostgreSQL and a few betrokkenen. */
const dataFolderOfStart = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-readme-"))
  // As root, the server runs under another account, which needs access to this folder.
  await chmod(folder, 0o755)
  const server = await startPostgres({ dataFolder: join(folder, "postgres"), storage: "fast" })
  onTestFinished(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  })
  await Effect.runPromise(migrate(server.url))
  await load({ databaseUrl: server.url, seed: 1, aantal: 100, toevoegen: false }, () => undefined)
  await writeFile(join(folder, "database-url"), server.url, { mode: 0o600 })
  return folder
}

describe("the README", () => {
  it("lists the exit codes", async () => {
    const readme = await readFile(resolve(import.meta.dirname, "../README.md"), "utf8")
    const codes = [...readme.matchAll(/^\| ([0-9]+) \| /gmu)].map(([, code]) => Number(code))
    assert.sameMembers(codes, Object.values(exitCodes).map(({ code }) => code))
  })

  it("shows the default policy", async () => {
    const readme = await readFile(resolve(import.meta.dirname, "../README.md"), "utf8")
    const [, json = ""] = /```json\n([^`]+)```/u.exec(readme) ?? []
    assert.deepStrictEqual(JSON.parse(json), geenBeleid)
  })

  it("shows a command for the night's work on the register of npm start, which writes the page", async () => {
    const readme = await readFile(resolve(import.meta.dirname, "../README.md"), "utf8")
    const [, commands = ""] = /```sh\n(DATABASE_URL_FILE=[^`]+)```/u.exec(readme) ?? []
    const folder = await dataFolderOfStart()
    const environment = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/", DATA_DIR: folder }
    // There are open findings, so it ends with 1.
    const stdout = await promisify(execFile)("sh", ["-c", commands], { cwd: root, env: environment })
      .then(
        (ended) => ended.stdout,
        (ended: { readonly code: number; readonly stdout: string }) => `${ended.code}\n${ended.stdout}`
      )
    assert.match(stdout, /^1\n/u)
    assert.isAtLeast(Number(/^Gelezen +([0-9]+)$/mu.exec(stdout)?.[1]), 100)
    assert.include(await readFile(join(folder, "reconciliatie.html"), "utf8"), "</html>")
  })
})
