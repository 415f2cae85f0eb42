import { openWindow } from "@betrokkene/browser"
import { type components, dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { useContact } from "./contact.ts"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"

const { browser, contactOfAnna, involved, shownBetrokkene, surroundings } = useContact()

describe("adding somebody to a contact, beside others and more than once", () => {
  it("asks once more whether somebody is added whom somebody else added since the form was checked", async () => {
    const { api, byToken, client } = surroundings()
    const { contact } = await contactOfAnna()
    const bo = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}/betrokkenen`)
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill(bsns.secret)
    await page.keyboard.press("Enter")
    await page.getByText("Deze persoon of organisatie is bekend.").waitFor()
    const body = { rol: "klant" as const, identificatie: { partij: bo.partij } }
    const params = { path: { id: contact } }
    dataOrThrow(await client.POST("/klantcontacten/{id}/betrokkenen", { params, body }))
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByText("staat inmiddels al bij dit contact").waitFor()
    await assertGoodForEverybody(page)
    assert.strictEqual((await involved(contact)).length, 2)
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByRole("heading", { level: 1, name: "Bo Kramer" }).waitFor()
    assert.strictEqual((await involved(contact)).length, 3)
  })

  it("says that more are involved than stand beside the form, and knows them too", async () => {
    const { api, byToken, client } = surroundings()
    const { contact } = await contactOfAnna()
    const bo = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const params = { path: { id: contact } }
    const add = async (
      who: Pick<components["schemas"]["RegistratieOpKlantcontactInvoer"], "contactgegevens" | "identificatie">
    ) => dataOrThrow(await client.POST("/klantcontacten/{id}/betrokkenen", { params, body: { rol: "klant", ...who } }))
    for (let at = 0; at < 100; at++) await add({ contactgegevens: { contactnaam: { achternaam: "Getuige" } } })
    await add({ identificatie: { partij: bo.partij } })
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}/betrokkenen`)
    await page.getByText("Er zijn meer betrokkenen dan hier staan.").waitFor()
    const shown = await page.getByRole("table", { name: "Betrokkenen bij dit contact" }).innerText()
    assert.isFalse(shown.includes("Anna Boer") && shown.includes("Bo Kramer"))
    for (const bsn of [bsns.anna, bsns.secret]) {
      await page.getByLabel("Zoeken op").selectOption("bsn")
      await page.getByLabel("Nummer", { exact: true }).fill(bsn)
      await page.keyboard.press("Enter")
      await page.getByText(bsn === bsns.anna ? "Anna Boer" : "Bo Kramer").first().waitFor()
      await page.getByText("is al betrokken bij dit contact").waitFor()
    }
  })

  it("tells in plain words that the form was sent before with something else in it", async () => {
    const { api, byToken } = surroundings()
    const { contact } = await contactOfAnna()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}/betrokkenen`)
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByLabel("Voornaam").fill("Buurvrouw")
    const key = await page.locator("input[name=key]").inputValue()
    const path = `/klantcontacten/${contact}/betrokkenen`
    const form = { key, checked: "nobody", rol: "klant", initiator: "no", voornaam: "Buurman" }
    assert.strictEqual((await post(page, path, form)).status, 303)
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("U heeft dit formulier al eerder verstuurd").waitFor()
    assert.notInclude(await page.locator("main").innerText(), "Idempotency-Key")
    await assertGoodForEverybody(page)
    assert.strictEqual((await involved(contact)).length, 2)
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Niet gekoppeld").waitFor()
    assert.deepStrictEqual((await shownBetrokkene(page, contact))?.contactnaam, { voornaam: "Buurvrouw" })
  })
})
