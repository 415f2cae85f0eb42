import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { useMerges } from "./merges.ts"
import { bsns, registered } from "./people.ts"

const browser = useBrowser()
const { isThere, logInAs, night, proposed, surroundings } = useMerges()

describe("other proposals", () => {
  it("link who is not known, say what only counts for the policy, and show nothing of who is secret", async () => {
    const { client } = surroundings()
    const { partij } = await registered(client, bsns.anna, { voornaam: "Anna", achternaam: "Boer" })
    const digitaleAdressen = [
      { soortDigitaalAdres: "email", adres: "anna@example.nl" },
      { soortDigitaalAdres: "telefoonnummer", adres: "0670012345" }
    ]
    const ofAnna = {
      params: { path: { id: partij }, header: { "If-Match": "*" as const } },
      body: { digitaleAdressen }
    }
    dataOrThrow(await client.PATCH("/partijen/{id}", ofAnna))
    const body = {
      klantcontact: { kanaal: "webformulier", onderwerp: "Losse stoeptegel" },
      rol: "klant" as const,
      contactgegevens: { contactnaam: { voornaam: "Anna", achternaam: "Boer" }, digitaleAdressen }
    }
    const { betrokkene } = dataOrThrow(await client.POST("/registraties", { body }))
    await night()
    const { page } = await openWindow(browser())
    await logInAs(page, ["reconcile", "read"], "/proposals?rule=mogelijke-partij")
    await page.getByRole("link", { name: "Misschien weten we wie dit is" }).click()
    await page.getByText("hetzelfde e-mailadres en telefoonnummer en dezelfde naam").waitFor()
    await page.getByText("De grens is gehaald.").waitFor()
    await assertGoodForEverybody(page)
    const change = { path: { id: partij }, header: { "If-Match": "*" as const } }
    dataOrThrow(await client.PATCH("/partijen/{id}", { params: change, body: { indicatieGeheimhouding: true } }))
    await page.reload()
    assert.strictEqual(await page.getByText("Dorpsstraat").count(), 0)
    // What is left out is not compared.
    await page.getByRole("row", { name: /^Naam/u }).getByText("Geheim", { exact: true }).waitFor()
    for (const told of ["Bij één bekend", "Gelijk", "Anders"]) {
      assert.strictEqual(await page.locator("#records tbody").getByText(told, { exact: true }).count(), 0, told)
    }
    dataOrThrow(await client.PATCH("/partijen/{id}", { params: change, body: { indicatieGeheimhouding: false } }))
    const proposal = page.url()
    const isOpen = page.getByRole("region", { name: "Wat nog open is" })
      .locator(`a[href="${new URL(proposal).pathname}"]`)
    const onPartij = new URL(`/partijen/${partij}`, proposal).href
    await page.goto(onPartij)
    assert.strictEqual(await isOpen.count(), 1)
    await assertGoodForEverybody(page)
    await page.goto(proposal)
    await page.getByRole("button", { name: "Accepteren" }).click()
    await page.getByText("Geaccepteerd, door").waitFor()
    await page.goto(onPartij)
    await page.getByRole("heading", { name: "Wat nog open is" }).waitFor()
    assert.strictEqual(await isOpen.count(), 0)
    const params = { path: { id: betrokkene.id } }
    assert.strictEqual(dataOrThrow(await client.GET("/betrokkenen/{id}", { params })).partij?.id, partij)
  })

  it("are listed the worst first, filtered and page by page, each once; who may not see is refused", async () => {
    const { api, byToken, client } = surroundings()
    for (let made = 0; made < 30; made++) {
      dataOrThrow(await client.POST("/klantcontacten", { body: { kanaal: "telefoon", onderwerp: "Losse tegel" } }))
    }
    await night()
    const open = async (ernst: "fout" | "waarschuwing" | "suggestie") =>
      dataOrThrow(
        await client.GET("/bevindingen", {
          params: { query: { toestand: "open", ernst, sort: "gevondenOp", pageSize: 200 } }
        })
      ).results.map(({ id }) => id)
    const expected = [...await open("fout"), ...await open("waarschuwing"), ...await open("suggestie")]
    assert.isAtLeast(expected.length, 31)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/proposals")
    const ids = async () =>
      (await page.locator("tbody a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).map((
        href
      ) => href?.slice("/proposals/".length, "/proposals/".length + 36))
    const seen = await ids()
    assert.lengthOf(seen, 25)
    while (await page.getByRole("link", { name: "Volgende", exact: true }).count() > 0) {
      await page.getByRole("link", { name: "Volgende", exact: true }).click()
      await page.getByRole("link", { name: "Naar het begin" }).waitFor()
      seen.push(...await ids())
    }
    assert.deepStrictEqual(seen, expected)

    await page.goto(`${byToken}/proposals`)
    await page.getByLabel("Ernst").selectOption("waarschuwing")
    await page.getByLabel("Wat is er").selectOption("geen-betrokkene")
    await page.getByLabel("Gevonden").selectOption("day")
    await page.getByRole("button", { name: "Filteren" }).press("Enter")
    await page.getByRole("link", { name: "Niemand bij het contact" }).first().click()
    await page.getByText("Verbeter de gegevens in het programma waarin ze zijn vastgelegd").waitFor()
    assert.strictEqual(await page.getByRole("button", { name: "Accepteren" }).count(), 0)
    await assertGoodForEverybody(page)
    const first = page.url()
    await page.getByRole("link", { name: "Volgend voorstel" }).click()
    await page.getByRole("heading", { level: 1, name: "Niemand bij het contact" }).waitFor()
    assert.notStrictEqual(page.url(), first)
    assert.isTrue(page.url().endsWith("?rule=geen-betrokkene&severity=waarschuwing&age=day"))
    await page.goto(`${byToken}/proposals?age=week`)
    await page.getByText("Er wacht niets op u.").waitFor()
    for (const odd of ["?rule=onzin&severity=x&age=toString", "?from=fout", "?from=x&cursor=y"]) {
      assert.strictEqual((await page.goto(`${byToken}/proposals${odd}`))?.status(), 200, odd)
    }
    assert.strictEqual((await page.goto(`${byToken}/proposals?from=fout&cursor=y`))?.status(), 400)
  })

  it("about a contact of nobody lead to that contact, to which somebody can be added", async () => {
    const { api, byToken, client } = surroundings()
    dataOrThrow(await client.POST("/klantcontacten", { body: { kanaal: "telefoon", onderwerp: "Losse tegel" } }))
    await night()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/proposals/next?rule=geen-betrokkene")
    await page.getByRole("region", { name: "Waar gaat het over" }).locator("li a").click()
    await page.getByText("Bij dit contact is niemand vastgelegd.").waitFor()
    await page.getByRole("link", { name: "Betrokkene toevoegen" }).waitFor()
  })

  it("are handed to two people at once as different ones, before and after each decides", async () => {
    const { api, byToken, client } = surroundings()
    for (let made = 0; made < 6; made++) {
      dataOrThrow(await client.POST("/klantcontacten", { body: { kanaal: "telefoon", onderwerp: "Losse tegel" } }))
    }
    await night()
    const [{ page: one }, { page: other }] = [await openWindow(browser()), await openWindow(browser())]
    const queue = "/proposals/next?rule=geen-betrokkene"
    for (const page of [one, other]) await logInByToken(page, byToken, api.token, queue)
    const id = (page: Page) => new URL(page.url()).pathname
    const next = async (page: Page) => {
      const before = id(page)
      await page.getByRole("link", { name: "Volgend voorstel" }).press("Enter")
      await page.waitForURL(({ pathname }) => pathname !== before)
    }
    assert.match(id(one), /^\/proposals\/[0-9a-f-]{36}$/u)
    const decided = new Set<string>()
    for (let step = 0; step < 3; step++) {
      assert.notStrictEqual(id(one), id(other))
      for (const page of [one, other]) {
        assert.isFalse(decided.has(id(page)))
        await next(page)
      }
      assert.notStrictEqual(id(one), id(other), "after one was left for later")
      const page = step % 2 === 0 ? one : other
      decided.add(id(page))
      await page.getByLabel("Reden").fill("Klopt zo.")
      await page.keyboard.press("Enter")
      await page.getByText("Afgewezen, door").waitFor()
      await next(page)
      await page.getByLabel("Reden").waitFor()
      assert.notStrictEqual(id(one), id(other), "after a decision")
    }
  })

  it("are shown to nobody without the scope, and without their records to who may not read", async () => {
    const { byProvider } = surroundings()
    const { blijft, path, vervalt } = await proposed("Terpstra")
    const { page } = await openWindow(browser())
    await logInAs(page, ["read"], "/search")
    assert.strictEqual(await page.getByRole("link", { name: "Voorstellen" }).count(), 0)
    for (const refused of ["/proposals", "/proposals/next", path]) {
      const answered = await page.goto(`${byProvider}${refused}`)
      assert.strictEqual(answered?.status(), 403)
    }
    await page.goto(`${byProvider}/search`)
    for (const decision of ["accept", "reject", "undo", "reopen"]) {
      const answered = await post(page, `${path}/${decision}`, { versie: "1", reden: "Zomaar." })
      assert.strictEqual(answered.status, 403)
    }
    assert.deepStrictEqual([await isThere(blijft), await isThere(vervalt)], [true, true])
    const { page: other } = await openWindow(browser())
    await logInAs(other, ["reconcile"], "/proposals")
    await other.getByRole("heading", { level: 1, name: "Voorstellen" }).waitFor()
    await other.goto(`${byProvider}${path}`)
    await other.getByText("U mag deze gegevens niet zien.").waitFor()
    assert.notInclude(await other.content(), "Wietske")
    assert.strictEqual((await other.goto(`${byProvider}/proposals/${blijft}`))?.status(), 404)
  })
})
