import { spawn } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { assert, describe, expect, it } from "vitest"
import { startApi } from "../src/index.ts"

describe("the API as a process", () => {
  it("answers requests with its token and no others, until it is ended", async () => {
    const api = await startApi("memory")
    const ask = (token: string) => fetch(`${api.url}/partijen`, { headers: { Authorization: `Token ${token}` } })
    assert.strictEqual((await ask(api.token)).status, 200)
    assert.strictEqual((await ask("nee")).status, 401)
    await api.end()
    await api.end()
    assert.isTrue(await ask(api.token).then(() => false, () => true))
  })

  it("tells why it does not start", async () => {
    const reason = await startApi({ databaseUrl: "geen adres" }).then(
      (api) => api.end().then(() => "started"),
      (error: Error) => error.message
    )
    assert.match(reason, /ended while it started/)
    assert.include(reason, "DATABASE_URL")
  })

  it("ends with the process that started it, even if a signal ends that process", async () => {
    const starter = spawn(process.execPath, [resolve(import.meta.dirname, "holds-api.ts")], {
      stdio: ["ignore", "pipe", "inherit"]
    })
    const [said] = await once(starter.stdout, "data") as [Buffer]
    const answers = () => fetch(String(said).trim()).then(() => true, () => false)
    assert.isTrue(await answers())
    const ended = once(starter, "exit")
    starter.kill("SIGTERM")
    assert.deepStrictEqual(await ended, [143, null])
    await expect.poll(answers).toBe(false)
  })
})
