import { openWindow, useBrowser } from "@betrokkene/browser"
import { type components, dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { save } from "./given.ts"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

const read = async (id: string) => {
  const partij = dataOrThrow(await surroundings().client.GET("/partijen/{id}", { params: { path: { id } } }))
  assert.isUndefined(partij.weggelaten)
  return partij as components["schemas"]["Partij"]
}

const changePath = (id: string): string => `/partijen/${id}/contactgegevens`

const opened = async (path: string, options = {}) => {
  const { api, byToken } = surroundings()
  const { complaints, page } = await openWindow(browser(), options)
  await logInByToken(page, byToken, api.token, path)
  return { complaints, page }
}

describe("changing the standing details of a partij", () => {
  it("changes what stands there in one step and leaves its numbers and contacts as they are", async () => {
    const { byToken, client } = surroundings()
    const { betrokkene, partij: id } = await registered(client, bsns.anna)
    const before = await read(id)
    const { complaints, page } = await opened(`/partijen/${id}`, { javaScriptEnabled: false })
    await page.getByRole("link", { name: "Vaste gegevens wijzigen" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Vaste gegevens wijzigen" }).waitFor()
    assert.strictEqual(page.url(), byToken + changePath(id))
    for (const absent of ["Naam van de organisatie", "Rol"]) {
      assert.strictEqual(await page.getByLabel(absent).count(), 0, absent)
    }
    const group = (name: string) => page.getByRole("group", { name, exact: true })
    await page.getByLabel("Achternaam").fill("Boer-Jansen")
    await page.getByLabel("Voorkeurstaal").selectOption("Duits")
    await group("Telefoonnummer").getByLabel("Telefoonnummer").fill("020 765 4321")
    await group("Telefoonnummer toevoegen").getByLabel("Telefoonnummer").fill("0687654321")
    await page.getByLabel("Waarop bereikt u deze persoon het liefst").selectOption("Het telefoonnummer dat u toevoegt")
    await group("Bezoekadres").getByLabel("Huisnummer").fill("12")
    await save(page)
    await page.waitForURL(({ pathname }) => pathname === `/partijen/${id}`)

    const after = await read(id)
    const [phone, email, added] = after.digitaleAdressen
    assert.deepStrictEqual<object>(after, {
      ...before,
      versie: before.versie + 1,
      contactnaam: { voornaam: "Anna", achternaam: "Boer-Jansen" },
      voorkeurstaal: { code: "deu", naam: "Duits" },
      digitaleAdressen: [
        { ...before.digitaleAdressen[0], adres: "020 765 4321" },
        before.digitaleAdressen[1],
        { id: added?.id, soortDigitaalAdres: "telefoonnummer", adres: "0687654321" }
      ],
      voorkeurskanaal: { soortDigitaalAdres: "telefoonnummer", adres: "0687654321" },
      bezoekadres: {
        soortBezoekadres: "binnenlands_adres",
        straat: "Dorpsstraat",
        huisnummer: 12,
        postcode: "1234AB",
        woonplaats: "Ons Dorp"
      }
    })
    assert.deepStrictEqual([phone?.id, email?.id], before.digitaleAdressen.map((one) => one.id))
    const { communicatiekanaal } = dataOrThrow(
      await client.GET("/betrokkenen/{id}", { params: { path: { id: betrokkene } } })
    )
    assert.strictEqual(communicatiekanaal?.adres, "06 12345678")
    assert.deepStrictEqual(complaints, [])
  })

  it("has the name of an organisatie, and says beside a field what is wrong with it", async () => {
    const { client } = surroundings()
    const { id } = dataOrThrow(
      await client.POST("/partijen", { body: { soortPartij: "organisatie", organisatienaam: "Bakkerij De Korenar" } })
    )
    const { page } = await opened(changePath(id))
    assert.strictEqual(await page.getByLabel("Achternaam").count(), 0)
    await assertGoodForEverybody(page)
    await page.getByLabel("Naam van de organisatie").fill("Bakkerij De Korenaar")
    const added = page.getByRole("group", { name: "Telefoonnummer toevoegen" })
    await added.getByLabel("Telefoonnummer").fill("nul")
    await page.getByLabel("Waarop bereikt u").selectOption("Het telefoonnummer dat u toevoegt")
    await save(page)
    await added.getByText("Dit is geen telefoonnummer").waitFor()
    assert.strictEqual((await read(id)).versie, 1)
    await added.getByLabel("Telefoonnummer").fill("0201234567")
    await save(page)
    await page.waitForURL(({ pathname }) => pathname === `/partijen/${id}`)
    const { organisatienaam, voorkeurskanaal } = await read(id)
    assert.deepStrictEqual([organisatienaam, voorkeurskanaal?.adres], ["Bakkerij De Korenaar", "0201234567"])
  })

  it("overwrites nothing that was changed meanwhile", async () => {
    const { client } = surroundings()
    const { partij: id } = await registered(client, bsns.anna)
    const { page } = await opened(changePath(id))
    const { versie } = await read(id)
    dataOrThrow(
      await client.PATCH("/partijen/{id}", {
        params: { path: { id }, header: { "If-Match": `"${versie}"` } },
        body: { interneNotitie: null, contactnaam: { voornaam: "Anne" } }
      })
    )
    await page.getByLabel("Achternaam").fill("Bakker")
    await save(page)
    await page.getByText("Dit is gewijzigd nadat u deze pagina opende.").waitFor()
    assert.strictEqual(await page.getByLabel("Voornaam").inputValue(), "Anne")
    assert.strictEqual(await page.getByLabel("Achternaam").inputValue(), "Bakker")
    await save(page)
    await page.waitForURL(({ pathname }) => pathname === `/partijen/${id}`)
    assert.deepStrictEqual((await read(id)).contactnaam, { voornaam: "Anne", achternaam: "Bakker" })
  })

  it("makes a partij secret or no longer in use, and neither is done by changing something else", async () => {
    const { byProvider, client, provider } = surroundings()
    const { id } = dataOrThrow(
      await client.POST("/partijen", { body: { soortPartij: "persoon", contactnaam: { achternaam: "Stil" } } })
    )
    provider.state.person = { sub: "medewerker-7", scopes: ["read", "write"] }
    const { page } = await openWindow(browser())
    await page.goto(byProvider + changePath(id))
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByLabel("Voorletters").fill("S.")
    await save(page)
    await page.waitForURL(({ pathname }) => pathname === `/partijen/${id}`)
    const named = await read(id)
    assert.deepStrictEqual([named.indicatieGeheimhouding, named.indicatieActief], [false, true])
    await page.goto(byProvider + changePath(id))
    await page.getByLabel("Vroeg om geheimhouding").selectOption("Ja")
    await page.getByLabel("Nog in gebruik").selectOption("Nee")
    await save(page)
    await page.getByText("U mag de gegevens niet zien.").waitFor()
    const secret = await read(id)
    assert.deepStrictEqual([secret.indicatieGeheimhouding, secret.indicatieActief], [true, false])
    assert.deepStrictEqual(secret.contactnaam, { voorletters: "S.", achternaam: "Stil" })
  })

  it("is for who may write, and of a partij with geheimhouding only for who may see it", async () => {
    const { byProvider, client, provider } = surroundings()
    const { partij: secret } = await registered(
      client,
      bsns.secret,
      { voornaam: "Iemand", achternaam: "Verborgen" },
      true
    )
    const { partij: id } = await registered(client, bsns.anna)
    const statusFor = async (scopes: ReadonlyArray<string>, partij: string) => {
      provider.state.person = { sub: "medewerker-7", scopes }
      const { page } = await openWindow(browser())
      await page.goto(`${byProvider}/partijen/${partij}`)
      await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
      await page.getByRole("heading", { level: 1 }).waitFor()
      const links = await page.getByRole("link", { name: "Vaste gegevens wijzigen" }).count()
      const answer = await page.goto(byProvider + changePath(partij))
      const shown = (await page.content()).includes(partij === secret ? "Verborgen" : "Boer")
      assert.strictEqual(shown, answer?.status() === 200)
      return [links, answer?.status()]
    }
    assert.deepStrictEqual(await statusFor(["read"], id), [0, 403])
    assert.deepStrictEqual(await statusFor(["read", "write"], id), [1, 200])
    assert.deepStrictEqual(await statusFor(["read", "write"], secret), [0, 403])
    assert.deepStrictEqual(await statusFor(["read", "write", "read-secret"], secret), [1, 200])
  })
})
