import { openWindow } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it, onTestFinished } from "vitest"
import { useContact } from "./contact.ts"
import { assertGoodForEverybody, logInByToken } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const { browser, contactOfAnna, involved, surroundings } = useContact()

/** A page of somebody between whose last look at the register and whose change somebody else does something, once. */
const openedJustBefore = async (path: string, change: string, somebodyElse: () => Promise<unknown>) => {
  const { api } = surroundings()
  let isDone = false
  const url = await standBefore(api.url, async ({ method, url: asked = "" }) => {
    if (isDone || method === "GET" || !asked.endsWith(change)) return false
    isDone = true
    await somebodyElse()
    return false
  })
  const { end, origin } = await startApplication(url)
  onTestFinished(end)
  const { page } = await openWindow(browser())
  await logInByToken(page, origin, api.token, path)
  return page
}

const lookUp = async (page: Awaited<ReturnType<typeof openedJustBefore>>, bsn: string) => {
  await page.getByLabel("Zoeken op").selectOption("bsn")
  await page.getByLabel("Nummer", { exact: true }).fill(bsn)
  await page.keyboard.press("Enter")
}

describe("two people at the same moment", () => {
  it("who register the same number make one partij, and the second is told that it was known", async () => {
    const { client } = surroundings()
    const others: Array<string> = []
    const page = await openedJustBefore("/registrations", "/registraties", async () => {
      others.push((await registered(client, "999993653", { voornaam: "Jan", achternaam: "Kok" })).partij)
    })
    await page.getByLabel("Onderwerp").fill("Paspoort")
    await lookUp(page, "999993653")
    await page.getByText("Dit nummer is nog niet bekend.").waitFor()
    await page.getByLabel("Achternaam").fill("Kok")
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).press("Enter")
    await page.getByText("Dit nummer hoort intussen bij iemand die u niet zag.").waitFor()
    await page.getByRole("heading", { level: 1, name: "Jan Kok" }).waitFor()
    await assertGoodForEverybody(page)
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? ""
    const { partij } = dataOrThrow(await client.GET("/betrokkenen/{id}", { params: { path: { id } } }))
    assert.deepStrictEqual([partij?.id], others)
  })

  it("who register somebody new by themselves are told nothing", async () => {
    const page = await openedJustBefore("/registrations", "/registraties", () => Promise.resolve())
    await page.getByLabel("Onderwerp").fill("Paspoort")
    await lookUp(page, "999994268")
    await page.getByText("Dit nummer is nog niet bekend.").waitFor()
    await page.getByLabel("Achternaam").fill("Kok")
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Kok" }).waitFor()
    assert.strictEqual(await page.getByText("intussen").count(), 0)
  })

  it("who add the same partij to a contact are told that it stands there twice", async () => {
    const { client } = surroundings()
    const { contact } = await contactOfAnna()
    const bo = await registered(client, bsns.secret, { voornaam: "Bo", achternaam: "Kramer" })
    const add = () =>
      client.POST("/klantcontacten/{id}/betrokkenen", {
        params: { path: { id: contact } },
        body: { rol: "klant", identificatie: { partij: bo.partij } }
      }).then(dataOrThrow)
    const path = `/klantcontacten/${contact}/betrokkenen`
    const page = await openedJustBefore(path, path, add)
    await lookUp(page, bsns.secret)
    await page.getByText("Deze persoon of organisatie is bekend.").waitFor()
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).press("Enter")
    await page.getByText("staat nu meer dan één keer bij dit contact").waitFor()
    await assertGoodForEverybody(page)
    assert.strictEqual((await involved(contact)).length, 3)

    // Whoever saw that before is not told again.
    await page.goto(new URL(path, page.url()).href)
    await lookUp(page, bsns.secret)
    await page.getByText("is al betrokken bij dit contact").waitFor()
    await page.getByRole("button", { name: "Vastleggen en koppelen" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Bo Kramer" }).waitFor()
    assert.strictEqual(await page.getByText("meer dan één keer").count(), 0)
  })

  it("of whom one gives a number to somebody else shows who links by it whom it has now", async () => {
    const { client } = surroundings()
    const { partij } = await registered(client, "999995418", { voornaam: "Ada", achternaam: "Smit" })
    const unlinked = dataOrThrow(
      await client.POST("/registraties", {
        body: { klantcontact: { kanaal: "balie", onderwerp: "Afval" }, rol: "klant" }
      })
    ).betrokkene.id
    const page = await openedJustBefore(`/betrokkenen/${unlinked}`, `/betrokkenen/${unlinked}/partij`, async () => {
      const query = { identificatorwijziging: "andere-persoon" as const }
      const params = { path: { id: partij }, header: { "If-Match": "*" }, query }
      dataOrThrow(await client.PATCH("/partijen/{id}", { params, body: { identificatoren: [] } }))
      await registered(client, "999995418", { voornaam: "Cor", achternaam: "Bakker" })
    })
    await page.getByLabel("Nummer", { exact: true }).fill("999995418")
    await page.keyboard.press("Enter")
    await page.getByText("Ada Smit").waitFor()
    await page.getByRole("button", { name: "Koppelen" }).press("Enter")
    await page.getByText("Dit nummer hoort intussen bij iemand die u niet zag.").waitFor()
    await page.getByText("Cor Bakker").first().waitFor()
  })
})
