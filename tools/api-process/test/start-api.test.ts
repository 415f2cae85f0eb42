import { assert, describe, it } from "vitest"
import { startApi } from "../src/index.ts"

describe("the API as a process", () => {
  it("answers with the token it was given and to nobody else, until it is ended", async () => {
    const api = await startApi("memory")
    const ask = (token: string) => fetch(`${api.url}/partijen`, { headers: { Authorization: `Token ${token}` } })
    assert.strictEqual((await ask(api.token)).status, 200)
    assert.strictEqual((await ask("nee")).status, 401)
    await api.end()
    await api.end()
    assert.isTrue(await ask(api.token).then(() => false, () => true))
  })

  it("says why when it does not start", async () => {
    const reason = await startApi({ databaseUrl: "geen adres" }).then((api) => api.end().then(() => "started"), (error: Error) => error.message)
    assert.match(reason, /ended while it started/)
    assert.include(reason, "DATABASE_URL")
  })
})
