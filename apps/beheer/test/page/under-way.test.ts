import { openWindow, useBrowser } from "@betrokkene/browser"
import { assert, describe, it, onTestFinished } from "vitest"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { useMerges } from "./merges.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const browser = useBrowser()
const { isThere, proposed, surroundings } = useMerges()

/** Decides by itself what comes of a decision: it goes on for long, or the API is away. */
const before = async (apiUrl: string) => {
  const state = { isAway: false }
  const url = await standBefore(apiUrl, ({ method }, response) => {
    if (method !== "PUT") return false
    if (state.isAway) response.destroy()
    else response.writeHead(202, { Location: "/", "Retry-After": "5" }).end()
    return true
  })
  return { state, url }
}

describe("a decision on a proposal", () => {
  it("that goes on behind its answer is shown as under way, and one that is not answered can be sent again", async () => {
    const { api } = surroundings()
    const { path, vervalt } = await proposed("Zandstra")
    const { state, url } = await before(api.url)
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, path)
    state.isAway = true
    await page.getByLabel("Reden").fill("Vader en zoon.")
    await page.keyboard.press("Enter")
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.getByLabel("Reden").inputValue(), "Vader en zoon.")
    await assertGoodForEverybody(page)

    await page.goto(`${origin}${path}`)
    await page.getByLabel("Postadres").selectOption("blijft")
    await page.getByRole("button", { name: "Accepteren" }).press("Enter")
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.locator("input[name=keuze-correspondentieadres]").inputValue(), "blijft")
    state.isAway = false
    await page.getByRole("button", { name: "Opnieuw proberen" }).press("Enter")
    await page.getByText("Dit is veel werk en gaat nog door.").waitFor()
    await assertGoodForEverybody(page)
    assert.strictEqual(await isThere(vervalt), true)
    await page.getByRole("link", { name: "Kijk of het klaar is" }).press("Enter")
    await page.getByRole("button", { name: "Accepteren" }).waitFor()
  })
})
