import { asOtherProgram } from "@betrokkene/dataset"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { access } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import { assert, describe, expect, it } from "vitest"

describe("the PostgreSQL that is measured on", () => {
  it("forces commits to disk, and is gone with its data when its process is ended", async () => {
    const holder = spawn(process.execPath, [resolve(import.meta.dirname, "holds-durable-postgres.ts")], { stdio: ["ignore", "pipe", "inherit"] })
    const [said] = await once(holder.stdout, "data") as [Buffer]
    const url = String(said).trim()
    const settings = () => asOtherProgram<{ readonly folder: string; readonly fsync: string }>(
      url,
      "select current_setting('data_directory') as folder, current_setting('fsync') as fsync"
    )
    const [{ folder, fsync } = { folder: "", fsync: "" }] = await settings()
    assert.strictEqual(fsync, "on")
    const ended = once(holder, "exit")
    holder.kill("SIGTERM")
    assert.deepStrictEqual(await ended, [143, null])
    await expect.poll(() => settings().then(() => true, () => false)).toBe(false)
    await expect.poll(() => access(dirname(folder)).then(() => true, () => false)).toBe(false)
  })
})
