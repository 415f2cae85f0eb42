import { startApi } from "@betrokkene/api-process"
import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow, makeClient } from "@betrokkene/client"
import { assert, describe, it, onTestFinished } from "vitest"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const browser = useBrowser()

describe("while the API is away", () => {
  it("pages say so, forms keep what was typed, and all works when it is back", async () => {
    const api = await startApi("memory")
    onTestFinished(() => api.end())
    const { end, origin } = await startApplication(api.url)
    onTestFinished(end)
    const { partij } = await registered(makeClient({ baseUrl: api.url, token: api.token }), bsns.anna)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token)
    const registering = await page.context().newPage()
    await registering.goto(`${origin}/registrations`)
    await registering.getByLabel("Onderwerp").fill("Verhuizing")
    await registering.getByLabel("E-mailadres").fill("melder@example.org")
    await registering.getByRole("button", { name: "Controleren" }).click()
    await registering.getByText("aan niemand gekoppeld").waitFor()
    await page.getByLabel("Nummer of adres").fill("020 123 4567")
    await api.end()

    await registering.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await registering.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await registering.getByLabel("Onderwerp").inputValue(), "Verhuizing")
    assert.strictEqual(await registering.getByLabel("E-mailadres").inputValue(), "melder@example.org")

    await page.keyboard.press("Enter")
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.getByLabel("Nummer of adres").inputValue(), "020 123 4567")
    assert.strictEqual(await page.getByLabel("Zoeken op").inputValue(), "telefoonnummer")
    await assertGoodForEverybody(page)
    const answered = await page.goto(`${origin}/partijen/${partij}`)
    assert.strictEqual(answered?.status(), 503)
    await page.getByText("Het antwoordt nu niet.").waitFor()
    await assertGoodForEverybody(page)
    const { page: other } = await openWindow(browser())
    await other.goto(origin)
    await other.getByLabel("Token", { exact: true }).fill(api.token)
    await other.keyboard.press("Enter")
    await other.getByText("Het register is niet te bereiken.").waitFor()

    const back = await startApi("memory", { port: Number(new URL(api.url).port), token: api.token })
    onTestFinished(() => back.end())
    await page.goto(`${origin}/search`)
    await page.getByLabel("Nummer of adres").fill("020 123 4567")
    await page.keyboard.press("Enter")
    await page.getByText("Niemand gevonden.").waitFor()
  })

  it("who was chosen or shown is kept, and linked once it is back", async () => {
    const api = await startApi("memory")
    onTestFinished(() => api.end())
    const client = makeClient({ baseUrl: api.url, token: api.token })
    const { partij } = await registered(client, bsns.anna)
    const state = { isAway: false }
    const url = await standBefore(api.url, ({ method, url: path = "" }, response) => {
      const isWrite = path.endsWith("/registraties") || method === "PUT"
      if (state.isAway && isWrite) response.destroy()
      return state.isAway && isWrite
    })
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, "/registrations")
    const shown = async () => {
      const params = { path: { id: new URL(page.url()).pathname.split("/").at(-1) ?? "" } }
      return dataOrThrow(await client.GET("/betrokkenen/{id}", { params }))
    }
    await page.getByLabel("Onderwerp").fill("Verhuizing")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByLabel("Voornaam").fill("Anna")
    await page.getByLabel("Achternaam").fill("Boer")
    await page.getByLabel("Postcode").fill("1234AB")
    await page.getByLabel("Huisnummer").fill("1A")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByRole("radio", { name: "Ja, koppel aan Anna Boer" }).check()
    state.isAway = true
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    await assertGoodForEverybody(page)
    state.isAway = false
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
    assert.strictEqual((await shown()).partij?.id, partij)

    await page.getByText("Losmaken", { exact: true }).click()
    await page.getByRole("button", { name: "Ja, losmaken" }).click()
    await page.getByLabel("Nummer").fill(bsns.anna)
    await page.keyboard.press("Enter")
    state.isAway = true
    await page.getByRole("button", { name: "Ja, koppelen" }).click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.getByLabel("Nummer").inputValue(), bsns.anna)
  })

  it("keeps who was chosen if it went before anything could be checked", async () => {
    const api = await startApi("memory")
    onTestFinished(() => api.end())
    const { partij } = await registered(makeClient({ baseUrl: api.url, token: api.token }), bsns.anna)
    const { end, origin } = await startApplication(api.url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, "/registrations")
    await page.getByLabel("Onderwerp").fill("Verhuizing")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByLabel("Voornaam").fill("Anna")
    await page.getByLabel("Achternaam").fill("Boer")
    await page.getByLabel("E-mailadres").fill("anna@example.nl")
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByRole("radio", { name: "Ja, koppel aan Anna Boer" }).check()
    await api.end()
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.locator("input[name=partij]").inputValue(), partij)
    await assertGoodForEverybody(page)
  })

  it("what was typed about whom to add to a contact is kept, and added once it is back", async () => {
    const api = await startApi("memory")
    onTestFinished(() => api.end())
    const client = makeClient({ baseUrl: api.url, token: api.token })
    const { betrokkene } = await registered(client, bsns.anna)
    const path = { id: betrokkene }
    const { klantcontact } = dataOrThrow(await client.GET("/betrokkenen/{id}", { params: { path } }))
    const state = { isAway: false }
    const url = await standBefore(api.url, (_, response) => {
      if (state.isAway) response.destroy()
      return state.isAway
    })
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, `/klantcontacten/${klantcontact.id}/betrokkenen`)
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill(bsns.anna)
    state.isAway = true
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.getByLabel("Nummer", { exact: true }).inputValue(), bsns.anna)
    await assertGoodForEverybody(page)
    state.isAway = false
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).waitFor()
    state.isAway = true
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    state.isAway = false
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
    state.isAway = true
    assert.strictEqual((await page.goto(`${origin}/klantcontacten/${klantcontact.id}/betrokkenen`))?.status(), 503)
    assert.strictEqual(await page.getByText("Wat u invulde staat er nog.").count(), 0)
    state.isAway = false
    const added = await client.GET("/klantcontacten/{id}/betrokkenen", { params: { path: { id: klantcontact.id } } })
    assert.strictEqual(dataOrThrow(added).results.length, 2)
  })

  it("a token that was withdrawn logs out", async () => {
    const api = await startApi("memory")
    onTestFinished(() => api.end())
    const { end, origin } = await startApplication(api.url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token)
    await api.end()
    const other = await startApi("memory", { port: Number(new URL(api.url).port) })
    onTestFinished(() => other.end())
    const answered = await page.goto(`${origin}/partijen/0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11`)
    assert.strictEqual(answered?.status(), 401)
    await page.getByText("De toegang klopt niet").waitFor()
    await logInByToken(page, origin, other.token)
  })
})
