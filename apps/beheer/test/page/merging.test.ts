import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { useMerges } from "./merges.ts"

const browser = useBrowser()
const { isThere, logInAs, proposed, read, streetOf, surroundings } = useMerges()

describe("a proposal to merge", () => {
  it("is found, understood, accepted with a choice and undone, by keyboard and without JavaScript", async () => {
    const { api, byToken } = surroundings()
    const { blijft, id, path, vervalt } = await proposed("Zandstra")
    const { complaints, page, requests } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, "/search")
    await page.getByRole("link", { name: "Voorstellen" }).press("Enter")
    await page.locator(`a[href="${path}"]`).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Misschien dezelfde" }).waitFor()
    const street = page.getByRole("row", { name: /Postadres/u })
    assert.deepStrictEqual(await street.locator("mark").allTextContents(), ["O", "d", "1", "Nie", "w", "2"])
    await street.getByText("Anders", { exact: true }).waitFor()
    await page.getByRole("row", { name: /Telefoonnummer/u }).first().getByText("Gelijk", { exact: true }).waitFor()
    await page.getByText("De grens is gehaald.").waitFor()
    await page.getByText("U kunt dit 90 dagen lang ongedaan maken").waitFor()
    const choice = page.getByLabel("Postadres")
    assert.strictEqual(await choice.inputValue(), "vervalt")
    await choice.selectOption("blijft")
    await page.getByRole("button", { name: "Accepteren" }).press("Enter")
    await page.getByText("Geaccepteerd, door").waitFor()
    assert.strictEqual(page.url(), `${byToken}${path}`)
    assert.strictEqual(await isThere(vervalt), false)
    assert.strictEqual(await streetOf(blijft), "Oudestraat")
    assert.deepStrictEqual((await read(id)).besluit?.keuzes, [
      { veld: "correspondentieadres", keuze: "blijft", gekozen: true }
    ])

    await page.getByRole("button", { name: "Ongedaan maken" }).press("Enter")
    await page.getByText("Ongedaan gemaakt, door").waitFor()
    assert.deepStrictEqual([await streetOf(blijft), await streetOf(vervalt)], ["Oudestraat", "Nieuwestraat"])
    assert.deepStrictEqual(complaints, [])
    assert.isTrue(requests.every((url) => url.startsWith(byToken) && !/Zandstra|Wietske|70012301/iu.test(url)))
  })

  it("is good for everybody in each state, in both languages", async () => {
    const { api, byToken } = surroundings()
    const { blijft, path } = await proposed("Ypma")
    const { page } = await openWindow(browser(), { locale: "en-GB" })
    await logInByToken(page, byToken, api.token, "/proposals")
    await page.getByRole("heading", { level: 1, name: "Proposals" }).waitFor()
    await assertGoodForEverybody(page)
    await page.getByText("What do these rules mean?").press("Enter")
    await assertGoodForEverybody(page)
    await page.goto(`${byToken}/partijen/${blijft}`)
    await page.getByRole("region", { name: "What is still open" }).getByRole("link", { name: "so alike" }).click()
    await page.getByText("The threshold is reached.").waitFor()
    assert.strictEqual(page.url(), `${byToken}${path}`)
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Reject" }).press("Enter")
    await page.getByText("Fill in a reason of at most 200 characters.").waitFor()
    await assertGoodForEverybody(page)
    await page.getByRole("link", { name: "Nederlands" }).press("Enter")
    await page.getByRole("heading", { name: "Waarom dit is gevonden" }).waitFor()
    await page.getByRole("button", { name: "Accepteren" }).press("Enter")
    await page.getByText("Geaccepteerd, door").waitFor()
    await assertGoodForEverybody(page)
  })

  it("that is rejected with a reason goes from the list, and can be opened again", async () => {
    const { api, byToken } = surroundings()
    const { blijft, id, path, vervalt } = await proposed("Xander")
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, path)
    await page.getByLabel("Reden").fill("x".repeat(201))
    await page.keyboard.press("Enter")
    await page.getByText("Vul een reden in van ten hoogste 200 tekens.").waitFor()
    assert.strictEqual(await page.getByLabel("Reden").inputValue(), "x".repeat(201))
    assert.strictEqual((await read(id)).toestand, "open")
    await page.getByLabel("Reden").fill("Het zijn vader en zoon.")
    await page.keyboard.press("Enter")
    await page.getByText("Afgewezen, door").waitFor()
    await page.getByText("Reden: Het zijn vader en zoon.").waitFor()
    assert.deepStrictEqual([await isThere(blijft), await isThere(vervalt)], [true, true])
    await page.getByRole("link", { name: "Naar de lijst" }).click()
    await page.getByRole("heading", { level: 1, name: "Voorstellen" }).waitFor()
    assert.strictEqual(await page.locator(`a[href="${path}"]`).count(), 0)
    await page.goto(`${byToken}${path}`)
    await page.getByLabel("Reden").fill("Toch dezelfde.")
    await page.keyboard.press("Enter")
    await page.getByText("Opnieuw geopend, door").waitFor()
    assert.strictEqual((await read(id)).toestand, "open")
  })

  it("on which two people decide at once is decided once, and the other is told", async () => {
    const { api, byToken } = surroundings()
    const { blijft, id, path, vervalt } = await proposed("Walstra")
    const [{ page: one }, { page: other }] = [await openWindow(browser()), await openWindow(browser())]
    await logInByToken(one, byToken, api.token, path)
    await logInAs(other, ["reconcile", "read"], path)
    await other.getByLabel("Reden").fill("Twee mensen.")
    await other.keyboard.press("Enter")
    await other.getByText("Afgewezen, door").waitFor()
    await one.getByRole("button", { name: "Accepteren" }).click()
    await one.getByRole("alert").getByText("Dit is intussen gewijzigd.").waitFor()
    await one.getByText("Reden: Twee mensen.").waitFor()
    await assertGoodForEverybody(one)
    assert.strictEqual((await read(id)).toestand, "afgewezen")
    assert.deepStrictEqual([await isThere(blijft), await isThere(vervalt)], [true, true])
  })

  it("of partijen that were changed since they were shown does nothing, nor does a form that is not ours", async () => {
    const { api, byToken, client } = surroundings()
    const { blijft, id, path, vervalt } = await proposed("Veenstra")
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, path)
    const params = { path: { id: vervalt }, header: { "If-Match": "*" as const } }
    dataOrThrow(await client.PATCH("/partijen/{id}", { params, body: { interneNotitie: "Belt liever." } }))
    await page.getByRole("button", { name: "Accepteren" }).click()
    await page.getByRole("alert").getByText("Dit is intussen gewijzigd.").waitFor()
    assert.strictEqual((await read(id)).toestand, "open")
    assert.strictEqual((await post(page, `${path}/accept`, { versie: "1", "form-token": "x" })).status, 403)
    for (const versie of ["", "9", "1\r\nX: y", "\u{1f600}", "*"]) {
      assert.strictEqual((await post(page, `${path}/accept`, { versie })).status, 412, versie)
    }
    const odd = { versie: "1", blijft: "x", vervalt: "y" }
    assert.strictEqual((await post(page, `${path}/accept`, odd)).status, 400)
    assert.strictEqual((await post(page, `${path}/destroy`, { versie: "1" })).status, 404)
    assert.deepStrictEqual([await isThere(blijft), await isThere(vervalt)], [true, true])
    // What is shown now is merged, and undone only as long as nobody changed it again.
    await page.getByRole("button", { name: "Accepteren" }).click()
    await page.getByText("Geaccepteerd, door").waitFor()
    const later = { path: { id: blijft }, header: { "If-Match": "*" as const } }
    dataOrThrow(await client.PATCH("/partijen/{id}", { params: later, body: { interneNotitie: "Belt niet meer." } }))
    await page.getByRole("button", { name: "Ongedaan maken" }).click()
    await page.getByRole("alert").getByText("Er is niets ongedaan gemaakt.").waitFor()
    assert.strictEqual(await isThere(vervalt), false)
  })
})
