import { openWindow } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { useContact } from "./contact.ts"
import { assertGoodForEverybody, logInByProvider, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"

const { browser, contactOfAnna, involved, shownBetrokkene, surroundings } = useContact()

const loggedInAs = (scopes: ReadonlyArray<string>, path: string) =>
  logInByProvider(browser(), surroundings(), scopes, path)

describe("the page of a contact", () => {
  it("tells what it was about and who was involved, and is reached from one of them", async () => {
    const { api, byToken } = surroundings()
    const { betrokkene, contact, partij } = await contactOfAnna()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/betrokkenen/${betrokkene}`)
    await page.getByRole("link", { name: "Het hele contact, met alle betrokkenen" }).click()
    assert.strictEqual(page.url(), `${byToken}/klantcontacten/${contact}`)
    await page.getByRole("heading", { level: 1, name: "Het contact" }).waitFor()
    const whole = await page.locator("main").innerText()
    for (const part of ["Paspoort verlengen", "Wil weten wat het kost.", "telefoon", "Vastgelegd"]) {
      assert.include(whole, part)
    }
    const table = page.getByRole("table", { name: "Betrokkenen bij dit contact" })
    const [first, second] = await table.getByRole("link", { name: "Anna Boer" }).all()
    assert.strictEqual(await first?.getAttribute("href"), `/betrokkenen/${betrokkene}`)
    assert.strictEqual(await second?.getAttribute("href"), `/partijen/${partij}`)
    await assertGoodForEverybody(page)
    await page.getByRole("link", { name: "Bekijken wie dit zag" }).click()
    await page.getByRole("table", { name: "Antwoorden, de nieuwste eerst" }).waitFor()
    await page.getByRole("link", { name: "Terug" }).click()
    await page.getByRole("heading", { level: 1, name: "Het contact" }).waitFor()
  })

  it("shows those involved in pages", async () => {
    const { api, byToken, client } = surroundings()
    const { contact } = await contactOfAnna()
    for (let at = 0; at < 25; at++) {
      const contactgegevens = { contactnaam: { achternaam: `Getuige${String.fromCodePoint(97 + at)}` } }
      const params = { path: { id: contact } }
      const body = { rol: "klant" as const, contactgegevens }
      dataOrThrow(await client.POST("/klantcontacten/{id}/betrokkenen", { params, body }))
    }
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}`)
    const rows = page.getByRole("region", { name: "Betrokkenen bij dit contact" }).locator("tbody tr")
    assert.strictEqual(await rows.count(), 25)
    await page.getByRole("link", { name: "Volgende", exact: true }).click()
    assert.strictEqual(await rows.count(), 1)
    await page.getByRole("link", { name: "Naar het begin" }).click()
    assert.strictEqual(await rows.count(), 25)
  })

  it("hides what is vertrouwelijk, and offers adding to nobody who may not", async () => {
    const { client } = surroundings()
    const { id } = dataOrThrow(
      await client.POST("/klantcontacten", {
        body: { kanaal: "balie", onderwerp: "Melding van een buur", vertrouwelijk: true }
      })
    )
    const page = await loggedInAs(["read"], `/klantcontacten/${id}`)
    await page.getByText("Vertrouwelijk: u mag dit niet lezen").waitFor()
    await page.getByText("Bij dit contact is niemand vastgelegd.").waitFor()
    assert.notInclude(await page.content(), "Melding van een buur")
    assert.strictEqual(await page.getByRole("link", { name: "Betrokkene toevoegen" }).count(), 0)
    assert.strictEqual(await page.getByText("Wie deed wat").count(), 0)
    const path = `/klantcontacten/${id}/betrokkenen`
    assert.strictEqual((await page.request.get(new URL(path, page.url()).href)).status(), 403)
    assert.strictEqual((await post(page, path, { checked: "nobody", rol: "klant" })).status, 403)
    assert.strictEqual((await post(page, `${path}/check`, { rol: "klant" })).status, 403)
    assert.deepStrictEqual(await involved(id), [])
    const other = await loggedInAs(["register"], "/registrations")
    assert.strictEqual((await post(other, `/klantcontacten/${id}/betrokkenen`, { checked: "nobody" })).status, 403)
    assert.deepStrictEqual(await involved(id), [])
  })
})

describe("adding somebody to a contact", () => {
  it("who is known shows who it is first, and links, by keyboard and without JavaScript", async () => {
    const { api, byToken, client } = surroundings()
    const { contact } = await contactOfAnna()
    const bo = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const { complaints, page } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}`)
    await page.getByRole("link", { name: "Betrokkene toevoegen" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Betrokkene toevoegen" }).waitFor()
    await page.getByText("Paspoort verlengen").waitFor()
    await page.getByRole("table", { name: "Betrokkenen bij dit contact" }).getByText("Anna Boer").first().waitFor()
    assert.strictEqual(await page.getByLabel("Onderwerp").count(), 0)
    assert.strictEqual(await page.getByLabel("Begon deze persoon het contact").inputValue(), "no")
    await page.getByLabel("Wat is deze persoon in dit contact").selectOption("vertegenwoordiger")
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill(bsns.secret)
    await page.keyboard.press("Enter")
    await page.getByText("Deze persoon of organisatie is bekend.").waitFor()
    await page.getByText("Bo Kramer").waitFor()
    assert.strictEqual(await page.getByText("is al betrokken bij dit contact").count(), 0)
    assert.strictEqual((await involved(contact)).length, 1)
    await page.getByLabel("Telefoonnummer").fill("0612345670")
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Bo Kramer" }).waitFor()
    const added = await shownBetrokkene(page, contact)
    assert.strictEqual(added?.partij?.id, bo.partij)
    assert.strictEqual(added?.rol, "vertegenwoordiger")
    assert.strictEqual(added?.initiator, false)
    assert.strictEqual(added?.communicatiekanaal?.adres, "0612345670")
    await page.getByRole("link", { name: "Het hele contact, met alle betrokkenen" }).click()
    await page.getByRole("link", { name: "Bo Kramer" }).first().waitFor()
    assert.deepStrictEqual(complaints, [])
  })

  it("of whom is not sure who it is keeps what they gave, and names no partij", async () => {
    const { api, byToken } = surroundings()
    const { contact } = await contactOfAnna()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}/betrokkenen`)
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByText("Wat u hieronder invult hoort alleen bij dit contact.").waitFor()
    await page.getByLabel("Voornaam").fill("Buurvrouw")
    await page.getByLabel("E-mailadres").fill("geen adres")
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Dit is geen e-mailadres.").waitFor()
    await assertGoodForEverybody(page)
    assert.strictEqual(await page.getByLabel("Voornaam").inputValue(), "Buurvrouw")
    await page.getByLabel("E-mailadres").fill("buurvrouw@example.org")
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Niet gekoppeld").waitFor()
    const added = await shownBetrokkene(page, contact)
    assert.strictEqual(added?.partij, null)
    assert.deepStrictEqual(added?.contactnaam, { voornaam: "Buurvrouw" })
    assert.strictEqual(added?.communicatiekanaal?.adres, "buurvrouw@example.org")
  })

  it("who is probably known already tells that they are involved, and adds nobody before that was seen", async () => {
    const { api, byToken } = surroundings()
    const { contact } = await contactOfAnna()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}/betrokkenen`)
    await page.getByRole("button", { name: "Controleren" }).click()
    for (
      const [label, text] of Object.entries({ Voornaam: "Anna", Achternaam: "Boer", Telefoonnummer: "0201234567" })
    ) {
      await page.getByLabel(label).fill(text)
    }
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Misschien is dit iemand die al bekend is.").waitFor()
    const probable = page.getByRole("region", { name: "Wie dit waarschijnlijk is" })
    await probable.getByText("is al betrokken bij dit contact").waitFor()
    await assertGoodForEverybody(page)
    assert.strictEqual((await involved(contact)).length, 1)
    await page.getByRole("link", { name: "Terug naar het contact" }).click()
    await page.getByRole("heading", { level: 1, name: "Het contact" }).waitFor()
  })

  it("who is new registers them", async () => {
    const { api, byToken } = surroundings()
    const { contact } = await contactOfAnna()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}/betrokkenen`)
    await page.getByLabel("Zoeken op").selectOption("kvk_nummer")
    await page.getByLabel("Nummer", { exact: true }).fill("12345678")
    await page.keyboard.press("Enter")
    await page.getByText("Dit nummer is nog niet bekend.").waitFor()
    await page.getByLabel("Naam van de organisatie").fill("Bakkerij De Korenaar")
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByRole("heading", { level: 1, name: "Bakkerij De Korenaar" }).waitFor()
    assert.isString((await shownBetrokkene(page, contact))?.partij?.id)
  })

  it("tells who is involved already, and sent twice adds once", async () => {
    const { api, byToken } = surroundings()
    const { contact, partij } = await contactOfAnna()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/klantcontacten/${contact}/betrokkenen`)
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill(bsns.anna)
    await page.keyboard.press("Enter")
    await page.getByText("is al betrokken bij dit contact").waitFor()
    await assertGoodForEverybody(page)
    const key = await page.locator("input[name=key]").inputValue()
    const path = `/klantcontacten/${contact}/betrokkenen`
    const shown = await page.locator("input[name=involved]").inputValue()
    const fields = { key, involved: shown, rol: "vertegenwoordiger", initiator: "no", kind: "bsn", value: bsns.anna }
    assert.strictEqual((await post(page, path, { ...fields, checked: "nobody" })).status, 409)
    assert.strictEqual((await post(page, path, { ...fields, checked: partij, "form-token": "x" })).status, 403)
    assert.strictEqual((await involved(contact)).length, 1)
    const sent = { ...fields, checked: partij }
    const answers = await Promise.all([post(page, path, sent), post(page, path, sent)])
    assert.deepStrictEqual(answers.map(({ status }) => status), [303, 303])
    assert.strictEqual((await involved(contact)).length, 2)
  })

  it("cannot be done to a contact that is not there", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const path = "/klantcontacten/0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"
    for (const one of [path, `${path}/betrokkenen`]) {
      assert.strictEqual((await page.goto(byToken + one))?.status(), 404)
      await page.getByText("Dit staat niet in het register").waitFor()
    }
    assert.strictEqual((await post(page, `${path}/betrokkenen`, { checked: "nobody" })).status, 404)
  })
})
