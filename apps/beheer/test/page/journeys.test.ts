import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import { alike } from "./alike.ts"
import { logInByToken } from "./in-browser.ts"
import { keptToken } from "./kept-token.ts"
import { useMerges } from "./merges.ts"
import { bsns, registered } from "./people.ts"
import { type Effort, personAt } from "./person.ts"
import { undeliverable } from "./undeliverable.ts"

const browser = useBrowser()
const { inDatabase, night, proposed, surroundings } = useMerges()

type Person = ReturnType<typeof personAt>

/** What each journey takes by the README, after logging in. */
const told = new Map(
  [
    ...readFileSync(join(import.meta.dirname, "../../README.md"), "utf8").matchAll(
      /^\| ([^|]+) \| ([0-9]+) \| ([0-9]+) \|$/gmu
    )
  ].map(([, name = "", clicks, keys]) => [name, { clicks: Number(clicks), keys: Number(keys) }])
)

const seen = new Map<string, Effort>()

const journey = async (name: string, path: string, walk: (page: Page, person: Person) => Promise<void>) => {
  const { api, byToken } = surroundings()
  const { page } = await openWindow(browser())
  await logInByToken(page, byToken, api.token, path)
  const person = personAt(page)
  await walk(page, person)
  seen.set(name, person.effort())
  assert.deepStrictEqual(person.effort(), told.get(name), name)
}

describe("the effort that the README tells", () => {
  it("finds somebody by bsn", async () => {
    const { client } = surroundings()
    await registered(client, bsns.anna)
    await journey("find somebody by bsn and see who it is", "/search", async (page, { choose, click, press, type }) => {
      await choose(page.getByLabel("Zoeken op"), "bsn")
      await click(page.getByLabel("Nummer of adres"))
      await type(bsns.anna)
      await press("Enter")
      await click(page.getByRole("link", { name: "Anna Boer" }))
      await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
    })
  })

  it("registers a contact of somebody who is known", async () => {
    const { client } = surroundings()
    await registered(client, bsns.anna)
    const name = "register a contact of somebody who is known by bsn"
    await journey(name, "/registrations", async (page, { choose, click, press, type }) => {
      await click(page.getByLabel("Onderwerp"))
      await type("Verhuizing")
      await choose(page.getByLabel("Zoeken op"), "bsn")
      await click(page.getByLabel("Nummer", { exact: true }))
      await type(bsns.anna)
      await press("Enter")
      await page.getByText("Deze persoon of organisatie is bekend.").waitFor()
      await click(page.getByRole("button", { name: "Vastleggen en koppelen" }))
      await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
    })
  })

  it("registers a contact of somebody who is probably known", async () => {
    const { client } = surroundings()
    await registered(client, bsns.anna)
    const name = "register a contact of somebody who is probably known, by name and address"
    await journey(name, "/registrations", async (page, { click, press, type }) => {
      await click(page.getByLabel("Onderwerp"))
      await type("Verhuizing")
      await press("Enter")
      await page.getByText("Het contact wordt aan niemand gekoppeld.").waitFor()
      for (const [label, text] of [["Voornaam", "Anna"], ["Achternaam", "Boer"], ["Postcode", "1234AB"]] as const) {
        await click(page.getByLabel(label))
        await type(text)
      }
      await click(page.getByLabel("Huisnummer"))
      await type("1a")
      await click(page.getByRole("button", { name: "Controleren" }))
      await click(page.getByRole("radio", { name: "Ja, koppel aan Anna Boer" }))
      await click(page.getByRole("button", { name: "Vastleggen", exact: true }))
      await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
    })
  })

  it("decides on proposals", async () => {
    const { path } = await proposed("Zwartsluis")
    await journey("reject a proposal with a reason", path, async (page, { click, press, type }) => {
      await click(page.getByRole("region", { name: "Afwijzen" }).getByRole("textbox"))
      await type("Moeder en dochter.")
      await press("Enter")
      await page.getByText("Afgewezen, door").waitFor()
    })
    await proposed("Zuidhof")
    await journey("accept a proposal, the worst first", "/morning", async (page, { click }) => {
      await click(page.getByRole("link", { name: "Voorstellen", exact: true }))
      await click(page.getByRole("table").getByRole("link").first())
      await page.getByRole("button", { name: /^Accepteren/u }).first().waitFor()
      await click(page.getByRole("button", { name: /^Accepteren/u }).first())
      await page.getByText("Geaccepteerd, door").waitFor()
    })
    const { path: other } = await proposed("Zilverberg")
    await journey("accept a proposal and undo it", other, async (page, { click }) => {
      await click(page.getByRole("button", { name: /^Accepteren/u }))
      await click(page.getByRole("button", { name: "Ongedaan maken" }))
      await page.getByText("Ongedaan gemaakt, door").waitFor()
    })
  })

  it("decides on three proposals at once", async () => {
    const { client } = surroundings()
    for (const name of ["Rinsma", "Sikkema", "Terpstra"]) await alike(client, name)
    await night()
    await journey("accept three alike proposals at once", "/proposals", async (page, { click }) => {
      for (const at of [0, 1, 2]) await click(page.getByRole("checkbox").nth(at))
      await click(page.getByRole("button", { name: "Gekozen voorstellen bekijken" }))
      await click(page.getByRole("button", { name: "Alle accepteren (3)" }))
      await page.getByText("Alles is gedaan.").waitFor()
    })
  })

  it("links and unlinks a betrokkene", async () => {
    const { client } = surroundings()
    await registered(client, bsns.anna)
    const { betrokkene } = await alike(client, "Oosting")
    const path = `/betrokkenen/${betrokkene}`
    await journey("link a betrokkene by bsn", path, async (page, { click, press, type }) => {
      await click(page.getByLabel("Nummer"))
      await type(bsns.anna)
      await press("Enter")
      await click(page.getByRole("button", { name: "Ja, koppelen" }))
      await page.getByRole("link", { name: "Anna Boer" }).waitFor()
    })
    await journey("unlink a betrokkene", path, async (page, { click }) => {
      await click(page.getByText("Losmaken", { exact: true }))
      await click(page.getByRole("button", { name: "Ja, losmaken" }))
      await page.getByText("Niet gekoppeld").waitFor()
    })
  })

  it("corrects contact details, and adds somebody to a contact", async () => {
    const { client } = surroundings()
    await registered(client, bsns.secret)
    const { betrokkene } = await registered(client, bsns.anna)
    const params = { path: { id: betrokkene } }
    const { klantcontact } = dataOrThrow(await client.GET("/betrokkenen/{id}", { params }))
    const name = "correct a digit of a telephone number of a betrokkene"
    await journey(name, `/betrokkenen/${betrokkene}`, async (page, { click, press, type }) => {
      await click(page.getByRole("link", { name: "Contactgegevens wijzigen" }))
      await click(page.getByRole("textbox", { name: "Telefoonnummer" }).first())
      await press("End")
      await press("Backspace")
      await type("0")
      await click(page.getByRole("button", { name: "Opslaan" }))
      await page.getByText("06 12345670").waitFor()
    })
    const contact = `/klantcontacten/${klantcontact.id}`
    await journey("add somebody to a contact by bsn", contact, async (page, { choose, click, press, type }) => {
      await click(page.getByRole("link", { name: "Betrokkene toevoegen" }))
      await choose(page.getByLabel("Zoeken op"), "bsn")
      await click(page.getByLabel("Nummer", { exact: true }))
      await type(bsns.secret)
      await press("Enter")
      await click(page.getByRole("button", { name: "Vastleggen en koppelen" }))
      await page.getByRole("heading", { level: 1, name: "Anna Boer" }).waitFor()
    })
  })

  it("hands over an inzage, and forgets", async () => {
    const { client } = surroundings()
    const { partij } = await alike(client, "Postma")
    const { nummer } = dataOrThrow(await client.GET("/partijen/{id}", { params: { path: { id: partij } } }))
    await journey("hand over an inzage as a file", `/partijen/${partij}`, async (page, { click }) => {
      const download = page.waitForEvent("download")
      await click(page.getByRole("button", { name: "Inzage als bestand" }))
      await (await download).path()
    })
    await journey("vergetelheid, after its trial", `/partijen/${partij}`, async (page, { click, press, type }) => {
      await click(page.getByRole("link", { name: "Bekijken wat er weg zou gaan" }))
      await click(page.getByLabel("Typ het nummer"))
      await type(nummer)
      await press("Enter")
      await page.getByText("Deze persoon of organisatie is vergeten.").waitFor()
    })
  })

  it("sends a notice again, drops one, and revokes a token", async () => {
    const { client } = surroundings()
    await registered(client, bsns.secret)
    await inDatabase(undeliverable)
    await inDatabase(keptToken("zaaksysteem", "read").statement)
    await journey("send a notice again", "/", async (page, { click }) => {
      await click(page.getByRole("link", { name: "Meldingen", exact: true }))
      await click(page.getByRole("button", { name: "Opnieuw versturen" }).first())
      await page.getByText("De melding wordt opnieuw verstuurd.").waitFor()
    })
    await journey("drop a notice", "/", async (page, { click }) => {
      await click(page.getByRole("link", { name: "Meldingen", exact: true }))
      await click(page.getByText("Laten vallen", { exact: true }).first())
      await click(page.getByRole("button", { name: "Ja, laten vallen" }).first())
      await page.getByText("De melding is vervallen.").waitFor()
    })
    await journey("revoke a token", "/", async (page, { click }) => {
      await click(page.getByRole("link", { name: "Tokens", exact: true }))
      await click(page.getByText("Intrekken", { exact: true }).first())
      await click(page.getByRole("button", { name: "Ja, intrekken" }).first())
      await page.getByText("Het token is ingetrokken.").waitFor()
    })
  })

  it("is that of every journey in the README", () => {
    assert.deepStrictEqual([...told.keys()].toSorted(), [...seen.keys()].toSorted())
  })
})
