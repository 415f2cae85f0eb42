import { untilReady } from "@betrokkene/api-process"
import { freePort } from "@betrokkene/embedded-postgres"
import { spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { once } from "node:events"
import { readFile } from "node:fs/promises"
import { join, resolve } from "node:path"

const root = resolve(import.meta.dirname, "../../../..")

/**
 * Runs `npm start` on this data folder until its first answer. Returns the milliseconds that took. Rejects if packages
 * are missing: npm would install them for minutes and remove files that other processes use.
 */
export const npmStart = async (dataFolder: string): Promise<number> => {
  if (!await isInstalled()) throw new Error("Not everything is installed: run npm start or npm test first.")
  const port = await freePort()
  const begin = performance.now()
  const child = spawn("npm", ["start"], {
    cwd: root,
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], DATA_DIR: dataFolder, PORT: String(port) },
    stdio: "ignore"
  })
  const ended = once(child, "exit")
  const kill = () => child.kill("SIGTERM")
  process.on("exit", kill)
  try {
    await untilReady("npm start", () => child.exitCode !== null, `http://127.0.0.1:${port}/health/ready`)
    return performance.now() - begin
  } finally {
    kill()
    await ended
    process.off("exit", kill)
  }
}

/** As set by tools/setup. */
const isInstalled = async (): Promise<boolean> => {
  const mark = await readFile(join(root, "node_modules/.betrokkene-installed"), "utf8").catch(() => "")
  return mark === createHash("sha256").update(await readFile(join(root, "package-lock.json"))).digest("hex")
}
