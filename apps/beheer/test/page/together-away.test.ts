import { openWindow, useBrowser } from "@betrokkene/browser"
import { assert, describe, it, onTestFinished } from "vitest"
import { alikeProposals } from "./alike-proposals.ts"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { useMerges } from "./merges.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const browser = useBrowser()
const merges = useMerges()
const { read, surroundings } = merges
const { box, made } = alikeProposals(merges)
const list = "/proposals?rule=mogelijke-partij&age=day"

describe("several proposals alike", () => {
  it("keep what was chosen and typed while the API is away, and can then be sent again", async () => {
    const { api } = surroundings()
    const people = await made(["Miedema", "Nauta"])
    const state = { isAway: false }
    const written = new Set<string>()
    const url = await standBefore(api.url, ({ method, url: path = "" }, response) => {
      if (method !== "GET") written.add(path)
      if (!state.isAway && method === "GET") return false
      response.destroy()
      return true
    })
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, list)
    for (const one of people) await page.locator(box(one)).check()
    state.isAway = true
    await page.getByRole("button", { name: "Gekozen voorstellen bekijken" }).click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    await assertGoodForEverybody(page)
    state.isAway = false
    await page.getByRole("button", { name: "Opnieuw proberen" }).click()
    await page.getByLabel("Reden").fill("Broers.")
    await page.keyboard.press("Enter")
    await page.getByText("Niet alles is gedaan.").waitFor()
    assert.strictEqual(await page.getByText("Het is niet zeker of dit is gedaan.").count(), 2)
    assert.strictEqual(await page.getByLabel("Reden").inputValue(), "Broers.")
    await assertGoodForEverybody(page)
    // The second one was not tried: each would wait for the API.
    assert.strictEqual(written.size, 1)
    state.isAway = true
    await page.getByRole("button", { name: "Opnieuw proberen" }).click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.getByLabel("Reden").inputValue(), "Broers.")
    for (const { id } of people) assert.strictEqual((await read(id)).toestand, "open")
  })

  it("keep what was chosen while the API is away, also if it is too many or not alike", async () => {
    const { api } = surroundings()
    const people = [...await made(["Aalders"]), ...await made(["Cazemier"], "telefoon-adres-en-naam")]
    const state = { isAway: false }
    const url = await standBefore(api.url, ({ url: path = "" }, response) => {
      if (!state.isAway || !path.startsWith("/api/v1/bevindingen?")) return false
      response.destroy()
      return true
    })
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, list)
    const look = page.getByRole("button", { name: "Gekozen voorstellen bekijken" })
    const kept = () =>
      page.locator("input[type=hidden][name=chosen]").evaluateAll((all) => all.map((one) => one.getAttribute("value")))

    const unlike = people.map(({ id, versie }) => `${id}:${versie}`)
    for (const one of people) await page.locator(box(one)).check()
    state.isAway = true
    await look.click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.sameMembers(await kept(), unlike)
    await assertGoodForEverybody(page)
    state.isAway = false
    await page.getByRole("button", { name: "Opnieuw proberen" }).click()
    await page.getByText("Deze voorstellen hebben niet dezelfde grond.").waitFor()
    for (const one of people) assert.isTrue(await page.locator(box(one)).isChecked())

    const others = Array.from({ length: 10 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}:1`)
    await page.locator(box(people[0] ?? { id: "" })).evaluate((first, values) => {
      for (const value of values) {
        const one = Object.assign(document.createElement("input"), { type: "hidden", name: "chosen", value })
        first.after(one)
      }
    }, others)
    state.isAway = true
    await look.click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.sameMembers(await kept(), [...unlike, ...others])
  })
})
