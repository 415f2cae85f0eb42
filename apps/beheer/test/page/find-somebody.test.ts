import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

describe("finding somebody", () => {
  it.each(["with code", "without code"])(
    "goes from logging in to who it is, by keyboard, in a browser %s",
    async (way) => {
      const { api, byToken, client } = surroundings()
      const { betrokkene, partij } = await registered(client, bsns.anna)
      const { complaints, page, requests } = await openWindow(browser(), { javaScriptEnabled: way === "with code" })
      await logInByToken(page, byToken, api.token)
      await page.getByLabel("Zoeken op").selectOption({ label: "Burgerservicenummer (bsn)" })
      await page.getByLabel("Nummer of adres").fill("9999 900 19")
      await page.keyboard.press("Enter")
      await page.getByRole("link", { name: "Anna Boer" }).focus()
      await page.keyboard.press("Enter")
      await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
      const whole = await page.locator("main").innerText()
      for (
        const part of [
          "*****0019",
          "0201234567",
          "anna@example.nl",
          "thuis",
          "Dorpsstraat 1A, 1234AB Ons Dorp",
          "Fries"
        ]
      ) assert.include(whole, part)
      assert.notInclude(await page.content(), bsns.anna)
      await page.getByRole("region", { name: "Contacten" }).getByRole("link").first().click()
      assert.include(await page.locator("main").innerText(), "Wil weten wat het kost.")
      await page.goto(`${byToken}/betrokkenen/${betrokkene}`)
      const reach = page.getByRole("region", { name: "Hoe bereikt u" })
      assert.match(await reach.innerText(), /06 12345678 \(alleen vandaag\)\s+Voorkeur\s+De betrokkene gaf dit/u)
      assert.match(await reach.innerText(), /Telefoonnummer\. Niet gebruikt: de betrokkene gaf/u)
      await page.getByRole("link", { name: "Anna Boer" }).click()
      assert.strictEqual(page.url(), `${byToken}/partijen/${partij}`)

      assert.deepStrictEqual(complaints, [])
      assert.isTrue(requests.every((url) => url.startsWith(byToken)), requests.join("\n"))
      for (const url of requests) assert.notMatch(decodeURIComponent(url), /99999|Anna|Boer|0201234567|example/u)
      assert.strictEqual(await page.locator("script:not([src]), [style], style, img, iframe").count(), 0)
    }
  )

  it("shows the whole bsn to who may see it and asks for it, which is on record", async () => {
    const { api, byProvider, byToken, client, provider } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const reads = async () => {
      const params = { path: { id: partij }, query: { count: true } }
      return dataOrThrow(await client.GET("/partijen/{id}/raadplegingen", { params })).results
        .filter(({ activiteit, door }) => activiteit === "leesPartij" && door === "medewerker-8").length
    }
    provider.state.person = { sub: "medewerker-8", scopes: ["read", "read-bsn"] }
    const { page } = await openWindow(browser())
    await page.goto(`${byProvider}/partijen/${partij}`)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).press("Enter")
    await page.getByText("*****0019").waitFor()
    assert.notInclude(await page.content(), bsns.anna)
    const before = await reads()
    await page.getByRole("button", { name: "Toon het hele bsn" }).press("Enter")
    await page.getByText("U ziet nu het hele bsn.").waitFor()
    await page.getByText(bsns.anna).waitFor()
    assert.strictEqual(await reads(), before + 1)
    await assertGoodForEverybody(page)

    const { page: other } = await openWindow(browser())
    await logInByToken(other, byToken, api.token, `/partijen/${partij}`)
    assert.strictEqual(await other.getByRole("button", { name: "Toon het hele bsn" }).count(), 0)
    const refused = await post(other, `/partijen/${partij}/bsn`)
    assert.strictEqual(refused.status, 403)
    assert.include(refused.text, "Dit mag u niet")
  })

  it("finds by telephone who is known, and who only gave it for a contact", async () => {
    const { api, byToken, client } = surroundings()
    await registered(client, bsns.anna)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    await page.getByLabel("Nummer of adres").fill("+31 20 123 45 67")
    await page.getByRole("button", { name: "Zoeken" }).click()
    await page.getByRole("table", { name: "Bekende personen en organisaties" }).getByRole("link").first().waitFor()
    await page.getByLabel("Nummer of adres").fill("06-12345678")
    await page.getByRole("button", { name: "Zoeken" }).click()
    await page.getByRole("table", { name: "Opgegeven bij een contact" }).getByRole("link").first().waitFor()
    await assertGoodForEverybody(page)
  })

  it("finds by a number that the register gave who was involved in a contact, and a partij", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.secret, { achternaam: "Geheim" }, true)
    const params = { path: { id: partij } }
    const { nummer } = dataOrThrow(await client.GET("/partijen/{id}", { params }))
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/betrokkenen/${betrokkene}`)
    const quoted = await page.getByRole("region", { name: "Het contact" }).innerText()
    const [, contactNumber = ""] = /Nummer van dit contact\s+(\d+)/u.exec(quoted) ?? []
    await page.goto(`${byToken}/search`)
    const search = async (kind: string, value: string) => {
      await page.getByLabel("Zoeken op").selectOption({ label: kind })
      await page.getByLabel("Nummer of adres").fill(value)
      await page.keyboard.press("Enter")
    }
    // People leave out the zeros.
    assert.match(contactNumber, /^0/u)
    await search("Nummer van een contact", contactNumber.replace(/^0+/u, ""))
    const involved = page.getByRole("table", { name: "Opgegeven bij een contact" }).getByRole("link")
    assert.strictEqual(await involved.getAttribute("href"), `/betrokkenen/${betrokkene}`)
    const ofNobody = dataOrThrow(
      await client.POST("/klantcontacten", { body: { kanaal: "balie", onderwerp: "Losse tegel" } })
    )
    await search("Nummer van een contact", ofNobody.nummer ?? "")
    await page.getByText("Losse tegel").waitFor()
    assert.strictEqual(await page.getByText("Niemand gevonden").count(), 0)
    const contact = page.getByRole("region", { name: "Gevonden" }).getByRole("link")
    assert.strictEqual(await contact.getAttribute("href"), `/klantcontacten/${ofNobody.id}`)
    await search("Nummer in dit register", nummer.replace(/^0+/u, ""))
    const known = page.getByRole("table", { name: "Bekende personen en organisaties" }).getByRole("link")
    assert.strictEqual(await known.getAttribute("href"), `/partijen/${partij}`)
    for (const kind of ["Nummer van een contact", "Nummer in dit register"]) {
      await search(kind, "9999999999")
      await page.getByText("Niemand gevonden").waitFor()
      await search(kind, "abc")
      await page.getByText(`Dit is geen ${kind.toLowerCase()}.`).waitFor()
    }
  })

  it("finds by name and address who it probably is, and nobody with geheimhouding", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const { page, requests } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const search = async (typed: Readonly<Record<string, string>>) => {
      for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text)
      await page.getByLabel("Huisnummer", { exact: true }).press("Enter")
    }
    const address = { Postcode: "1234 ab", Huisnummer: "1a" }
    await search({ "Voornaam": "Anna", "Achternaam": "Boer", ...address })
    const found = page.getByRole("table", { name: "Bekende personen en organisaties" }).getByRole("link")
    await found.first().waitFor()
    const paths = await found.evaluateAll((all) => all.map((one) => one.getAttribute("href")))
    assert.include(paths, `/partijen/${partij}`)
    await assertGoodForEverybody(page)
    const street = "Straat (als u de postcode niet weet)"
    const town = "Woonplaats (als u de postcode niet weet)"
    await search({ Postcode: "", Huisnummer: "1", [street]: "Dorpsstraat", [town]: "Ons Dorp" })
    await found.first().waitFor()
    assert.include(await found.evaluateAll((all) => all.map((one) => one.getAttribute("href"))), `/partijen/${partij}`)
    await search({ Achternaam: "Visser" })
    await page.getByText("Niemand gevonden").waitFor()
    for (
      const [typed, told] of [
        [{ Voornaam: "" }, "Vul dit in."],
        [{ Voornaam: "Anna", Achternaam: "" }, "Vul dit in."],
        [{ Achternaam: "Boer", [town]: "" }, "Vul dit in."],
        [{ [street]: "" }, "Vul de postcode in, of straat en woonplaats als u die niet weet."],
        [{ [street]: "x".repeat(300), [town]: "Ons Dorp" }, "Hierop kan niet worden gezocht."],
        [{ [street]: "", [town]: "", Postcode: "12" }, "Dit is geen postcode."],
        [{ Postcode: "1234AB", Huisnummer: "" }, "Vul dit in."],
        [{ Postcode: "1234AB", Huisnummer: "A1" }, "Dit is geen huisnummer."]
      ] as const
    ) {
      await search(typed)
      await page.getByText(told).waitFor()
      for (const [label, text] of Object.entries(typed)) {
        assert.strictEqual(await page.getByLabel(label, { exact: true }).inputValue(), text)
      }
    }
    await assertGoodForEverybody(page)
    for (const url of requests) assert.notMatch(decodeURIComponent(url), /Anna|Boer|Visser|1234|Dorp/u)
  })

  it("says what is wrong with what was typed, beside it, and keeps it", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const value = page.getByLabel("Nummer of adres")
    for (
      const [kind, typed, told] of [
        ["bsn", "123456789", "Dit is geen bsn."],
        ["kvk_nummer", "1", "Dit is geen KvK-nummer."],
        ["email", "<b>x", "Dit is geen e-mailadres."],
        ["telefoonnummer", "", "Vul in wat u zoekt."]
      ] as const
    ) {
      await page.getByLabel("Zoeken op").selectOption(kind)
      await value.fill(typed)
      await page.keyboard.press("Enter")
      await page.getByText(told).waitFor()
      assert.strictEqual(await value.inputValue(), typed)
      assert.strictEqual(await value.getAttribute("aria-invalid"), "true")
    }
    await assertGoodForEverybody(page)
    await page.getByLabel("Zoeken op").selectOption("kvk_nummer")
    await value.fill("69599084")
    await page.keyboard.press("Enter")
    await page.getByText("Niemand gevonden.").waitFor()
  })

  it("shows geheimhouding as such, and its data to nobody who may not see them", async () => {
    const { byProvider, client, provider } = surroundings()
    const { partij } = await registered(client, bsns.secret, { voornaam: "Iemand", achternaam: "Verborgen" }, true)
    provider.state.person = { sub: "medewerker-7", scopes: ["read", "identify"] }
    const { page } = await openWindow(browser())
    await page.goto(`${byProvider}/partijen/${partij}`)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByText("U mag de gegevens niet zien.").waitFor()
    assert.strictEqual(page.url(), `${byProvider}/partijen/${partij}`)
    assert.notMatch(await page.content(), /0201234567|Verborgen/u)
    await assertGoodForEverybody(page)
  })

  it("lists contacts page by page, the newest first", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    for (let made = 0; made < 26; made++) await registered(client, bsns.anna)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    const contacts = page.getByRole("region", { name: "Contacten" })
    const moments = await contacts.locator("td:first-child time").evaluateAll((all) =>
      all.map((one) => one.getAttribute("datetime"))
    )
    assert.lengthOf(moments, 25)
    assert.deepStrictEqual(moments, moments.toSorted().toReversed())
    await contacts.getByRole("link", { name: "Volgende" }).click()
    await contacts.getByRole("link", { name: "Naar het begin" }).waitFor()
    assert.isAbove(await contacts.locator("td:first-child time").count(), 1)
    await assertGoodForEverybody(page)
  })

  it("shows long names, names from right to left and names without a first name", async () => {
    const { api, byToken, client } = surroundings()
    const names = [
      { achternaam: "X".repeat(200) },
      { voornaam: "محمد", achternaam: "الحسن" },
      { voorletters: "J.", voorvoegselAchternaam: "van der", achternaam: "O'Brien <script>" }
    ]
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    for (const contactnaam of names) {
      const { data } = await client.POST("/partijen", { body: { soortPartij: "persoon", contactnaam } })
      await page.goto(`${byToken}/partijen/${data?.id}`)
      const title = await page.getByRole("heading", { level: 1 }).innerText()
      for (const part of Object.values(contactnaam)) assert.include(title, part)
      await assertGoodForEverybody(page)
    }
  })
})
