import { openWindow } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { changePath, givenEmail, isBack, save, useGiven } from "./given.ts"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"

const { browser, ongekend, opened, read, surroundings } = useGiven()

const rol = "Wat is deze persoon in dit contact"
const initiator = "Begon deze persoon het contact"

describe("changing what a betrokkene is in a contact, and its language", () => {
  it("stands in the form of contact details, by keyboard and without JavaScript", async () => {
    const { api, byToken } = surroundings()
    const id = await ongekend({ voorkeurstaal: { code: "fry" }, digitaleAdressen: [givenEmail] })
    const { complaints, page } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, `/betrokkenen/${id}`)
    await page.getByRole("link", { name: "Rol en contactgegevens wijzigen" }).press("Enter")
    assert.strictEqual(await page.getByLabel("Voorkeurstaal").inputValue(), "fry")
    assert.strictEqual(await page.getByLabel(rol).inputValue(), "klant")
    assert.strictEqual(await page.getByLabel(initiator).inputValue(), "no")
    await page.getByLabel("Voorkeurstaal").selectOption("Arabisch")
    await page.getByLabel(rol).selectOption("Vertegenwoordiger")
    await page.getByLabel(initiator).selectOption("Ja")
    await save(page)
    await isBack(page, id)
    const changed = await read(id)
    assert.deepInclude(changed, { rol: "vertegenwoordiger", initiator: true, versie: 2 })
    assert.deepStrictEqual(changed.voorkeurstaal, { code: "ara", naam: "Arabisch" })
    assert.deepStrictEqual(changed.digitaleAdressen.map(({ adres }) => adres), [givenEmail.adres])
    assert.include(await page.locator("main").innerText(), "Arabisch")

    await page.goto(byToken + changePath(id))
    await page.getByLabel("Voorkeurstaal").selectOption("Geen voorkeur")
    await page.getByLabel(initiator).selectOption("Nee")
    await save(page)
    await isBack(page, id)
    const again = await read(id)
    assert.deepInclude(again, { rol: "vertegenwoordiger", initiator: false, voorkeurstaal: null })
    assert.deepStrictEqual(complaints, [])
  })

  it("tells who else began the contact before there are two, and then believes who says so", async () => {
    const { client } = surroundings()
    const { betrokkene } = await registered(client, bsns.anna, { voornaam: "Anna", achternaam: "<b>Boer</b>" })
    const { klantcontact } = await read(betrokkene)
    const params = { path: { id: klantcontact.id } }
    const added = dataOrThrow(
      await client.POST("/klantcontacten/{id}/betrokkenen", { params, body: { rol: "vertegenwoordiger" } })
    ).betrokkene.id
    const page = await opened(added)
    await page.getByLabel(initiator).selectOption("Ja")
    await page.getByLabel("Achternaam").fill("Kramer")
    await save(page)
    const told = page.locator("#initiator-error")
    await told.waitFor()
    assert.include(await told.innerText(), "al iemand anders die het begon: Anna <b>Boer</b>.")
    assert.strictEqual(await page.getByLabel("Achternaam").inputValue(), "Kramer")
    assert.strictEqual((await read(added)).versie, 1)
    await assertGoodForEverybody(page)
    await save(page)
    await isBack(page, added)
    assert.deepInclude(await read(added), { initiator: true, contactnaam: { achternaam: "Kramer" } })

    // Who stays the one who began it is asked nothing.
    await page.goto(new URL(changePath(betrokkene), page.url()).href)
    await page.getByLabel(rol).selectOption("Vertegenwoordiger")
    await save(page)
    await isBack(page, betrokkene)
    assert.deepInclude(await read(betrokkene), { rol: "vertegenwoordiger", initiator: true })
  })

  it("names nobody who asked for geheimhouding as the one who began it", async () => {
    const { client } = surroundings()
    const { betrokkene } = await registered(client, bsns.secret, { achternaam: "Geheimpje" }, true)
    const { klantcontact } = await read(betrokkene)
    const params = { path: { id: klantcontact.id } }
    const added = dataOrThrow(
      await client.POST("/klantcontacten/{id}/betrokkenen", { params, body: { rol: "klant" } })
    ).betrokkene.id
    const page = await opened(added)
    const { status, text } = await post(page, changePath(added), { versie: "1", initiator: "yes" })
    assert.strictEqual(status, 409)
    assert.include(text, "al iemand anders die het begon: Geheim.")
    assert.notInclude(text, "Geheimpje")
  })

  it("says at its field what the API refuses, and overwrites nothing that was changed meanwhile", async () => {
    const { client } = surroundings()
    const id = await ongekend({ voorkeurstaal: { code: "fry" } })
    const page = await opened(id)
    for (
      const [name, text] of [["rol", "baas"], ["initiator", "maybe"], ["voorkeurstaal", "xyz"], [
        "voorkeurstaal",
        "<i>x</i>".repeat(99)
      ]]
    ) {
      const answer = await post(page, changePath(id), { versie: "1", [name ?? ""]: text ?? "" })
      assert.strictEqual(answer.status, 400)
      assert.include(answer.text, `id="${name}-error"`)
      assert.notInclude(answer.text, "<i>x")
    }
    assert.strictEqual((await read(id)).versie, 1)
    await page.getByLabel(rol).selectOption("Vertegenwoordiger")
    const others = { initiator: true, voorkeurstaal: { code: "deu", naam: "Duits" } }
    dataOrThrow(
      await client.PATCH("/betrokkenen/{id}", {
        params: { path: { id }, header: { "If-Match": "\"1\"" } },
        body: others
      })
    )
    await save(page)
    const seen = page.getByRole("table", { name: "Wat intussen is gewijzigd" })
    await seen.waitFor()
    for (const part of ["Voorkeurstaal", "Fries", "Duits", initiator, "Nee", "Ja"]) {
      assert.include(await seen.innerText(), part)
    }
    assert.strictEqual(await page.getByLabel("Voorkeurstaal").inputValue(), "deu")
    await assertGoodForEverybody(page)
    await save(page)
    await isBack(page, id)
    assert.deepInclude(await read(id), { rol: "vertegenwoordiger", ...others })
  })
})
