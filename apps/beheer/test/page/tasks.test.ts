import { openWindow, useBrowser } from "@betrokkene/browser"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"
import { task } from "./task.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

describe("what is still to be done for a partij", () => {
  // Kills: what is done already, a task without the way to its contact.
  it("stands on its page, with the way to the contact", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.anna)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    const tasks = page.getByRole("region", { name: "Nog te doen" })
    assert.include(await tasks.innerText(), "Na deze contacten is er niets meer te doen.")
    await task({ api, client }, betrokkene, "Terugbellen over het paspoort")
    await task({ api, client }, betrokkene, "Al gedaan", "verwerkt")
    await page.reload()
    const text = await tasks.innerText()
    for (const part of ["Terugbellen over het paspoort", "Na vijf uur."]) assert.include(text, part)
    assert.notInclude(text, "Al gedaan")
    await assertGoodForEverybody(page)
    await tasks.getByRole("link").click()
    assert.strictEqual(page.url(), `${byToken}/betrokkenen/${betrokkene}`)
  })

  it("is shown of earlier contacts when that is asked for", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene: early, partij } = await registered(client, bsns.secret)
    const { betrokkene: late } = await registered(client, bsns.secret)
    await task({ api, client }, early, "Brief sturen")
    for (let made = 0; made < 25; made++) await task({ api, client }, late, "Terugbellen")
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    const tasks = page.getByRole("region", { name: "Nog te doen" })
    assert.strictEqual(await tasks.locator("tbody tr").count(), 25)
    assert.notInclude(await tasks.innerText(), "Brief sturen")
    await tasks.getByRole("link", { name: "Nog te doen na eerdere contacten" }).click()
    await tasks.getByText("Brief sturen").waitFor()
    assert.strictEqual(await tasks.locator("tbody tr").count(), 1)
    await tasks.getByRole("link", { name: "Naar het begin" }).click()
    await page.waitForURL((url) => url.search === "")
    assert.strictEqual(await tasks.locator("tbody tr").count(), 25)
  })
})
