import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { changePath, givenEmail, isBack, save, useGiven } from "./given.ts"
import { assertGoodForEverybody } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"

const { ongekend, opened, read, surroundings } = useGiven()

describe("what the form of contact details does not change", () => {
  it("of somebody who is known shows what is used otherwise, and changes nothing of the partij", async () => {
    const { client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.anna)
    const before = dataOrThrow(await client.GET("/partijen/{id}", { params: { path: { id: partij } } }))
    const page = await opened(betrokkene)
    await page.getByText("Van Anna Boer").waitFor()
    const standing = await page.getByRole("region", { name: "Vaste gegevens" }).innerText()
    for (const part of ["0201234567", "anna@example.nl", "Dorpsstraat"]) assert.include(standing, part)
    const row = page.getByRole("group", { name: "Telefoonnummer", exact: true })
    assert.strictEqual(await row.getByLabel("Waarvoor").inputValue(), "alleen vandaag")
    await row.getByLabel("Telefoonnummer").fill("06 12345670")
    await save(page)
    await isBack(page, betrokkene)
    const { communicatiekanaal } = await read(betrokkene)
    assert.deepStrictEqual(communicatiekanaal, {
      soortDigitaalAdres: "telefoonnummer",
      adres: "06 12345670",
      omschrijving: "alleen vandaag"
    })
    assert.deepStrictEqual(
      dataOrThrow(await client.GET("/partijen/{id}", { params: { path: { id: partij } } })),
      before
    )
  })

  it("saved without a change changes nothing, nor what the form does not show", async () => {
    const bezoekadres = {
      soortBezoekadres: "binnenlands_adres",
      straat: "Dorpsstraat",
      huisnummer: 12,
      huisnummertoevoeging: "A",
      aanduidingBijHuisnummer: "tegenover",
      postcode: "1234AB",
      nummeraanduidingId: "0363200000000001",
      land: { code: "NL" }
    } as const
    const verified = { ...givenEmail, verificatieDatum: "2026-01-02", referentie: "x1", isStandaardAdres: true }
    const id = await ongekend({ bezoekadres, digitaleAdressen: [verified], voorkeurstaal: { code: "fry" } })
    const before = await read(id)
    const page = await opened(id)
    await save(page)
    await isBack(page, id)
    assert.deepStrictEqual(await read(id), before)
    await page.goto(new URL(changePath(id), page.url()).href)
    await page.getByRole("group", { name: "Bezoekadres" }).getByLabel("Bij of tegenover").selectOption("Bij")
    await page.getByRole("group", { name: "E-mailadres", exact: true }).getByLabel("Waarvoor").fill("thuis")
    await save(page)
    await isBack(page, id)
    const after = await read(id)
    assert.deepStrictEqual(
      after.bezoekadres,
      {
        ...before.bezoekadres,
        aanduidingBijHuisnummer: "bij"
      } as typeof before.bezoekadres
    )
    assert.deepStrictEqual(
      after.digitaleAdressen,
      before.digitaleAdressen.map((one) => ({ ...one, omschrijving: "thuis" }))
    )
    assert.deepStrictEqual(after.voorkeurstaal, before.voorkeurstaal)
    // What was seen to be right, or the number of a place, is not that of another one.
    await page.goto(new URL(changePath(id), page.url()).href)
    await page.getByRole("group", { name: "Bezoekadres" }).getByLabel("Huisnummer", { exact: true }).fill("14")
    await page.getByRole("group", { name: "E-mailadres", exact: true }).getByLabel("E-mailadres").fill("b@example.org")
    await save(page)
    await isBack(page, id)
    const { bezoekadres: moved, digitaleAdressen: [other] } = await read(id)
    const { huisnummertoevoeging: _, nummeraanduidingId: __, ...rest } = bezoekadres
    assert.deepStrictEqual(moved, {
      ...rest,
      huisnummer: 14,
      aanduidingBijHuisnummer: "bij",
      land: { code: "NL", naam: "Nederland" }
    })
    assert.isUndefined(other?.verificatieDatum)
    assert.strictEqual(other?.referentie, "x1")
  })

  it("keeps the number of a place in the BAG for that place alone, whatever says where it is", async () => {
    const bezoekadres = {
      soortBezoekadres: "binnenlands_adres",
      straat: "Kade",
      huisnummer: 12,
      woonplaats: "Utrecht",
      nummeraanduidingId: "0363200000000001"
    } as const
    const others = { Straat: "Laan", Woonplaats: "Zeist", Postcode: "3511AB", Huisnummer: "12-2" }
    for (const [label, text] of Object.entries(others)) {
      const id = await ongekend({ bezoekadres })
      const page = await opened(id)
      await page.getByRole("group", { name: "Bezoekadres" }).getByLabel(label, { exact: true }).fill(text)
      await save(page)
      await isBack(page, id)
      const { bezoekadres: moved } = await read(id)
      assert.isNotNull(moved, label)
      assert.notProperty(moved, "nummeraanduidingId", label)
      await page.context().close()
    }
    // With nothing else that says where it is, such a number cannot go unseen.
    const id = await ongekend({
      bezoekadres: { soortBezoekadres: "binnenlands_adres", nummeraanduidingId: bezoekadres.nummeraanduidingId }
    })
    const page = await opened(id)
    await page.getByRole("group", { name: "Bezoekadres" }).getByLabel("Straat").fill("Laan")
    await save(page)
    await page.locator("#bezoekadres-huisnummer-error").waitFor()
    assert.strictEqual((await read(id)).versie, 1)
  })

  it("makes a number that could not be used one that can", async () => {
    const id = await ongekend({
      digitaleAdressen: [{ soortDigitaalAdres: "telefoonnummer-zoals-ontvangen", adres: "bel de buren" }]
    })
    const page = await opened(id, { locale: "en-GB" })
    await page.getByRole("group", { name: "not usable" }).getByRole("textbox").first().fill("0612345678")
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Save" }).click()
    await isBack(page, id)
    const { digitaleAdressen: [first] } = await read(id)
    assert.deepInclude(first, { soortDigitaalAdres: "telefoonnummer", adres: "0612345678" })
  })
})
