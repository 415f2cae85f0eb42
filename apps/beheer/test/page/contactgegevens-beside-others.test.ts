import { openWindow } from "@betrokkene/browser"
import { type components, dataOrThrow } from "@betrokkene/client"
import { assert, describe, it, onTestFinished } from "vitest"
import { changePath, givenEmail, givenPhone, isBack, save, useGiven } from "./given.ts"
import { assertGoodForEverybody, logInByProvider, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const { browser, ongekend, opened, read, surroundings } = useGiven()

describe("changing contact details beside others", () => {
  it("overwrites nothing that somebody else changed, shows it, and loses nothing that was typed", async () => {
    const { client } = surroundings()
    const id = await ongekend({ contactnaam: { achternaam: "Bor" }, digitaleAdressen: [givenEmail, givenPhone] })
    const page = await opened(id)
    await page.getByLabel("Achternaam").fill("Boer")
    await page.getByRole("group", { name: "Telefoonnummer", exact: true }).getByLabel("Telefoonnummer").fill(
      "0612345670"
    )
    const { digitaleAdressen: [email, telefoon] } = await read(id)
    const params = { path: { id }, header: { "If-Match": "\"1\"" } }
    const others = {
      organisatienaam: "De Halm",
      contactnaam: { achternaam: "Bohr" },
      digitaleAdressen: [{ id: email?.id ?? "", ...givenEmail, adres: "ander@example.org" }]
    }
    dataOrThrow(await client.PATCH("/betrokkenen/{id}", { params, body: others }))
    const answered = page.waitForResponse((one) => one.request().method() === "POST")
    await save(page)
    assert.strictEqual((await answered).status(), 412)
    await page.getByText("Dit is gewijzigd nadat u deze pagina opende. Er is niets opgeslagen.").waitFor()
    await assertGoodForEverybody(page)
    const seen = await page.getByRole("table", { name: "Wat intussen is gewijzigd" }).innerText()
    for (const part of ["De Halm", "Bor", "Bohr", "Boer", "ander@example.org", "0612345670"]) {
      assert.include(seen, part)
    }
    assert.strictEqual(await page.getByLabel("Achternaam").inputValue(), "Boer")
    assert.strictEqual(await page.getByLabel("Naam van de organisatie").inputValue(), "De Halm")
    assert.strictEqual(await page.locator(`[name="adres-${telefoon?.id}"]`).count(), 0)
    assert.strictEqual((await read(id)).versie, 2)
    await save(page)
    await isBack(page, id)
    const { contactnaam, digitaleAdressen, organisatienaam } = await read(id)
    assert.deepStrictEqual([contactnaam, organisatienaam], [{ achternaam: "Boer" }, "De Halm"])
    assert.deepStrictEqual(digitaleAdressen.map(({ adres }) => adres), ["ander@example.org", "0612345670"])
  })

  it("loses nothing that was typed at a row or a kind of address that is gone", async () => {
    const { client } = surroundings()
    const id = await ongekend({ digitaleAdressen: [{ ...givenPhone, omschrijving: "thuis" }, givenEmail] })
    const { digitaleAdressen: [phone, email] } = await read(id)
    const page = await opened(id)
    const patch = async (versie: number, body: components["schemas"]["BetrokkeneWijziging"]) =>
      dataOrThrow(
        await client.PATCH("/betrokkenen/{id}", {
          params: { path: { id }, header: { "If-Match": `"${versie}"` } },
          body
        })
      )
    const postbus = {
      soortCorrespondentieadres: "postbusnummer",
      postbusnummer: 100,
      postcode: "1234AB",
      woonplaats: "Ons Dorp"
    } as const
    await patch(1, { digitaleAdressen: [{ id: email?.id ?? "", ...givenEmail }], correspondentieadres: postbus })
    const mail = page.getByRole("group", { name: "Postadres" })
    await page.locator(`#adres-${phone?.id}`).fill("0687654321")
    await mail.getByLabel("Straat").fill("Laan")
    await mail.getByLabel("Huisnummer", { exact: true }).fill("99")
    const late = async () => {
      const answered = page.waitForResponse((one) => one.request().method() === "POST")
      await save(page)
      assert.strictEqual((await answered).status(), 412)
      await page.getByText("Er is niets opgeslagen.").waitFor()
    }
    await late()
    await assertGoodForEverybody(page)
    assert.deepInclude((await read(id)).correspondentieadres, postbus)
    assert.strictEqual(await page.locator("#adres-telefoonnummer").inputValue(), "0687654321")
    assert.strictEqual(await page.locator("#omschrijving-telefoonnummer").inputValue(), "thuis")
    assert.strictEqual(await mail.getByLabel("Soort adres").inputValue(), "binnenlands_adres")
    assert.strictEqual(await mail.getByLabel("Straat").inputValue(), "Laan")
    assert.strictEqual(await mail.getByLabel("Huisnummer", { exact: true }).inputValue(), "99")

    // An address that somebody else put there again by another id is the same one.
    await patch(2, { digitaleAdressen: [] })
    await patch(3, { digitaleAdressen: [givenEmail] })
    await page.locator(`#adres-${email?.id}`).fill("nieuw@example.org")
    await late()
    const { digitaleAdressen: [again] } = await read(id)
    assert.notStrictEqual(again?.id, email?.id)
    assert.strictEqual(await page.locator(`#adres-${again?.id}`).inputValue(), "nieuw@example.org")

    // What has no place in the form any more stands beside what does.
    await page.locator(`#omschrijving-${again?.id}`).fill("alleen overdag")
    await page.locator(`#adres-${again?.id}`).fill(givenEmail.adres)
    await page.locator("#adres-telefoonnummer").fill("")
    await page.locator("#omschrijving-telefoonnummer").fill("")
    for (const label of ["Straat", "Huisnummer"]) await mail.getByLabel(label, { exact: true }).fill("")
    await mail.getByLabel("Soort adres").selectOption("Postbus")
    await mail.getByLabel("Postcode").fill(postbus.postcode)
    await mail.getByLabel("Woonplaats").fill(postbus.woonplaats)
    await patch(4, { digitaleAdressen: [] })
    await late()
    assert.include(await page.getByRole("table", { name: "Wat intussen is gewijzigd" }).innerText(), "alleen overdag")
    assert.strictEqual((await read(id)).versie, 5)
  })

  it("is told as saved to who sends it twice, however it was typed", async () => {
    const id = await ongekend({ digitaleAdressen: [givenEmail] })
    const page = await opened(id)
    const { digitaleAdressen: [email] } = await read(id)
    const key = email?.id ?? ""
    const form = {
      versie: "1",
      [`soort-${key}`]: "email",
      [`before-soort-${key}`]: "email",
      [`before-adres-${key}`]: givenEmail.adres,
      [`adres-${key}`]: givenEmail.adres,
      achternaam: "Zoe\u0308",
      "adres-email": "nieuw@example.org",
      "omschrijving-email": "overdag",
      "adres-telefoonnummer": "06 12345678",
      voorkeur: "email",
      "bezoekadres-soort": "binnenlands_adres",
      "bezoekadres-postcode": "3511 ab",
      "bezoekadres-huisnummer": "12 a",
      "correspondentieadres-soort": "postbusnummer",
      "before-correspondentieadres-soort": "binnenlands_adres",
      "correspondentieadres-nummer": "100",
      "correspondentieadres-postcode": "3511 ab",
      "correspondentieadres-woonplaats": "Utrecht"
    }
    const answers = await Promise.all([post(page, changePath(id), form), post(page, changePath(id), form)])
    assert.deepStrictEqual(answers.map(({ status }) => status), [303, 303])
    const saved = await read(id)
    assert.strictEqual(saved.versie, 2)
    assert.deepStrictEqual(saved.contactnaam, { achternaam: "Zo\u00eb" })
    assert.deepInclude(saved.bezoekadres, { postcode: "3511AB", huisnummer: 12, huisletter: "A" })
    const adressen = saved.digitaleAdressen.map(({ adres }) => adres)
    assert.deepStrictEqual(adressen, [givenEmail.adres, "06 12345678", "nieuw@example.org"])
    assert.strictEqual(saved.communicatiekanaal?.adres, "nieuw@example.org")
    assert.strictEqual((await post(page, changePath(id), form)).status, 303)
    // Not so what only looks like it: another change of the same field.
    assert.strictEqual((await post(page, changePath(id), { ...form, achternaam: "Zoe" })).status, 412)
    assert.strictEqual((await post(page, changePath(id), { ...form, "omschrijving-email": "thuis" })).status, 412)
    assert.deepStrictEqual(await read(id), saved)
  })

  it("blames nobody else for what who sends an old copy of the form changed", async () => {
    const id = await ongekend({ contactnaam: { achternaam: "Bor" } })
    const page = await opened(id)
    await page.getByLabel("Achternaam").fill("Boer")
    await save(page)
    await isBack(page, id)
    // What a browser sends that keeps the page to which somebody goes back.
    const form = {
      versie: "1",
      "before-achternaam": "Bor",
      achternaam: "Bor",
      "before-organisatienaam": "",
      organisatienaam: "De Halm"
    }
    const { status, text } = await post(page, changePath(id), form)
    assert.strictEqual(status, 412)
    assert.include(text, "Dit is gewijzigd nadat u deze pagina opende.")
    assert.notInclude(text, "emand anders")
    assert.strictEqual((await read(id)).versie, 2)
  })

  it("keeps what was typed while the API is away, and tells of a change just before its own", async () => {
    const { api, client } = surroundings()
    const id = await ongekend({ contactnaam: { achternaam: "Bor" }, digitaleAdressen: [givenEmail] })
    const state = { isAway: false, isLate: false }
    const url = await standBefore(api.url, ({ method }, response) => {
      const isChange = method === "PATCH"
      if (state.isAway) response.destroy()
      else if (state.isLate && isChange) {
        response.writeHead(412, { "Content-Type": "application/problem+json" })
        response.end(JSON.stringify({ type: "x", title: "x", status: 412, detail: "x", code: "versie-verouderd" }))
      }
      return state.isAway || (state.isLate && isChange)
    })
    const { end, origin } = await startApplication(url)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, changePath(id))
    await page.getByLabel("Achternaam").fill("Boer")
    state.isAway = true
    await save(page)
    await page.getByText("Wat u invulde staat er nog.").waitFor()
    assert.strictEqual(await page.getByLabel("Achternaam").inputValue(), "Boer")
    assert.strictEqual(
      await page.getByRole("group", { name: "E-mailadres", exact: true }).getByLabel("E-mailadres").inputValue(),
      givenEmail.adres
    )
    await assertGoodForEverybody(page)
    Object.assign(state, { isAway: false, isLate: true })
    await save(page)
    await page.getByText("Dit is gewijzigd nadat u deze pagina opende.").waitFor()
    assert.strictEqual(await page.getByLabel("Achternaam").inputValue(), "Boer")
    // The same change made by who sent it, though no answer came, is no conflict.
    dataOrThrow(
      await client.PATCH("/betrokkenen/{id}", {
        params: { path: { id }, header: { "If-Match": "\"1\"" } },
        body: { contactnaam: { achternaam: "Boer" } }
      })
    )
    state.isLate = false
    await save(page)
    await isBack(page, id)
  })

  it("is offered to nobody who may not, refused when tried, and works for who may without seeing who did what", async () => {
    const { byProvider } = surroundings()
    const id = await ongekend({ digitaleAdressen: [givenEmail] })
    const known = await registered(surroundings().client, bsns.anna)
    const loggedIn = (scopes: ReadonlyArray<string>, path: string) =>
      logInByProvider(browser(), surroundings(), scopes, path)
    const page = await loggedIn(["read", "register", "link"], `/betrokkenen/${id}`)
    assert.strictEqual(await page.getByRole("link", { name: "Contactgegevens wijzigen" }).count(), 0)
    assert.strictEqual((await page.request.get(byProvider + changePath(id))).status(), 403)
    assert.strictEqual((await post(page, changePath(id), { versie: "1", achternaam: "x" })).status, 403)
    const writer = await loggedIn(["read", "write"], `/betrokkenen/${known.betrokkene}`)
    await writer.getByRole("link", { name: "Contactgegevens wijzigen" }).click()
    await writer.getByLabel("Achternaam").fill("Boer")
    assert.strictEqual((await post(writer, changePath(id), { versie: "1", "form-token": "x" })).status, 403)
    await save(writer)
    await isBack(writer, known.betrokkene)
    assert.deepStrictEqual((await read(known.betrokkene)).contactnaam, { achternaam: "Boer" })
    assert.strictEqual((await read(id)).versie, 1)
    const nobody = changePath("0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11")
    assert.strictEqual((await post(writer, nobody, { versie: "1" })).status, 404)
  })
})
