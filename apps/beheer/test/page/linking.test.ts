import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

/** Somebody who only left an e-mail address. */
const ongekend = async () => {
  const body = {
    klantcontact: { kanaal: "webformulier", onderwerp: "Losse stoeptegel" },
    rol: "klant",
    contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: "melder@example.org" } }
  } as const
  return dataOrThrow(await surroundings().client.POST("/registraties", { body })).betrokkene.id
}

const read = async (id: string) =>
  dataOrThrow(await surroundings().client.GET("/betrokkenen/{id}", { params: { path: { id } } }))

describe("linking a betrokkene", () => {
  it("shows first who it is, links by the number, and can be undone, by keyboard and without JavaScript", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const id = await ongekend()
    const { complaints, page } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, `/betrokkenen/${id}`)
    await page.getByLabel("Nummer").fill("999990019")
    await page.keyboard.press("Enter")
    await page.getByText("Is dit de persoon of organisatie die u bedoelt?").waitFor()
    await page.getByText("Anna Boer").waitFor()
    assert.strictEqual((await read(id)).partij, null)
    await page.getByRole("button", { name: "Ja, koppelen" }).press("Enter")
    await page.getByRole("link", { name: "Anna Boer" }).waitFor()
    assert.strictEqual(page.url(), `${byToken}/betrokkenen/${id}`)
    assert.strictEqual((await read(id)).partij?.id, partij)
    const { naam } = dataOrThrow(await client.GET("/rechten"))
    const ground = `Op nummer: bsn, door ${naam}, sinds `
    assert.include(await page.getByRole("region", { name: "Hoort bij" }).innerText(), `Waarom gekoppeld: ${ground}`)
    await page.getByRole("link", { name: "Anna Boer" }).click()
    assert.include(await page.getByRole("table", { name: "Contacten, de nieuwste eerst" }).innerText(), ground)
    await page.goto(`${byToken}/betrokkenen/${id}`)
    const trail = dataOrThrow(await client.GET("/betrokkenen/{id}/audittrail", { params: { path: { id } } }))
    assert.isTrue(trail.results.some(({ soort }) => soort === "gekoppeld"))

    await page.getByText("Losmaken", { exact: true }).press("Enter")
    await page.getByRole("button", { name: "Ja, losmaken" }).press("Enter")
    await page.getByText("Niet gekoppeld").waitFor()
    assert.strictEqual((await read(id)).partij, null)
    assert.deepStrictEqual(complaints, [])
  })

  it("is good for everybody at each step, and says what is wrong with a number", async () => {
    const { api, byToken, client } = surroundings()
    await registered(client, bsns.anna)
    const id = await ongekend()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/betrokkenen/${id}`)
    for (
      const [typed, told] of [["123456789", "Dit is geen bsn."], ["111222333", "Dit nummer is niet bekend"]] as const
    ) {
      await page.getByLabel("Nummer").fill(typed)
      await page.keyboard.press("Enter")
      await page.getByText(told).waitFor()
      assert.strictEqual(await page.getByLabel("Nummer").inputValue(), typed)
    }
    await assertGoodForEverybody(page)
    await page.getByLabel("Nummer").fill("999990019")
    await page.keyboard.press("Enter")
    await page.getByText("Is dit de persoon").waitFor()
    await assertGoodForEverybody(page)
  })

  it("links nobody else than who was shown, and overwrites nothing of somebody else", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const other = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const id = await ongekend()
    const { versie } = await read(id)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/betrokkenen/${id}`)
    const shown = { kind: "bsn", value: bsns.anna, versie: String(versie) }
    const changed = await post(page, `/betrokkenen/${id}/link`, { ...shown, partij: other.partij })
    assert.strictEqual(changed.status, 400)
    assert.include(changed.text, "iemand anders dan u zag")
    assert.strictEqual((await read(id)).partij, null)
    const late = await post(page, `/betrokkenen/${id}/link`, { ...shown, partij, versie: "9" })
    assert.strictEqual(late.status, 412)
    assert.include(late.text, "Dit is intussen gewijzigd")
    assert.strictEqual((await read(id)).partij, null)
    assert.strictEqual(
      (await post(page, `/betrokkenen/${id}/link`, { ...shown, partij, "form-token": "x" })).status,
      403
    )
    assert.strictEqual((await post(page, `/betrokkenen/${id}/link`, { ...shown, partij })).status, 303)
    assert.strictEqual((await read(id)).partij?.id, partij)
    // Sent twice, it is linked once.
    assert.isAtLeast((await post(page, `/betrokkenen/${id}/link`, { ...shown, partij })).status, 409)
  })

  it("is shown to nobody who may not, and refused when tried", async () => {
    const { byProvider, provider } = surroundings()
    const id = await ongekend()
    const { betrokkene, partij } = await registered(surroundings().client, bsns.anna)
    provider.state.person = { sub: "medewerker-7", scopes: ["read", "identify"] }
    const { page } = await openWindow(browser())
    await page.goto(`${byProvider}/betrokkenen/${id}`)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByText("Niet gekoppeld").waitFor()
    assert.strictEqual(await page.getByLabel("Nummer").count(), 0)
    const fields = { kind: "bsn", value: bsns.anna, partij, versie: "1" }
    for (const path of ["find", "link", "unlink"]) {
      assert.strictEqual((await post(page, `/betrokkenen/${id}/${path}`, fields)).status, 403)
    }
    assert.strictEqual((await read(id)).partij, null)
    // Who linked is for who may see who did what.
    await page.goto(`${byProvider}/betrokkenen/${betrokkene}`)
    assert.match(await page.getByRole("region", { name: "Hoort bij" }).innerText(), /Op nummer: bsn, sinds /u)
    await page.goto(`${byProvider}/partijen/${partij}`)
    const contacts = await page.getByRole("region", { name: "Contacten" }).innerText()
    assert.match(contacts, /Op nummer: bsn, sinds /u)
    assert.notInclude(contacts, ", door ")
  })

  it("tells in English too that somebody chose the partij", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const klantcontact = dataOrThrow(
      await client.POST("/klantcontacten", { body: { kanaal: "balie", onderwerp: "Losse stoeptegel" } })
    )
    const body = { klantcontact: { id: klantcontact.id }, rol: "klant", partij: { id: partij } } as const
    dataOrThrow(await client.POST("/betrokkenen", { body }))
    const { page } = await openWindow(browser(), { locale: "en-GB" })
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    const contacts = page.getByRole("table", { name: "Contacts, the newest first" })
    assert.match(await contacts.innerText(), /Chosen by an employee or by the nightly run, by .+, since /u)
    await assertGoodForEverybody(page)
  })
})
