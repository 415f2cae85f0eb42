import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { alike } from "./alike.ts"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { useNights } from "./night.ts"
import { bsns, registered } from "./people.ts"

const browser = useBrowser()
const { night, surroundings } = useNights()

describe("every page", () => {
  it("is in the language that the browser asks for, or that was chosen", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const { page } = await openWindow(browser(), { locale: "en-GB" })
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    assert.strictEqual(await page.locator("html").getAttribute("lang"), "en")
    await page.getByRole("heading", { name: "Can be reached by" }).waitFor()
    await assertGoodForEverybody(page)
    await page.getByRole("link", { name: "Nederlands" }).press("Enter")
    await page.getByRole("heading", { name: "Bereikbaar via" }).waitFor()
    assert.strictEqual(page.url(), `${byToken}/partijen/${partij}`)
    assert.strictEqual(await page.locator("html").getAttribute("lang"), "nl")
    await page.goto(`${byToken}/search`)
    assert.strictEqual(await page.locator("html").getAttribute("lang"), "nl")
    const { page: german } = await openWindow(browser(), { locale: "de-DE" })
    await german.goto(byToken)
    assert.strictEqual(await german.locator("html").getAttribute("lang"), "nl")
  })

  it("keeps what was chosen in its address when the language is switched", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/proposals?severity=fout&age=week")
    await page.getByRole("link", { name: "English" }).press("Enter")
    await page.getByRole("heading", { name: "Proposals", level: 1 }).waitFor()
    assert.strictEqual(page.url(), `${byToken}/proposals?severity=fout&age=week`)
  })

  it("on which a form stood comes back for who reloads or translates the answer to the form", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.anna)
    const { klantcontact } = dataOrThrow(
      await client.GET("/betrokkenen/{id}", { params: { path: { id: betrokkene } } })
    )
    const adding = `/klantcontacten/${klantcontact.id}/betrokkenen`
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const forms = [
      [`/betrokkenen/${betrokkene}/find`, `/betrokkenen/${betrokkene}`],
      [`/betrokkenen/${betrokkene}/link`, `/betrokkenen/${betrokkene}`],
      [`/partijen/${partij}/bsn`, `/partijen/${partij}`],
      [`/partijen/${partij}/inzage`, `/partijen/${partij}`],
      ["/registrations/check", "/registrations"],
      [`${adding}/check`, adding]
    ] as const
    for (const [path, above] of forms) {
      assert.strictEqual((await page.goto(byToken + path))?.status(), 200)
      assert.strictEqual(page.url(), byToken + above)
    }
    assert.strictEqual((await page.goto(`${byToken}/partijen/${partij}/nothing`))?.status(), 404)
  })

  it("can be gone through by keyboard, past what stands above it", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    await page.keyboard.press("Tab")
    assert.strictEqual(await page.evaluate(() => document.activeElement?.textContent), "Naar de inhoud")
    assert.isTrue(await page.getByText("Naar de inhoud").isVisible())
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    assert.strictEqual(await page.evaluate(() => document.activeElement?.closest("main") !== null), true)
  })

  it("prints what it says, without what only works on a screen", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const { page } = await openWindow(browser(), { colorScheme: "dark" })
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    await page.emulateMedia({ media: "print", colorScheme: "dark" })
    assert.isFalse(await page.getByRole("button", { name: "Uitloggen" }).isVisible())
    assert.isTrue(await page.getByText("anna@example.nl").isVisible())
    assert.strictEqual(
      await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      "rgb(255, 255, 255)"
    )
  })

  it("prints a list of which rows can be chosen, and what was filled in", async () => {
    const { api, byToken, client } = surroundings()
    await alike(client, "Wiersma")
    await night()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/proposals")
    await page.getByRole("checkbox").first().waitFor()
    await page.emulateMedia({ media: "print" })
    const row = page.getByRole("row").filter({ has: page.locator("input") }).first()
    assert.isTrue(await row.getByText("Misschien weten we wie dit is").isVisible())
    assert.isTrue(await row.locator("label").isVisible())
    for (const onlyOnScreen of [page.locator("button"), page.locator("input"), page.locator("form.filter")]) {
      for (const one of await onlyOnScreen.all()) assert.isFalse(await one.isVisible())
    }

    await page.goto(`${byToken}/registrations`)
    const subject = page.getByLabel("Onderwerp")
    await subject.fill("Losse stoeptegel")
    assert.isTrue(await subject.isVisible())
    assert.isTrue(await page.getByText("Onderwerp", { exact: true }).isVisible())
    assert.isFalse(await page.getByRole("button", { name: "Controleren" }).isVisible())
    assert.strictEqual(await page.locator("button:visible").count(), 0)
  })

  it("says so if there is no such page or record", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    for (
      const [path, told] of [
        ["/nergens", "Deze pagina bestaat niet"],
        ["/partijen/geen-id", "Deze pagina bestaat niet"],
        ["/partijen/0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11", "Dit staat niet in het register"],
        ["/betrokkenen/0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11", "Dit staat niet in het register"],
        ["/partijen/------------------------------------", "Deze pagina bestaat niet"]
      ] as const
    ) {
      const answered = await page.goto(`${byToken}${path}`)
      assert.strictEqual(answered?.status(), 404, path)
      await page.getByRole("heading", { level: 1, name: told }).waitFor()
    }
    await assertGoodForEverybody(page)
  })

  it("has headers that let it load nothing else, and be kept or framed by nobody", async () => {
    const { byToken } = surroundings()
    const { page } = await openWindow(browser())
    for (const path of ["/login", "/search", "/nergens", "/health"]) {
      const answered = await page.request.get(`${byToken}${path}`, { maxRedirects: 0 })
      const headers = answered.headers()
      assert.strictEqual(
        headers["content-security-policy"],
        [
          "default-src 'none'",
          "style-src 'self'",
          "script-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'"
        ].join("; ")
      )
      assert.strictEqual(headers["cache-control"], "no-store")
      assert.strictEqual(headers["referrer-policy"], "no-referrer")
      assert.strictEqual(headers["x-content-type-options"], "nosniff")
    }
  })
})
