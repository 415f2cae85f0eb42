import { openWindow, useBrowser } from "@betrokkene/browser"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { useMerges } from "./merges.ts"

const browser = useBrowser()
const { proposed, read, surroundings } = useMerges()

/** What has the focus: its text, or its name if it is a field. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement?.getAttribute("name") ?? activeElement?.textContent
  })

const press = async (page: Page, key: string) => {
  await page.keyboard.press(key)
  return focused(page)
}

describe("the keys of a proposal", () => {
  it("lead to what can be done, which Enter then does, and are told in a help that a key opens", async () => {
    const { api, byToken } = surroundings()
    const { id, path } = await proposed("Zeewolde")
    const { complaints, page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, path)
    assert.strictEqual(await press(page, "?"), "Toetsen")
    const help = page.locator("#keys")
    const told = await help.locator("dl").innerText()
    assert.match(told, /^a\s+Accepteren\s+w\s+Afwijzen\s+v\s+Volgend voorstel\s+l\s+Naar de lijst\s+\?\s+Deze uitleg$/u)
    await assertGoodForEverybody(page)
    assert.strictEqual(await press(page, "v"), "Volgend voorstel")
    assert.strictEqual(await press(page, "l"), "Naar de lijst")
    assert.strictEqual(await press(page, "a"), "Accepteren")
    assert.strictEqual(await press(page, "Control+w"), "Accepteren")
    assert.strictEqual(await press(page, "w"), "reden")
    // In a field a key is a letter.
    await page.keyboard.type("vla?")
    assert.strictEqual(await focused(page), "reden")
    assert.strictEqual(await page.getByLabel("Reden").inputValue(), "vla?")
    assert.strictEqual((await read(id)).toestand, "open")
    await page.keyboard.press("Enter")
    await page.getByText("Afgewezen, door").waitFor()
    assert.strictEqual(await press(page, "h"), "reden")
    await page.keyboard.type("Toch wel.")
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: "Accepteren" }).waitFor()
    assert.strictEqual(await press(page, "a"), "Accepteren")
    await page.keyboard.press("Enter")
    await page.getByText("Geaccepteerd, door").waitFor()
    assert.strictEqual(await press(page, "o"), "Ongedaan maken")
    assert.strictEqual((await read(id)).toestand, "geaccepteerd")
    await page.keyboard.press("Enter")
    await page.getByText("Ongedaan gemaakt, door").waitFor()
    assert.strictEqual(await press(page, "v"), "Volgend voorstel")
    assert.deepStrictEqual(complaints, [])
  })

  it("can be turned off, which stays so", async () => {
    const { api, byToken } = surroundings()
    const { path } = await proposed("Zuidlaren")
    const { page } = await openWindow(browser(), { locale: "en-GB" })
    await logInByToken(page, byToken, api.token, path)
    const accept = page.getByRole("button", { name: "Accept" })
    assert.strictEqual(await press(page, "r"), "reden")
    assert.strictEqual(await accept.getAttribute("aria-keyshortcuts"), "a")
    await page.getByText("Keys", { exact: true }).press("Enter")
    await page.getByLabel("Use these keys").press("Space")
    await assertGoodForEverybody(page)
    assert.isNull(await accept.getAttribute("aria-keyshortcuts"))
    await page.reload()
    assert.notStrictEqual(await press(page, "a"), "Accept")
    await page.getByText("Keys", { exact: true }).press("Enter")
    await page.getByLabel("Use these keys").press("Space")
    await page.reload()
    assert.strictEqual(await press(page, "a"), "Accept")
    assert.strictEqual(await press(page, "n"), "Next proposal")
  })

  it("are told without JavaScript too, with that they do not work", async () => {
    const { api, byToken } = surroundings()
    const { path } = await proposed("Zevenaar")
    const { page } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, path)
    await page.getByText("Toetsen", { exact: true }).press("Enter")
    await page.getByText("JavaScript staat uit in uw browser.").waitFor()
    assert.isFalse(await page.getByLabel("Deze toetsen gebruiken").isVisible())
  })
})
