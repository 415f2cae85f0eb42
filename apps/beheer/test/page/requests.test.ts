import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it, onTestFinished } from "vitest"
import { logInByToken } from "./in-browser.ts"
import { useMerges } from "./merges.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const browser = useBrowser()
const { night, surroundings } = useMerges()

/** The requests to the API that a page may cost at most, however many findings there are. */
const most = {
  "/morning": 4,
  "/nights": 1,
  "/proposals": 3,
  "/proposals?severity=suggestie": 1,
  "/proposals?rule=geen-betrokkene": 3,
  "/proposals?age=day": 3,
  "/proposals?age=month": 3
}

describe("what the night found", () => {
  it("costs as few requests and rows when there is much of it as when there is little", async () => {
    const { api, client } = surroundings()
    const asked: Array<string> = []
    const url = await standBefore(api.url, ({ url: path = "" }) => {
      asked.push(path)
      return false
    })
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, "/nights")
    for (const made of [1, 60]) {
      for (let at = 0; at < made; at++) {
        dataOrThrow(await client.POST("/klantcontacten", { body: { kanaal: "telefoon", onderwerp: "Losse tegel" } }))
      }
      await night()
      for (const [path, limit] of Object.entries(most)) {
        asked.length = 0
        await page.goto(`${origin}${path}`)
        assert.isAtLeast(asked.length, 1, path)
        assert.isAtMost(asked.length, limit, `${path} asks ${asked.join(" ")}`)
        for (const one of asked) {
          assert.isAtMost(Number(new URL(one, origin).searchParams.get("pageSize") ?? 0), 30, one)
        }
        if (path.startsWith("/proposals")) assert.isAtMost(await page.locator("tbody tr").count(), 25, path)
      }
    }
    await page.goto(`${origin}/proposals?rule=geen-betrokkene`)
    assert.strictEqual(await page.locator("tbody tr").count(), 25)
  })
})
