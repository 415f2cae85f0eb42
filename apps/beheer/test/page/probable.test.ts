import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

const known = async (indicatieGeheimhouding = false, achternaam = "Ploegsma") =>
  dataOrThrow(
    await surroundings().client.POST("/partijen", {
      body: {
        soortPartij: "persoon",
        indicatieGeheimhouding,
        contactnaam: { voornaam: "Femke", achternaam },
        bezoekadres: { soortBezoekadres: "binnenlands_adres", postcode: "9999XK", huisnummer: 12, huisletter: "B" },
        digitaleAdressen: [
          { soortDigitaalAdres: "telefoonnummer", adres: "06 70012399" },
          { soortDigitaalAdres: "email", adres: `femke.${achternaam.toLowerCase()}@example.nl` }
        ]
      }
    })
  ).id

const contacts = async () =>
  dataOrThrow(await surroundings().client.GET("/klantcontacten", { params: { query: { count: true, pageSize: 1 } } }))
    .count ?? 0

const shown = async (page: Page) => {
  const params = { path: { id: new URL(page.url()).pathname.split("/").at(-1) ?? "" } }
  return dataOrThrow(await surroundings().client.GET("/betrokkenen/{id}", { params }))
}

/** Fills in what somebody told of whom no number is known. */
const tell = async (page: Page, typed: Readonly<Record<string, string>>) => {
  await page.getByLabel("Onderwerp").fill("Losse stoeptegel")
  if (await page.getByLabel("Achternaam").count() === 0) {
    await page.getByRole("button", { name: "Controleren" }).press("Enter")
    await page.getByText("Het contact wordt aan niemand gekoppeld.").waitFor()
  }
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text)
  await page.getByRole("button", { name: "Controleren" }).press("Enter")
}

const femke = { "Voornaam": "Femke", "Achternaam": "Ploegsma", "Postcode": "9999 xk", "Huisnummer": "12b" }

const logInAs = async (page: Page, scopes: ReadonlyArray<"read" | "register" | "link" | "identify">) => {
  const { byProvider, provider } = surroundings()
  provider.state.person = { sub: "medewerker-7", scopes: [...scopes] }
  await page.goto(`${byProvider}/registrations`)
  await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
  await page.getByLabel("Onderwerp").waitFor()
}

describe("registering a contact of whom no number is known", () => {
  it("shows who it probably is and why, and links who was chosen, by keyboard and without JavaScript", async () => {
    const { api, byToken } = surroundings()
    const partij = await known()
    const { complaints, page, requests } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, "/registrations")
    await tell(page, femke)
    await page.getByRole("heading", { name: "Wie dit waarschijnlijk is" }).waitFor()
    const region = page.getByRole("region", { name: "Wie dit waarschijnlijk is" })
    assert.include(
      await region.innerText(),
      "Achternaam: Gelijk; Voornaam: Gelijk; Adres: Gelijk (geen andere bekende)"
    )
    assert.match(await region.innerText(), /Van 1000 voorstellen met zo'n uitkomst kloppen er ongeveer 9\d\d\./u)
    assert.isTrue(await page.getByRole("radio", { name: "Nee, of niet zeker" }).isChecked())
    await region.getByText("Hoe zwaar elk gegeven weegt").press("Enter")
    await region.getByText("De grens is gehaald.").waitFor()
    const before = await contacts()
    await page.getByRole("radio", { name: "Ja, koppel aan Femke Ploegsma" }).press("Space")
    await page.getByRole("button", { name: "Vastleggen", exact: true }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Femke Ploegsma" }).waitFor()
    const betrokkene = await shown(page)
    assert.strictEqual(betrokkene.partij?.id, partij)
    assert.isNull(betrokkene.contactnaam)
    assert.strictEqual(await contacts(), before + 1)
    assert.deepStrictEqual(complaints, [])
    for (const url of requests) assert.notMatch(decodeURIComponent(url), /Femke|Ploegsma|9999/iu)
  })

  it("links nobody without a choice, and keeps what was filled in", async () => {
    const { api, byToken } = surroundings()
    await known()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/registrations")
    await tell(page, { ...femke, "E-mailadres": "femke.ploegsma@example.nl" })
    await page.getByRole("radio", { name: "Ja, koppel aan" }).first().waitFor()
    await assertGoodForEverybody(page)
    await page.getByText("Hoe zwaar elk gegeven weegt").first().click()
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Niet gekoppeld").waitFor()
    const betrokkene = await shown(page)
    assert.isNull(betrokkene.partij)
    assert.strictEqual(betrokkene.contactnaam?.achternaam, "Ploegsma")
    assert.deepInclude(betrokkene.bezoekadres, { postcode: "9999XK", huisnummer: 12, huisletter: "B" })
  })

  it("shows it before it registers, whatever way the form was sent, and links nobody who was not shown", async () => {
    const { api, byToken, client } = surroundings()
    const partij = await known()
    const other = await registered(client, bsns.anna)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/registrations")
    const before = await contacts()
    await page.getByLabel("Onderwerp").fill("Losse stoeptegel")
    await page.getByRole("button", { name: "Controleren" }).click()
    for (const [label, text] of Object.entries(femke)) await page.getByLabel(label).fill(text)
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Misschien is dit iemand die al bekend is.").waitFor()
    assert.strictEqual(await contacts(), before)
    await assertGoodForEverybody(page)
    const key = await page.locator("input[name=key]").inputValue()
    const seen = await page.locator("input[name=seen]").inputValue()
    assert.include(seen, partij)
    const fields = {
      key,
      seen,
      checked: "nobody",
      kanaal: "telefoon",
      onderwerp: "Losse stoeptegel",
      voornaam: "Femke",
      achternaam: "Ploegsma",
      postcode: "9999XK",
      huisnummer: "12"
    }
    assert.strictEqual((await post(page, "/registrations", { ...fields, partij: other.partij })).status, 409)
    assert.strictEqual((await post(page, "/registrations", { ...fields, partij: "x" })).status, 409)
    assert.strictEqual((await post(page, "/registrations", { ...fields, seen: "" })).status, 409)
    assert.strictEqual((await post(page, "/registrations", { ...fields, partij, "form-token": "x" })).status, 403)
    const others = { ...fields, partij, voornaam: "Xander", achternaam: "Quakernaat", postcode: "1011AB" }
    const { status, text } = await post(page, "/registrations", others)
    assert.strictEqual(status, 409)
    assert.include(text, "lijkt dit niet meer op wie u koos")
    assert.notInclude(text, "Misschien is dit iemand")
    assert.strictEqual(await contacts(), before)
    const answers = await Promise.all([
      post(page, "/registrations", { ...fields, partij }),
      post(page, "/registrations", { ...fields, partij })
    ])
    assert.deepStrictEqual(answers.map(({ status }) => status), [303, 303])
    assert.strictEqual(await contacts(), before + 1)
  })

  it("of a new number shows whom the new one would be a double of", async () => {
    const { api, byToken, client } = surroundings()
    const partij = await known(false, "Quist")
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/registrations")
    const fill = async () => {
      await page.getByLabel("Onderwerp").fill("Paspoort")
      await page.getByLabel("Zoeken op").selectOption("bsn")
      await page.getByLabel("Nummer", { exact: true }).fill("111222333")
      await page.keyboard.press("Enter")
      await page.getByText("Dit nummer is nog niet bekend.").waitFor()
      for (const [label, text] of Object.entries({ ...femke, Achternaam: "Quist" })) {
        await page.getByLabel(label).fill(text)
      }
      await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
      await page.getByText("Misschien is dit iemand die al bekend is.").waitFor()
    }
    await fill()
    await page.getByRole("radio", { name: "Nee: als nieuw vastleggen" }).waitFor()
    await page.getByText("wordt het nummer dat u invulde niet vastgelegd").waitFor()
    await assertGoodForEverybody(page)
    await page.getByRole("radio", { name: "Ja, koppel aan Femke Quist" }).check()
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByRole("heading", { level: 1, name: "Femke Quist" }).waitFor()
    assert.strictEqual((await shown(page)).partij?.id, partij)

    await page.goto(`${byToken}/registrations`)
    await fill()
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).click()
    await page.getByRole("heading", { level: 1, name: "Femke Quist" }).waitFor()
    const made = (await shown(page)).partij?.id ?? ""
    assert.notStrictEqual(made, partij)
    // Whoever has another number of that kind is somebody else.
    await page.goto(`${byToken}/registrations`)
    await page.getByLabel("Onderwerp").fill("Paspoort")
    await page.getByLabel("Zoeken op").selectOption("bsn")
    await page.getByLabel("Nummer", { exact: true }).fill(bsns.secret)
    await page.keyboard.press("Enter")
    for (const [label, text] of Object.entries({ ...femke, Achternaam: "Quist" })) {
      await page.getByLabel(label).fill(text)
    }
    await page.getByRole("button", { name: "Controleren" }).click()
    await page.getByRole("radio", { name: "Ja, koppel aan" }).first().waitFor()
    assert.strictEqual(await page.locator(`[type=radio][value="${made}"]`).count(), 0)
    assert.strictEqual(await page.locator(`[type=radio][value="${partij}"]`).count(), 1)
    assert.strictEqual((await client.GET("/partijen/{id}", { params: { path: { id: made } } })).response.status, 200)
  })

  it("says what is wrong with what was filled in, and when nobody is like it or more is needed", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/registrations")
    await tell(page, { Achternaam: "Niemand" })
    await page.getByText("Vul meer in om te zien wie dit waarschijnlijk is").waitFor()
    await tell(page, { Voornaam: "Iemand", Achternaam: "Andersen", Telefoonnummer: "0612399999" })
    await page.getByText("Wat u invulde lijkt op niemand die al bekend is.").waitFor()
    await assertGoodForEverybody(page)
    for (
      const [typed, told] of [
        [{ Postcode: "9999XK" }, "Vul dit in."],
        [{ Huisnummer: "A" }, "Dit is geen huisnummer."],
        [{ Postcode: "12", Huisnummer: "1" }, "Dit is geen postcode."],
        [{ Postcode: "9999XK", Telefoonnummer: "1" }, "Dit is geen telefoonnummer."]
      ] as const
    ) {
      await tell(page, typed)
      await page.getByText(told).waitFor()
      for (const [label, text] of Object.entries(typed)) {
        assert.strictEqual(await page.getByLabel(label).inputValue(), text)
      }
    }
    await assertGoodForEverybody(page)
  })

  it("shows it to who may read alone, lets only who may link choose, and never tells of geheimhouding", async () => {
    const partij = await known(false, "Reitsma")
    const secret = await known(true, "Reitsma")
    const { page } = await openWindow(browser())
    await logInAs(page, ["register", "read"])
    await tell(page, { ...femke, Achternaam: "Reitsma" })
    await page.getByText("U kunt niet koppelen").waitFor()
    assert.include(await page.getByRole("region", { name: "Wie dit waarschijnlijk is" }).innerText(), "Femke Reitsma")
    assert.strictEqual(await page.getByRole("radio").count(), 0)
    const content = await page.content()
    assert.include(content, partij)
    assert.notInclude(content, secret)
    await assertGoodForEverybody(page)
    const before = await contacts()
    const fields = { checked: "nobody", onderwerp: "x", achternaam: "Reitsma", postcode: "9999XK", huisnummer: "12" }
    assert.strictEqual((await post(page, "/registrations", { ...fields, partij, seen: partij })).status, 409)
    assert.strictEqual(await contacts(), before)
    await page.getByRole("button", { name: "Vastleggen", exact: true }).click()
    await page.getByText("Niet gekoppeld").waitFor()

    const { page: other } = await openWindow(browser())
    await logInAs(other, ["register"])
    await tell(other, { ...femke, Achternaam: "Reitsma" })
    assert.strictEqual(await other.getByText("Wie dit waarschijnlijk is").count(), 0)
    assert.notInclude(await other.content(), partij)
  })
})
