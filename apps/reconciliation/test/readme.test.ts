import { migreer } from "@betrokkene/adapters/postgres"
import { load } from "@betrokkene/dataset"
import { startPostgres } from "@betrokkene/embedded-postgres"
import { Effect } from "effect"
import { execFile } from "node:child_process"
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { assert, describe, it, onTestFinished } from "vitest"

const root = resolve(import.meta.dirname, "../../..")

/** A data folder as `npm start` leaves it, with its PostgreSQL running and a few betrokkenen in it. */
const dataFolderOfStart = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-readme-"))
  // As root the server runs under an account of its own, which has to pass through.
  await chmod(folder, 0o755)
  const server = await startPostgres({ dataFolder: join(folder, "postgres"), storage: "fast" })
  onTestFinished(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  })
  await Effect.runPromise(migreer(server.url))
  await load({ databaseUrl: server.url, seed: 1, aantal: 15, toevoegen: false }, () => undefined)
  return folder
}

describe("the README", () => {
  it("shows how to check the register of npm start, by the command at the root", async () => {
    const readme = await readFile(resolve(import.meta.dirname, "../README.md"), "utf8")
    const [, commands = ""] = /```sh\n(data=[^`]+)```/u.exec(readme) ?? []
    const environment = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "/", DATA_DIR: await dataFolderOfStart() }
    const { stdout } = await promisify(execFile)("sh", ["-c", commands], { cwd: root, env: environment })
    assert.match(stdout, /Gelezen betrokkenen +15\n/)
  })
})
