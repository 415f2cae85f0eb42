import { openWindow } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { changePath, givenEmail, givenPhone, isBack, save, useGiven } from "./given.ts"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"

const { browser, ongekend, opened, read, surroundings } = useGiven()

describe("changing contact details", () => {
  it("shows what stands there and changes, adds and removes it in one step, by keyboard and without JavaScript", async () => {
    const { api, byToken, client } = surroundings()
    const id = await ongekend({
      contactnaam: { voorletters: "A.", achternaam: "Bor" },
      digitaleAdressen: [givenEmail, givenPhone],
      communicatiekanaal: givenEmail
    })
    const { digitaleAdressen: [first] } = await read(id)
    const { complaints, page } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, `/betrokkenen/${id}`)
    await page.getByRole("link", { name: "Contactgegevens wijzigen" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Contactgegevens wijzigen" }).waitFor()
    assert.strictEqual(page.url(), byToken + changePath(id))
    assert.strictEqual(await page.getByLabel("Voorletters").inputValue(), "A.")
    const group = (name: string) => page.getByRole("group", { name, exact: true })
    assert.strictEqual(await group("E-mailadres").getByLabel("E-mailadres").inputValue(), givenEmail.adres)
    await page.getByLabel("Achternaam").fill("Boer")
    await page.getByLabel("Naam van de organisatie").fill("Bakkerij De Korenaar")
    await group("E-mailadres").getByLabel("E-mailadres").fill("anna.boer@example.org")
    await group("Telefoonnummer").getByLabel("Telefoonnummer").fill("")
    await group("Telefoonnummer toevoegen").getByLabel("Telefoonnummer").fill("020 123 4567")
    await group("Telefoonnummer toevoegen").getByLabel("Waarvoor of wanneer").fill("na vijf uur")
    await page.getByLabel("Waarop bereikt u deze persoon het liefst").selectOption("Het telefoonnummer dat u toevoegt")
    await save(page)
    await isBack(page, id)
    const betrokkene = await read(id)
    assert.deepStrictEqual(betrokkene.contactnaam, { voorletters: "A.", achternaam: "Boer" })
    assert.strictEqual(betrokkene.organisatienaam, "Bakkerij De Korenaar")
    const added = { soortDigitaalAdres: "telefoonnummer", adres: "020 123 4567", omschrijving: "na vijf uur" }
    assert.deepStrictEqual(betrokkene.communicatiekanaal, added)
    const [changed, other, ...others] = betrokkene.digitaleAdressen
    assert.deepStrictEqual(changed, { id: first?.id ?? "", ...givenEmail, adres: "anna.boer@example.org" })
    assert.deepStrictEqual(other, { id: other?.id ?? "", ...added })
    assert.deepStrictEqual(others, [])
    assert.strictEqual(betrokkene.versie, 2)
    const trail = dataOrThrow(await client.GET("/betrokkenen/{id}/audittrail", { params: { path: { id } } }))
    assert.deepStrictEqual(trail.results.map(({ soort }) => soort).toSorted(), ["geregistreerd", "gewijzigd"])
    assert.deepStrictEqual(complaints, [])
  })

  it("gives an address, another kind of it, and takes it away, and asks only for the fields of the kind", async () => {
    const id = await ongekend({ digitaleAdressen: [givenEmail] })
    const page = await opened(id)
    const post = page.getByRole("group", { name: "Postadres" })
    const visit = page.getByRole("group", { name: "Bezoekadres" })
    assert.isFalse(await post.getByLabel("Land").isVisible())
    await visit.getByLabel("Straat").fill("Dorpsstraat")
    await visit.getByLabel("Huisnummer").fill("12a-2")
    await visit.getByLabel("Postcode").fill("1234 ab")
    await visit.getByLabel("Woonplaats").fill("Ons Dorp")
    await post.getByLabel("Soort adres").selectOption("Postbus")
    assert.isFalse(await post.getByLabel("Straat").isVisible())
    await post.getByLabel("Nummer van de postbus").fill("100")
    await post.getByLabel("Postcode").fill("1234AB")
    await post.getByLabel("Woonplaats").fill("Ons Dorp")
    await assertGoodForEverybody(page)
    await save(page)
    await isBack(page, id)
    const { bezoekadres, correspondentieadres } = await read(id)
    assert.deepStrictEqual(bezoekadres, {
      soortBezoekadres: "binnenlands_adres",
      straat: "Dorpsstraat",
      huisnummer: 12,
      huisletter: "A",
      huisnummertoevoeging: "2",
      postcode: "1234AB",
      woonplaats: "Ons Dorp"
    })
    assert.deepStrictEqual(correspondentieadres, {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 100,
      postcode: "1234AB",
      woonplaats: "Ons Dorp"
    })

    await page.getByRole("link", { name: "Contactgegevens wijzigen" }).click()
    await post.getByLabel("Soort adres").selectOption("Adres in het buitenland")
    await post.getByLabel("Eerste regel").fill("Grote Markt 1")
    await post.getByLabel("Tweede regel").fill("1000 Brussel")
    await post.getByLabel("Land").selectOption("België")
    for (const name of ["Straat", "Huisnummer", "Postcode", "Woonplaats"]) await visit.getByLabel(name).fill("")
    await save(page)
    await isBack(page, id)
    const moved = await read(id)
    assert.strictEqual(moved.bezoekadres, null)
    assert.deepStrictEqual(moved.correspondentieadres, {
      soortCorrespondentieadres: "buitenlands_adres",
      adresregel1: "Grote Markt 1",
      adresregel2: "1000 Brussel",
      land: { code: "BE", naam: "België" }
    })
    assert.deepStrictEqual(moved.digitaleAdressen.map(({ adres }) => adres), [givenEmail.adres])

    await page.getByRole("link", { name: "Contactgegevens wijzigen" }).click()
    await post.getByLabel("Land").selectOption("Duitsland")
    await save(page)
    await isBack(page, id)
    const { correspondentieadres: german } = await read(id)
    assert.isTrue(german !== null && "adresregel1" in german && german.land.naam === "Duitsland")
  })

  it("says beside each field what is wrong with it, keeps what was typed, and saves nothing", async () => {
    const id = await ongekend({ digitaleAdressen: [givenEmail, givenPhone] })
    const page = await opened(id)
    const group = (name: string) => page.getByRole("group", { name, exact: true })
    const visit = group("Bezoekadres")
    await visit.getByLabel("Straat").fill("Dorpsstraat")
    await group("Postadres").getByLabel("Soort adres").selectOption("Postbus")
    await group("Postadres").getByLabel("Nummer van de postbus").fill("honderd")
    await page.getByLabel("Waarop bereikt u").selectOption("Het e-mailadres dat u toevoegt")
    await save(page)
    await page.getByText("Er is niets opgeslagen.").waitFor()
    const told = async (name: string) => (await page.locator(`#${name}-error`).innerText()).trim()
    assert.strictEqual(await told("bezoekadres-huisnummer"), "Vul dit in.")
    assert.include(await told("bezoekadres-postcode"), "Vul de postcode in")
    assert.include(await told("correspondentieadres-nummer"), "geen nummer van 1 tot en met 99999")
    assert.strictEqual(await told("correspondentieadres-woonplaats"), "Vul dit in.")
    assert.strictEqual(await told("adres-email"), "Vul dit in.")
    assert.strictEqual(await visit.getByLabel("Straat").inputValue(), "Dorpsstraat")
    await assertGoodForEverybody(page)

    await visit.getByLabel("Huisnummer").fill("12")
    await visit.getByLabel("Postcode").fill("12")
    await group("Postadres").getByLabel("Nummer van de postbus").fill("")
    await group("Postadres").getByLabel("Soort adres").selectOption("Adres in Nederland")
    await group("E-mailadres").getByLabel("E-mailadres").fill("geen adres")
    await group("Telefoonnummer").getByLabel("Telefoonnummer").fill("0")
    await group("E-mailadres toevoegen").getByLabel("E-mailadres").fill("nieuw@example.org")
    await group("E-mailadres toevoegen").getByLabel("Waarvoor").fill("x".repeat(41))
    await page.getByLabel("Voorletters").fill("A.".repeat(20))
    await save(page)
    await page.getByText("Dit is geen postcode.").waitFor()
    const { digitaleAdressen: [email, telefoon], versie } = await read(id)
    assert.include(await told(`adres-${email?.id}`), "Dit is geen e-mailadres.")
    assert.include(await told(`adres-${telefoon?.id}`), "Dit is geen telefoonnummer.")
    assert.include(await told("omschrijving-email"), "Ten hoogste 40 tekens")
    assert.include(await told("voorletters"), "Ten hoogste 10 tekens")
    assert.strictEqual(versie, 1)
    await assertGoodForEverybody(page)

    await page.goto(page.url())
    await group("Telefoonnummer toevoegen").getByLabel("Telefoonnummer").fill("+31 6 12345678")
    await save(page)
    await page.getByText("Dit staat er al.").waitFor()
    assert.strictEqual(
      await group("Telefoonnummer toevoegen").getByLabel("Telefoonnummer").inputValue(),
      "+31 6 12345678"
    )
    assert.strictEqual((await read(id)).versie, 1)
  })
  it("says what was typed for another kind of address than was chosen, which would be lost", async () => {
    const stood = {
      soortBezoekadres: "buitenlands_adres",
      adresregel1: "Grote Markt 1",
      land: { code: "BE" }
    } as const
    const id = await ongekend({ bezoekadres: stood })
    const page = await opened(id)
    const post = page.getByRole("group", { name: "Postadres" })
    const visit = page.getByRole("group", { name: "Bezoekadres" })
    await post.getByLabel("Soort adres").selectOption("Adres in het buitenland")
    await post.getByLabel("Eerste regel").fill("Marktplatz 1")
    await post.getByLabel("Land").selectOption("Duitsland")
    await post.getByLabel("Soort adres").selectOption("Adres in Nederland")
    assert.isFalse(await post.getByLabel("Eerste regel").isVisible())
    await save(page)
    await page.getByText("Er is niets opgeslagen.").waitFor()
    for (const field of ["adresregel1", "land"]) {
      const told = await page.locator(`#correspondentieadres-${field}-error`).innerText()
      assert.include(told, "ander soort adres", field)
    }
    assert.strictEqual(await post.getByLabel("Eerste regel").inputValue(), "Marktplatz 1")
    assert.strictEqual((await read(id)).versie, 1)
    await assertGoodForEverybody(page)
    await post.getByLabel("Eerste regel").fill("")
    await post.getByLabel("Land").selectOption("")
    // What stood there of the kind that was left goes with it.
    await visit.getByLabel("Soort adres").selectOption("Adres in Nederland")
    await visit.getByLabel("Huisnummer", { exact: true }).fill("12")
    await visit.getByLabel("Postcode").fill("1234AB")
    await save(page)
    await isBack(page, id)
    const { bezoekadres, correspondentieadres } = await read(id)
    assert.strictEqual(correspondentieadres, null)
    assert.deepStrictEqual(bezoekadres, { soortBezoekadres: "binnenlands_adres", huisnummer: 12, postcode: "1234AB" })
  })
})
