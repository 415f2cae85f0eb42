import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { setTimeout as pause } from "node:timers/promises"
import { assert, describe, it } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { keptToken } from "./kept-token.ts"
import { useMerges } from "./merges.ts"
import { bsns, registered } from "./people.ts"
import { undeliverable } from "./undeliverable.ts"

const browser = useBrowser()
const { inDatabase, logInAs, surroundings } = useMerges()

describe("notices that did not arrive", () => {
  it("say so while there are none", async () => {
    const { page } = await openWindow(browser())
    await logInAs(page, ["deliver"], "/")
    await page.getByRole("heading", { level: 1, name: "Meldingen die niet aankwamen" }).waitFor()
    await page.getByText("Alle meldingen kwamen aan").waitFor()
    await assertGoodForEverybody(page)
  })

  it("are sent again or dropped by keyboard, and what somebody else decided is told", async () => {
    const { client } = surroundings()
    const { betrokkene } = await registered(client, bsns.anna)
    await inDatabase(undeliverable)
    const { complaints, page } = await openWindow(browser())
    await logInAs(page, ["deliver", "read"], "/notices")
    const rowOf = (event: string) => page.getByRole("row").filter({ hasText: event })
    const first = rowOf("betrokkene-geregistreerd")
    assert.include(await first.innerText(), "zaaksysteem")
    assert.include(await first.innerText(), "Het systeem zegt dat het is opgeheven")
    assert.strictEqual(
      await first.getByRole("link", { name: "betrokkene-geregistreerd" }).getAttribute("href"),
      `/betrokkenen/${betrokkene}`
    )
    await assertGoodForEverybody(page)

    await rowOf("klantcontact-geregistreerd").getByRole("button", { name: "Opnieuw versturen" }).press("Enter")
    await page.getByText("De melding wordt opnieuw verstuurd.").waitFor()
    assert.strictEqual(await rowOf("klantcontact-geregistreerd").count(), 0)

    const stale = page.getByRole("row").filter({ hasText: "betrokkene-geregistreerd" })
    await stale.getByText("Laten vallen", { exact: true }).press("Enter")
    await stale.getByText("krijgt deze melding nooit").waitFor()
    await assertGoodForEverybody(page)
    await stale.getByRole("button", { name: "Ja, laten vallen" }).press("Enter")
    await page.getByText("De melding is vervallen.").waitFor()
    const path = { id: betrokkene }
    const trail = dataOrThrow(await client.GET("/betrokkenen/{id}/audittrail", { params: { path } })).results
    assert.deepInclude(trail[0], { soort: "niet-gemeld", activiteit: "laatGebeurtenisVallen" })

    const action = await rowOf("partij-geregistreerd").locator("form").first().getAttribute("action") ?? ""
    const id = action.split("/")[2] ?? ""
    dataOrThrow(await client.POST("/onbestelbare-gebeurtenissen/{id}/laten-vallen", { params: { path: { id } } }))
    await rowOf("partij-geregistreerd").getByRole("button", { name: "Opnieuw versturen" }).press("Enter")
    await page.getByText("deze melding is er niet meer").waitFor()
    await assertGoodForEverybody(page)
    assert.deepStrictEqual(complaints.filter((complaint) => !complaint.includes("409")), [])
  })
})

describe("tokens", () => {
  it("are listed without a secret, and revoked by keyboard once", async () => {
    const { api, byToken } = surroundings()
    const add = (naam: string, digit: string, scopes: string) =>
      inDatabase(`insert into toegangstoken (digest, naam, scopes, gemaakt_op, gemaakt_door)
        values (repeat('${digit}', 64), '${naam}', '{${scopes}}', now(), 'operator')`)
    await add("zaaksysteem", "a", "read,register")
    await add("oud systeem", "b", "read")
    const { complaints, page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/tokens")
    const row = page.getByRole("row").filter({ hasText: "zaaksysteem" })
    assert.include(await row.innerText(), "Geldig")
    assert.include(await row.innerText(), "read, register")
    assert.notMatch(await page.content(), /a{64}|b{64}/u)
    await assertGoodForEverybody(page)
    await row.getByText("Intrekken", { exact: true }).press("Enter")
    await assertGoodForEverybody(page)
    await row.getByRole("button", { name: "Ja, intrekken" }).press("Enter")
    await page.getByText("Het token is ingetrokken.").waitFor()
    assert.include(await row.innerText(), "Ingetrokken")
    assert.strictEqual(await row.getByText("Ja, intrekken").count(), 0)

    // Somebody else is first.
    const other = page.getByRole("row").filter({ hasText: "oud systeem" })
    await inDatabase("update toegangstoken set ingetrokken_op = now() where naam = 'oud systeem'")
    await other.getByText("Intrekken", { exact: true }).press("Enter")
    await other.getByRole("button", { name: "Ja, intrekken" }).press("Enter")
    await page.getByText("dit token was al ingetrokken").waitFor()
    assert.deepStrictEqual(complaints.filter((complaint) => !complaint.includes("409")), [])
  })

  it("by which somebody is logged in are revoked only after that is told, which ends the session", async () => {
    const { byToken } = surroundings()
    const { secret, statement } = keptToken("beheerder", "revoke")
    await inDatabase(statement)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, secret, "/tokens")
    const row = page.getByRole("row").filter({ hasText: "beheerder" })
    await row.getByText("Intrekken", { exact: true }).press("Enter")
    await row.getByRole("button", { name: "Ja, intrekken" }).press("Enter")
    await page.getByText("Met dit token bent u zelf ingelogd.").waitFor()
    assert.include(await row.innerText(), "Geldig")
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Ja, ook mijn eigen token intrekken" }).press("Enter")
    // The API believes a token for five seconds at most.
    const refused = page.getByText("De toegang klopt niet")
    while (await refused.count() === 0) {
      await pause(500)
      await page.goto(`${byToken}/tokens`)
    }
    await page.getByLabel("Token", { exact: true }).waitFor()
  })
})

describe("running the register", () => {
  it("is shown to nobody who may not, refused when tried, and only taken from a page of here", async () => {
    const { page } = await openWindow(browser())
    await logInAs(page, ["read", "reconcile", "audit"], "/search")
    for (const name of ["Meldingen", "Tokens"]) {
      assert.strictEqual(await page.getByRole("link", { name, exact: true }).count(), 0)
    }
    const id = "018f3a5c-7b1d-4c2e-9f00-1a2b3c4d5e6f"
    for (const path of ["/notices", "/tokens"]) {
      assert.strictEqual((await page.goto(new URL(path, page.url()).href))?.status(), 403)
    }
    for (const path of ["/notices/1/again", "/notices/1/drop", `/tokens/${id}/revoke`]) {
      assert.strictEqual((await post(page, path)).status, 403)
    }
    const { page: other } = await openWindow(browser())
    await logInAs(other, ["deliver", "revoke"], "/notices")
    for (const path of ["/notices/1/again", "/notices/1/drop", `/tokens/${id}/revoke`]) {
      assert.strictEqual((await post(other, path, { "form-token": "made-up" })).status, 403)
    }
    assert.strictEqual((await post(other, "/notices/999/drop")).status, 409)
    assert.strictEqual((await post(other, `/tokens/${id}/revoke`)).status, 404)
  })
})
