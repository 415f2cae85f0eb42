import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it, onTestFinished } from "vitest"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { useMerges } from "./merges.ts"
import { bsns, registered } from "./people.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const browser = useBrowser()
const { logInAs, night, proposed, surroundings } = useMerges()

describe("this morning", () => {
  it("says so while there has been no night", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/morning")
    await page.getByText("Er is nog geen controle geweest.").waitFor()
    await assertGoodForEverybody(page)
  })

  it("tells what waits and how that changed, with charts, and leads to it", async () => {
    const { client } = surroundings()
    await registered(client, bsns.anna)
    await night()
    await proposed("Ypeij")
    const { complaints, page } = await openWindow(browser())
    await logInAs(page, ["reconcile"], "/")
    await page.getByRole("heading", { level: 1, name: "Vanochtend" }).waitFor()
    const open = dataOrThrow(
      await client.GET("/bevindingen", { params: { query: { toestand: "open", ernst: "suggestie", count: true } } })
    ).count
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Suggestie" }) })
    assert.include(await row.innerText(), String(open))
    assert.strictEqual(
      await page.getByRole("img", { name: /^Open na elke controle: Suggestie: eerst \d+, nu \d+\.$/u }).count(),
      1
    )
    await assertGoodForEverybody(page)
    await page.getByRole("link", { name: "Alle controles" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Nachtelijke controles" }).waitFor()
    await assertGoodForEverybody(page)
    await page.getByRole("table").getByRole("link").first().press("Enter")
    await page.getByRole("heading", { name: "Wat deze controle vond" }).waitFor()
    await page.getByRole("heading", { name: "Hoe lang elke stap duurde" }).waitFor()
    await assertGoodForEverybody(page)
    await page.getByRole("link", { name: "Misschien dezelfde" }).press("Enter")
    await page.waitForURL((url) => url.search === "?rule=dubbele-partij-vermoeden")
    assert.deepStrictEqual(complaints, [])
  })

  it("shows a night under way live, and by a link without code in the browser", async () => {
    const { api, client } = surroundings()
    await night()
    const { results: [ended] } = dataOrThrow(await client.GET("/reconciliaties"))
    assert.isDefined(ended)
    const state = { gedaan: 1, toestand: "loopt" }
    const url = await standBefore(api.url, ({ url: path = "" }, response) => {
      if (!path.includes("/reconciliaties")) return false
      const isRunning = state.toestand === "loopt"
      const run = { ...ended, toestand: state.toestand, ...(isRunning ? { geeindigd: null, cijfers: null } : {}) }
      const step = { stap: "partij", delen: 8, gedaan: state.gedaan, mislukt: 1, gelezen: 12, milliseconden: 3 }
      const body = path.endsWith("/voortgang")
        ? { toestand: state.toestand, stappen: isRunning ? [step] : [] }
        : path.includes(ended.id)
        ? run
        : { results: [run], next: null, previous: null }
      response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(body))
      return true
    })
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { complaints, page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, "/morning")
    await page.getByText("1 / 8 delen gedaan, 1 delen mislukt").waitFor()
    await assertGoodForEverybody(page)
    const cookie = async () => (await page.context().cookies()).map(({ value }) => value)
    const kept = await cookie()
    state.gedaan = 5
    await page.getByText("5 / 8 delen gedaan").waitFor()
    assert.deepStrictEqual(await cookie(), kept, "A page that looks by itself keeps nobody logged in.")

    const { page: plain } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(plain, origin, api.token, `/nights/${ended.id}`)
    await plain.getByText("5 / 8 delen gedaan").waitFor()
    state.gedaan = 6
    await plain.getByRole("link", { name: "Opnieuw kijken" }).press("Enter")
    await plain.getByText("6 / 8 delen gedaan").waitFor()

    state.toestand = "klaar"
    await page.getByText("De controle is klaar.").waitFor()
    await page.getByRole("link", { name: "Bekijk wat hij vond" }).press("Enter")
    await page.getByRole("heading", { name: "Wat deze controle vond" }).waitFor()
    assert.deepStrictEqual(complaints, [])
  })

  it("is shown to nobody who may not", async () => {
    const { page } = await openWindow(browser())
    await logInAs(page, ["read"], "/")
    assert.strictEqual(await page.getByRole("link", { name: "Vanochtend" }).count(), 0)
    for (const path of ["/morning", "/nights"]) {
      assert.strictEqual((await page.goto(new URL(path, page.url()).href))?.status(), 403)
    }
  })
})
