import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

/** How many contacts the register has. */
const contacts = async () =>
  dataOrThrow(await surroundings().client.GET("/klantcontacten", { params: { query: { count: true, pageSize: 1 } } }))
    .count

/** The betrokkene whose page is shown. */
const shownBetrokkene = async (page: Page) => {
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  return dataOrThrow(
    await surroundings().client.GET("/betrokkenen/{id}", {
      params: { path: { id }, query: { expand: ["klantcontact", "partij"] } }
    })
  )
}

const opened = async (options = {}) => {
  const { api, byToken } = surroundings()
  const made = await openWindow(browser(), options)
  await logInByToken(made.page, byToken, api.token, "/registrations")
  return made
}

describe("registering a contact", () => {
  it("of somebody who is known shows who it is and what is used otherwise, and links", async () => {
    const { client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const { complaints, page } = await opened({ javaScriptEnabled: false })
    await page.getByLabel("Onderwerp").fill("Verhuizing")
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill("999990019")
    await page.keyboard.press("Enter")
    await page.getByText("Deze persoon of organisatie is bekend.").waitFor()
    const whole = await page.locator("main").innerText()
    for (const part of ["Anna Boer", "0201234567", "anna@example.nl", "Vaste gegevens"]) assert.include(whole, part)
    const before = await contacts()
    await page.getByLabel("Telefoonnummer").fill("0612345679")
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
    const betrokkene = await shownBetrokkene(page)
    assert.strictEqual(betrokkene.partij?.id, partij)
    assert.strictEqual(betrokkene.communicatiekanaal?.adres, "0612345679")
    assert.strictEqual(betrokkene.klantcontact.onderwerp, "Verhuizing")
    assert.strictEqual(await contacts(), (before ?? 0) + 1)
    assert.deepStrictEqual(complaints, [])
  })

  it("of somebody new asks for a name, and registers them", async () => {
    const { page } = await opened()
    await page.getByLabel("Onderwerp").fill("Paspoort")
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill("111222333")
    await page.keyboard.press("Enter")
    await page.getByText("Dit nummer is nog niet bekend.").waitFor()
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByText("Vul een naam in.").waitFor()
    await assertGoodForEverybody(page)
    await page.getByLabel("Voornaam").fill("Noor")
    await page.getByLabel("Achternaam").fill("Visser")
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByRole("heading", { level: 1, name: "Noor Visser" }).waitFor()
    assert.notStrictEqual((await shownBetrokkene(page)).partij, null)
  })

  it("of who is not sufficiently identified keeps contact details alone", async () => {
    const { page } = await opened()
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByText("Vul in waar het contact over ging.").waitFor()
    await page.getByLabel("Onderwerp").fill("Losse stoeptegel")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByText("Het contact wordt aan niemand gekoppeld.").waitFor()
    await page.getByLabel("E-mailadres").fill("geen adres")
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Dit is geen e-mailadres.").waitFor()
    assert.strictEqual(await page.getByLabel("E-mailadres").inputValue(), "geen adres")
    await page.getByLabel("E-mailadres").fill("melder@example.org")
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Niet gekoppeld").waitFor()
    const betrokkene = await shownBetrokkene(page)
    assert.strictEqual(betrokkene.partij, null)
    assert.strictEqual(betrokkene.communicatiekanaal?.adres, "melder@example.org")
  })

  it("keeps a name while the number is wrong, and loses no number of which the kind was not chosen", async () => {
    const { page } = await opened()
    await page.getByLabel("Onderwerp").fill("Paspoort")
    await page.getByLabel("Nummer", { exact: true }).fill("111222333")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByText("Kies bij 'Zoeken op' wat voor nummer dit is").waitFor()
    assert.strictEqual(await page.getByRole("button", { name: "Vastleggen" }).count(), 0)
    await assertGoodForEverybody(page)
    await page.getByLabel("Nummer", { exact: true }).fill("")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByLabel("Voornaam").fill("Noor")
    await page.getByLabel("Achternaam").fill("Visser")
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill("111222334")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByText("Dit is geen bsn.").waitFor()
    assert.strictEqual(await page.getByLabel("Voornaam").inputValue(), "Noor")
    assert.strictEqual(await page.getByLabel("Achternaam").inputValue(), "Visser")
    await assertGoodForEverybody(page)
  })

  it("sent twice makes one contact, and links nobody else than who was shown", async () => {
    const { client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const other = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const { page } = await opened()
    const key = await page.locator("input[name=key]").inputValue()
    const fields = { key, kanaal: "telefoon", onderwerp: "Twee keer", rol: "klant", initiator: "yes", kind: "bsn" }
    const before = await contacts()
    const changed = await post(page, "/registrations", { ...fields, value: bsns.anna, checked: other.partij })
    assert.strictEqual(changed.status, 409)
    assert.include(changed.text, "iemand anders dan u zag")
    const unchecked = await post(page, "/registrations", { ...fields, value: bsns.anna })
    assert.strictEqual(unchecked.status, 409)
    assert.strictEqual(await contacts(), before)
    const sent = { ...fields, value: bsns.anna, checked: partij }
    const answers = await Promise.all([post(page, "/registrations", sent), post(page, "/registrations", sent)])
    assert.deepStrictEqual(answers.map(({ status }) => status), [303, 303])
    assert.strictEqual(await contacts(), (before ?? 0) + 1)
    assert.strictEqual((await post(page, "/registrations", { ...sent, "form-token": "x" })).status, 403)
    assert.strictEqual((await post(page, "/registrations", { ...sent, key: "é" })).status, 303)
  })

  it("is offered to who may, and refused to who may not", async () => {
    const { byProvider, provider } = surroundings()
    provider.state.person = { sub: "medewerker-7", scopes: ["register"] }
    const { page } = await openWindow(browser())
    await page.goto(byProvider)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByLabel("Onderwerp").fill("Alleen vastleggen")
    assert.deepStrictEqual(await page.getByLabel("Zoeken op").locator("option").allInnerTexts(), [
      "Niet zeker wie het is"
    ])
    assert.strictEqual(await page.getByLabel("Nummer", { exact: true }).count(), 0)
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Het contact is vastgelegd." }).waitFor()
    await assertGoodForEverybody(page)

    provider.state.person = { sub: "medewerker-7", scopes: ["read"] }
    const { page: other } = await openWindow(browser())
    await other.goto(byProvider)
    await other.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await other.getByLabel("Nummer of adres").waitFor()
    assert.strictEqual(await other.getByRole("link", { name: "Contact vastleggen" }).count(), 0)
    assert.strictEqual((await post(other, "/registrations", { onderwerp: "x" })).status, 403)
  })
})
