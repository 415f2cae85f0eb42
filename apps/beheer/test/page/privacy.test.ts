import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { assert, describe, it, onTestFinished } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

/** What stands in the file that somebody gets by the button. */
const fetched = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Inzage als bestand" }).press("Enter")
  ])
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-inzage-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const name = download.suggestedFilename()
  const file = join(folder, name)
  await download.saveAs(file)
  return { file, name, text: await readFile(file, "utf8") }
}

describe("inzage", () => {
  it("is a file with all that is kept, over more contacts than one answer shows, and without staff", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const others = Array.from({ length: 105 }, (_, number) =>
      client.POST("/registraties", {
        body: {
          klantcontact: { kanaal: "telefoon", onderwerp: `Vraag nummer ${number}` },
          rol: "klant",
          identificatie: { partij }
        }
      }))
    for (const registration of await Promise.all(others)) dataOrThrow(registration)
    const { page } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    const { name, text } = await fetched(page)
    assert.match(name, /^inzage-\d+\.html$/u)
    for (
      const told of [
        "Boer",
        "*****0019",
        "anna@example.nl",
        "Wil weten wat het kost.",
        "alleen vandaag",
        "Vraag nummer 0"
      ]
    ) {
      assert.include(text, told)
    }
    for (const number of others.keys()) assert.include(text, `Vraag nummer ${number}<`)
    assert.include(text, "Deel 2")
    assert.match(text, /Einde van het overzicht\.<\/strong><\/p>\s*<\/main>\s*<\/body>\s*<\/html>\s*$/u)
    const { naam } = dataOrThrow(await client.GET("/rechten"))
    assert.notInclude(text, naam)
    const path = { id: partij }
    const trail = dataOrThrow(await client.GET("/partijen/{id}/audittrail", { params: { path } }))
    assert.isTrue(trail.results.some(({ soort }) => soort === "ingezien"))
  })

  it("reads well for everybody", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    const { file } = await fetched(page)
    await page.goto(pathToFileURL(file).href)
    await assertGoodForEverybody(page)
  })
})

describe("who saw a record", () => {
  it("is told a page at a time, of a partij and of a betrokkene", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.anna)
    const header = { "X-Doelbinding": "algemeen-belang" }
    const params = { path: { id: partij }, header }
    for (let reads = 0; reads < 26; reads += 1) dataOrThrow(await client.GET("/partijen/{id}", { params }))
    dataOrThrow(await client.GET("/betrokkenen/{id}", { params: { path: { id: betrokkene }, header } }))
    const { naam } = dataOrThrow(await client.GET("/rechten"))
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const read = (operation: string) =>
      page.getByRole("row", { name: new RegExp(`${naam}.*${operation}.*algemeen-belang`, "su") })
    await page.goto(`${byToken}/partijen/${partij}`)
    await page.getByRole("link", { name: "Bekijken wie dit zag" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Wie dit zag" }).waitFor()
    const first = await read("Een persoon of organisatie bekeken").count()
    await assertGoodForEverybody(page)
    await page.getByRole("link", { name: "Volgende" }).press("Enter")
    await page.waitForURL(/cursor=/u)
    assert.isAtLeast(first + await read("Een persoon of organisatie bekeken").count(), 26)
    await page.getByRole("link", { name: "Terug" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()

    await page.goto(`${byToken}/betrokkenen/${betrokkene}`)
    await page.getByRole("link", { name: "Bekijken wie dit zag" }).press("Enter")
    await read("Een betrokkene bekeken").waitFor()
  })

  it("is shown to nobody who may not see the audit trail, and refused when tried", async () => {
    const { byProvider, client, provider } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    provider.state.person = { sub: "medewerker-8", scopes: ["read"] }
    const { page } = await openWindow(browser())
    await page.goto(`${byProvider}/partijen/${partij}`)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByRole("heading", { name: "Anna Boer" }).waitFor()
    assert.strictEqual(await page.getByText("Bekijken wie dit zag").count(), 0)
    assert.strictEqual((await page.goto(`${byProvider}/partijen/${partij}/raadplegingen`))?.status(), 403)
  })
})

describe("vergetelheid", () => {
  it("shows first what would go, asks for the number, and is done once", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const path = { id: partij }
    const { nummer } = dataOrThrow(await client.GET("/partijen/{id}", { params: { path } }))
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    await page.getByRole("link", { name: "Bekijken wat er weg zou gaan" }).press("Enter")
    await page.getByText("Er is nog niets veranderd.").waitFor()
    await assertGoodForEverybody(page)
    await page.getByLabel("Typ het nummer").fill("1")
    await page.keyboard.press("Enter")
    await page.getByText("Dit is niet het nummer dat hierboven staat.").waitFor()
    await assertGoodForEverybody(page)

    dataOrThrow(
      await client.POST("/registraties", {
        body: {
          klantcontact: { kanaal: "balie", onderwerp: "Een later contact" },
          rol: "klant",
          identificatie: { partij }
        }
      })
    )
    await page.getByLabel("Typ het nummer").fill(nummer)
    await page.keyboard.press("Enter")
    await page.getByText("Er is intussen iets veranderd.").waitFor()
    assert.strictEqual((await client.GET("/partijen/{id}", { params: { path } })).response.status, 200)

    await page.getByLabel("Typ het nummer").fill(nummer)
    await page.keyboard.press("Enter")
    await page.getByText("Deze persoon of organisatie is vergeten.").waitFor()
    await assertGoodForEverybody(page)
    assert.strictEqual((await client.GET("/partijen/{id}", { params: { path } })).response.status, 404)
    const after = dataOrThrow(await client.GET("/betrokkenen/{id}", { params: { path: { id: betrokkene } } }))
    assert.isNull(after.partij)
  })

  it("is shown to nobody who may not, and refused when tried, as inzage is", async () => {
    const { byProvider, client, provider } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    provider.state.person = { sub: "medewerker-8", scopes: ["read", "read-bsn", "write"] }
    const { page } = await openWindow(browser())
    await page.goto(`${byProvider}/partijen/${partij}`)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByRole("heading", { name: "Anna Boer" }).waitFor()
    assert.strictEqual(await page.getByText("Inzage als bestand").count(), 0)
    for (const path of ["inzage", "vergetelheid"]) {
      assert.strictEqual((await post(page, `/partijen/${partij}/${path}`)).status, 403)
    }
    assert.strictEqual((await page.goto(`${byProvider}/partijen/${partij}/vergetelheid`))?.status(), 403)
  })
})
