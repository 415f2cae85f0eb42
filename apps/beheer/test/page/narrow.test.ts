import { narrow, openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { useMerges } from "./merges.ts"
import { task } from "./task.ts"

const browser = useBrowser()
const { night, surroundings } = useMerges()

/** Names as there are: long ones without a place to break them, from right to left, and without a first name. */
const names = {
  long: { voornaam: "Wilhelmina-Alexandrina", achternaam: "Vanderwaterschapsheuvelbergenstein".repeat(5) },
  rightToLeft: { voornaam: "عبدالرحمن", achternaam: "المحمداويالحسينيالعبداللهي".repeat(3) },
  withoutFirst: { achternaam: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" }
}

/** Two partijen of one person and a contact of theirs, with all that can be long as long as it may be. */
const made = async (contactnaam: { readonly voornaam?: string; readonly achternaam: string }, at: number) => {
  const { client } = surroundings()
  const email = { soortDigitaalAdres: "email", adres: `${"lang".repeat(14)}${at}@${"voorbeeld".repeat(6)}.example.nl` }
  const bezoekadres = {
    soortBezoekadres: "binnenlands_adres",
    straat: "Burgemeestervanderwaterschapsheuvelbergensteinlaan",
    postcode: "9999XK",
    huisnummer: 12 + at,
    woonplaats: "Westerhaar-Vriezenveensewijk"
  } as const
  const body = { soortPartij: "persoon" as const, contactnaam, bezoekadres, digitaleAdressen: [email] }
  const partij = dataOrThrow(await client.POST("/partijen", { body })).id
  dataOrThrow(await client.POST("/partijen", { body }))
  const registration = {
    klantcontact: { kanaal: "webformulier", onderwerp: "Meerpersoonshuishoudensvergunningaanvraag".repeat(4) },
    rol: "klant" as const,
    identificatie: { partij },
    contactgegevens: { contactnaam, digitaleAdressen: [email] }
  }
  const { betrokkene, klantcontact } = dataOrThrow(await client.POST("/registraties", { body: registration }))
  await task(surroundings(), betrokkene.id, "Meerpersoonshuishoudensvergunning".repeat(3))
  const { identificatie: _, ...withoutPartij } = registration
  dataOrThrow(await client.POST("/registraties", { body: withoutPartij }))
  return { partij, betrokkene: betrokkene.id, contact: klantcontact.id, email: email.adres, bezoekadres }
}

/** That nobody has to scroll sideways to read the page, on a narrow screen and at 400% zoom, which is as wide. */
const assertFits = async (page: Page, what: string) => {
  const { excess, wide } = await page.evaluate(() => ({
    excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    wide: [...document.querySelectorAll("main *")].filter((one) =>
      !one.closest("thead, caption") && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    ).map(({ outerHTML }) => outerHTML.slice(0, 100))
  }))
  assert.deepStrictEqual({ excess, wide }, { excess: 0, wide: [] }, what)
}

/** The words of the application itself that a cell breaks in the middle, though the page has room for them. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    const texts = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement?.closest("bdi, h1, thead, caption, option, code, svg")) continue
      for (const { 0: word, index } of node.textContent?.matchAll(/\p{L}{2,}/gu) ?? []) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))
        )
        if (lines.size > 1) found.add(word)
      }
    }
    return [...found]
  })

describe("on a narrow screen and at 400% zoom", () => {
  it.each(["nl-NL", "en-GB"])("no page has to be scrolled sideways, and words stay whole, in %s", async (locale) => {
    const { api, byToken, client } = surroundings()
    const people = []
    for (const [at, contactnaam] of Object.values(names).entries()) people.push(await made(contactnaam, at))
    await night()
    const { results } = dataOrThrow(
      await client.GET("/bevindingen", { params: { query: { toestand: "open", pageSize: 200 } } })
    )
    const { page } = await openWindow(browser(), { locale, viewport: narrow })
    await logInByToken(page, byToken, api.token)
    const paths = [
      ...people.flatMap(({ betrokkene, contact, partij }) => [
        `/partijen/${partij}`,
        `/betrokkenen/${betrokkene}`,
        `/betrokkenen/${betrokkene}/contactgegevens`,
        `/klantcontacten/${contact}`,
        `/klantcontacten/${contact}/raadplegingen`,
        `/klantcontacten/${contact}/betrokkenen`,
        `/partijen/${partij}/vergetelheid`
      ]),
      ...new Map(results.map(({ id, regel }) => [regel, `/proposals/${id}`])).values(),
      "/proposals",
      "/morning",
      "/nights",
      "/notices",
      "/tokens",
      "/registrations"
    ]
    assert.isAtLeast(paths.length, 16)
    for (const path of paths) {
      assert.strictEqual((await page.goto(`${byToken}${path}`))?.status(), 200)
      for (const width of [narrow.width, 480, 760]) {
        await page.setViewportSize({ ...narrow, width })
        await assertFits(page, `${path}, ${width} wide`)
        assert.deepStrictEqual(await brokenWords(page), [], `${path}, ${width} wide`)
      }
      await page.setViewportSize(narrow)
    }
  })

  it("what is found and who it probably is fit as well", async () => {
    const { api, byToken } = surroundings()
    const { voornaam, achternaam } = names.long
    const { bezoekadres, email } = await made(names.long, 7)
    await night()
    const { page } = await openWindow(browser(), { viewport: narrow })
    await logInByToken(page, byToken, api.token)
    await page.getByLabel("Zoeken op").selectOption("email")
    await page.getByLabel("Nummer of adres").fill(email)
    await page.keyboard.press("Enter")
    await page.getByRole("table", { name: "Bekende personen en organisaties" }).waitFor()
    await assertFits(page, "search")
    await page.goto(`${byToken}/registrations`)
    await page.getByLabel("Onderwerp").fill("Losse tegel")
    await page.keyboard.press("Enter")
    await page.getByLabel("Voornaam").fill(voornaam)
    await page.getByLabel("Achternaam").fill(achternaam)
    await page.getByLabel("Postcode").fill(bezoekadres.postcode)
    await page.getByLabel("Huisnummer").fill(String(bezoekadres.huisnummer))
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByText("Hoe zwaar elk gegeven weegt").first().click()
    await assertFits(page, "who it probably is")
    await page.setViewportSize(narrow)
    await assertGoodForEverybody(page)
  })
})
