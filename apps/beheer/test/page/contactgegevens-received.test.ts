import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { changePath, isBack, save, useGiven } from "./given.ts"
import { assertGoodForEverybody } from "./in-browser.ts"

const { ongekend, opened, read, surroundings } = useGiven()

const bezoekadres = {
  straatnaam: "<i>Kade</i>",
  huisnummer: 12,
  huisnummertoevoeging: "boven links",
  postcode: "12 AB",
  stad: "Merkstad",
  land: "XX"
}
const received = {
  bezoekadres,
  correspondentieadres: { adresregel1: "Rue Haute 1", adresregel2: "Bruxelles", nummeraanduidingId: "12" },
  voorkeurstaal: "ndl"
}

describe("what was received and cannot be used, in the form of contact details", () => {
  it("is shown where its field stands, and stays while something else is changed", async () => {
    const id = await ongekend({ zoalsOntvangen: received })
    const page = await opened(id, { javaScriptEnabled: false })
    const visit = page.getByRole("group", { name: "Bezoekadres" })
    await visit.getByText("<i>Kade</i> 12 boven links, 12 AB Merkstad, XX").waitFor()
    const described = await visit.getAttribute("aria-describedby")
    assert.include(await page.locator(`#${described}`).innerText(), "Merkstad")
    await page.getByRole("group", { name: "Postadres" }).getByText("Rue Haute 1, Bruxelles, 12").waitFor()
    const language = page.getByLabel("Voorkeurstaal")
    assert.include(await page.locator(`#${await language.getAttribute("aria-describedby")}`).innerText(), "ndl")
    await page.getByLabel("Achternaam").fill("Boer")
    await save(page)
    await isBack(page, id)
    assert.deepStrictEqual((await read(id)).zoalsOntvangen, received)
    await page.goto(new URL(changePath(id), page.url()).href)
    // Choosing another kind alone gives no address.
    await visit.getByLabel("Soort adres").selectOption("Adres in het buitenland")
    await save(page)
    await isBack(page, id)
    assert.deepStrictEqual((await read(id)).zoalsOntvangen, received)
  })

  it("goes with what a clerk fills in for that field alone, who was told so", async () => {
    const id = await ongekend({ zoalsOntvangen: received })
    const page = await opened(id)
    const visit = page.getByRole("group", { name: "Bezoekadres" })
    assert.include(await visit.innerText(), "Geeft u hieronder iets anders op, dan vervalt het.")
    await assertGoodForEverybody(page)
    await visit.getByLabel("Huisnummer", { exact: true }).fill("12")
    await save(page)
    await page.locator("#bezoekadres-postcode-error").waitFor()
    await visit.getByText("Merkstad").waitFor()
    await visit.getByLabel("Postcode").fill("1234AB")
    await save(page)
    await isBack(page, id)
    const { bezoekadres: _, ...others } = received
    const changed = await read(id)
    assert.deepStrictEqual(changed.zoalsOntvangen, others)
    assert.deepInclude(changed.bezoekadres, { huisnummer: 12, postcode: "1234AB" })
    await page.goto(new URL(changePath(id), page.url()).href)
    assert.strictEqual(await visit.getByText("Zoals ontvangen").count(), 0)
  })

  it("is not replaced by who did not see it", async () => {
    const { client } = surroundings()
    const id = await ongekend({ contactnaam: { achternaam: "Bor" } })
    const page = await opened(id)
    const visit = page.getByRole("group", { name: "Bezoekadres" })
    await visit.getByLabel("Huisnummer", { exact: true }).fill("12")
    await visit.getByLabel("Postcode").fill("1234AB")
    const params = { path: { id }, header: { "If-Match": "\"1\"" } }
    dataOrThrow(await client.PATCH("/betrokkenen/{id}", { params, body: { zoalsOntvangen: { bezoekadres } } }))
    await save(page)
    const seen = page.getByRole("table", { name: "Wat intussen is gewijzigd" })
    await seen.waitFor()
    assert.include(await seen.innerText(), "Merkstad")
    await visit.getByText("Merkstad").waitFor()
    assert.strictEqual(await visit.getByLabel("Postcode").inputValue(), "1234AB")
    assert.deepStrictEqual((await read(id)).zoalsOntvangen, { bezoekadres })
    await save(page)
    await isBack(page, id)
    assert.deepInclude(await read(id), { zoalsOntvangen: null, versie: 3 })
  })
})
