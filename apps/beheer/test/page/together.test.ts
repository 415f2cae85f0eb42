import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { assert, describe, it } from "vitest"
import { alikeProposals } from "./alike-proposals.ts"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { useMerges } from "./merges.ts"

const browser = useBrowser()
const merges = useMerges()
const { logInAs, proposed, read, surroundings } = merges
const { box, linkedTo, made } = alikeProposals(merges)

const list = "/proposals?rule=mogelijke-partij&age=day"

describe("several proposals alike", () => {
  it("are chosen, looked at and accepted at once, by keyboard and without JavaScript", async () => {
    const { api, byToken } = surroundings()
    const people = await made(["Aalbers", "Bakkeren", "Cornelisz"])
    const { complaints, page, requests } = await openWindow(browser(), { javaScriptEnabled: false })
    await logInByToken(page, byToken, api.token, list)
    await page.getByText("Er verandert dan nog niets.").waitFor()
    for (const one of people.slice(0, 2)) await page.locator(box(one)).press("Space")
    await page.getByRole("button", { name: "Gekozen voorstellen bekijken" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Samen beslissen" }).waitFor()
    const whole = await page.locator("main").innerText()
    for (
      const told of [
        "Jorrit Aalbers",
        "jorrit.bakkeren@example.nl",
        "hetzelfde e-mailadres en telefoonnummer en dezelfde naam"
      ]
    ) {
      assert.include(whole, told)
    }
    assert.notInclude(whole, "Cornelisz")
    assert.deepStrictEqual(await Promise.all(people.map((one) => linkedTo(one.betrokkene))), [
      undefined,
      undefined,
      undefined
    ])
    await page.getByRole("button", { name: "Alle accepteren (2)" }).press("Enter")
    await page.getByText("Alles is gedaan.").waitFor()
    assert.match(await page.locator("main").innerText(), /Geaccepteerd\s+2\s+Niet gedaan\s+0/u)
    assert.deepStrictEqual(await Promise.all(people.map((one) => linkedTo(one.betrokkene))), [
      people[0]?.partij,
      people[1]?.partij,
      undefined
    ])
    await page.getByRole("link", { name: "Jorrit Aalbers" }).press("Enter")
    await page.getByRole("button", { name: "Ongedaan maken" }).press("Enter")
    await page.getByText("Ongedaan gemaakt, door").waitFor()
    assert.isUndefined(await linkedTo(people[0]?.betrokkene ?? ""))
    assert.deepStrictEqual(complaints, [])
    for (const url of requests) assert.notMatch(decodeURIComponent(url), /Jorrit|Aalbers|Bakkeren|example\.nl/iu)
  })

  it("are rejected at once with one reason, and every step is good for everybody, in English too", async () => {
    const { api, byToken } = surroundings()
    const people = await made(["Dijkman", "Eilander"])
    const { page } = await openWindow(browser(), { locale: "en-GB" })
    await logInByToken(page, byToken, api.token, list)
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Look at the chosen proposals" }).press("Enter")
    await page.getByText("Choose one or more proposals first.").waitFor()
    await assertGoodForEverybody(page)
    for (const one of people) await page.locator(box(one)).press("Space")
    await page.getByRole("button", { name: "Look at the chosen proposals" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Decide together" }).waitFor()
    await assertGoodForEverybody(page)
    for (const [typed, told] of [["", "Fill in a reason"], ["x".repeat(201), "Fill in a reason"]] as const) {
      await page.getByLabel("Reason").fill(typed)
      await page.keyboard.press("Enter")
      await page.getByText(told).waitFor()
      assert.strictEqual(await page.getByLabel("Reason").inputValue(), typed)
    }
    await assertGoodForEverybody(page)
    for (const { id } of people) assert.strictEqual((await read(id)).toestand, "open")
    await page.getByLabel("Reason").fill("Another family.")
    await page.keyboard.press("Enter")
    await page.getByText("All of it was done.").waitFor()
    await assertGoodForEverybody(page)
    for (const { betrokkene, id } of people) {
      const { besluit, toestand } = await read(id)
      assert.deepStrictEqual([toestand, besluit?.reden], ["afgewezen", "Another family."])
      assert.isUndefined(await linkedTo(betrokkene))
    }
    // The answer to a form leads back to the list.
    await page.getByRole("link", { name: "Nederlands" }).press("Enter")
    await page.getByRole("heading", { level: 1, name: "Voorstellen" }).waitFor()
  })

  it("are each decided under the version that was shown: what somebody else decided is told, not overwritten", async () => {
    const { api, byToken, client } = surroundings()
    const people = await made(["Ferwerda", "Gerritsma", "Hiemstra"])
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, list)
    for (const one of people) await page.locator(box(one)).press("Space")
    await page.getByRole("button", { name: "Gekozen voorstellen bekijken" }).press("Enter")
    await page.getByRole("button", { name: "Alle accepteren (3)" }).waitFor()
    const decide = async (id: string, body: { besluit: "afwijzen" | "heropenen"; reden: string }) => {
      const header = { "If-Match": `"${(await read(id)).versie}"` }
      dataOrThrow(await client.PUT("/bevindingen/{id}/besluit", { params: { path: { id }, header }, body }))
    }
    const [first, second, third] = people.map(({ id }) => id)
    await decide(first ?? "", { besluit: "afwijzen", reden: "Vader en zoon." })
    await decide(second ?? "", { besluit: "afwijzen", reden: "Toch niet." })
    await decide(second ?? "", { besluit: "heropenen", reden: "Toch wel." })
    await page.getByRole("button", { name: "Alle accepteren (3)" }).click()
    await page.getByText("Niet alles is gedaan.").waitFor()
    assert.match(await page.locator("main").innerText(), /Geaccepteerd\s+1\s+Niet gedaan\s+2/u)
    const row = (name: string) => page.locator("#not-done").getByRole("row").filter({ hasText: name })
    assert.include(await row("Ferwerda").innerText(), "Reden: Vader en zoon.")
    assert.include(await row("Gerritsma").innerText(), "Dit is intussen gewijzigd.")
    await assertGoodForEverybody(page)
    assert.strictEqual((await read(first ?? "")).toestand, "afgewezen")
    assert.strictEqual((await read(second ?? "")).toestand, "open")
    assert.strictEqual((await read(third ?? "")).toestand, "geaccepteerd")
    assert.deepStrictEqual(await Promise.all(people.map((one) => linkedTo(one.betrokkene))), [
      undefined,
      undefined,
      people[2]?.partij
    ])
  })

  it("sent twice are done once", async () => {
    const { api, byToken } = surroundings()
    const [one] = await made(["Idema"])
    assert.isDefined(one)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, list)
    const chosen = `${one.id}:${one.versie}`
    assert.include((await post(page, "/proposals/together/accept", { chosen })).text, "Alles is gedaan.")
    assert.include((await post(page, "/proposals/together/accept", { chosen })).text, "Niet alles is gedaan.")
    assert.strictEqual((await read(one.id)).besluit?.wijze, "uitgevoerd")
    assert.strictEqual((await post(page, "/proposals/together", { chosen })).status, 200)
  })

  it("are no others than those whose ground a policy may allow, ten at most, on one ground, from a page of here", async () => {
    const { api, byToken } = surroundings()
    const { blijft, id: merge, vervalt } = await proposed("Tuinstra")
    const [mail] = await made(["Jellema"])
    const [phone] = await made(["Kooistra"], "telefoon-adres-en-naam")
    assert.isDefined(mail)
    assert.isDefined(phone)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, "/proposals?rule=dubbele-partij-vermoeden")
    assert.strictEqual(await page.locator(`a[href^="/proposals/${merge}"]`).count(), 1)
    assert.strictEqual(await page.getByRole("checkbox").count(), 0)
    const value = async (id: string) => `${id}:${(await read(id)).versie}`
    const refused = await post(page, "/proposals/together/accept", { chosen: await value(merge) })
    assert.include(refused.text, "Hierover moet u apart beslissen.")
    assert.strictEqual((await read(merge)).toestand, "open")
    assert.deepStrictEqual(
      [(await read(mail.id)).voorstel, (await read(phone.id)).voorstel].map((one) =>
        one?.soort === "koppelen" ? one.gronden : []
      ),
      [["email-en-naam"], ["telefoon-adres-en-naam"]]
    )

    await page.goto(`${byToken}/proposals`)
    await page.getByLabel("Samen beslissen").selectOption("telefoon-adres-en-naam")
    await page.getByRole("button", { name: "Filteren" }).click()
    await page.locator(box(phone)).waitFor()
    assert.strictEqual(await page.locator(box(mail)).count(), 0)
    assert.strictEqual(await page.getByRole("checkbox").count(), await page.locator("tbody tr").count())
    await page.goto(`${byToken}/proposals?ground=email-en-naam&severity=fout`)
    await page.getByText("Er wacht niets op u.").waitFor()

    await page.goto(`${byToken}${list}`)
    for (const one of [mail, phone]) await page.locator(box(one)).check()
    await page.getByRole("button", { name: "Gekozen voorstellen bekijken" }).click()
    await page.getByText("Deze voorstellen hebben niet dezelfde grond.").waitFor()
    assert.isTrue(await page.locator(box(phone)).isChecked())
    await assertGoodForEverybody(page)
    const send = async (path: string, chosen: ReadonlyArray<string>, token?: string) => {
      const form = new URLSearchParams(chosen.map((one) => ["chosen", one]))
      form.set("form-token", token ?? await page.locator("input[name=form-token]").first().inputValue())
      const headers = { "Content-Type": "application/x-www-form-urlencoded" }
      const url = `${byToken}/proposals/together/${path}`
      return (await page.request.post(url, { data: form.toString(), headers, maxRedirects: 0 })).status()
    }
    const chosen = [await value(mail.id)]
    assert.strictEqual(await send("accept", [...chosen, await value(phone.id)]), 400)
    assert.strictEqual(await send("accept", chosen, "x"), 403)
    assert.strictEqual(await send("accept", []), 400)
    assert.strictEqual(await send("accept", ["x", `${mail.id}:*`, `${mail.id}`]), 400)
    assert.strictEqual(await send("undo", chosen), 404)
    const others = Array.from({ length: 10 }, (_, at) => `018f3a5c-7b1d-4c2e-9f00-1a2b3c4d5e${at + 10}:1`)
    assert.strictEqual(await send("accept", [...chosen, ...others]), 400)
    for (const id of [mail.id, phone.id]) assert.strictEqual((await read(id)).toestand, "open")
    for (const id of [blijft, vervalt]) {
      assert.strictEqual(
        (await surroundings().client.GET("/partijen/{id}", { params: { path: { id } } })).response.status,
        200
      )
    }
    // What cannot be is told of each, and does not keep the others from being decided on.
    assert.strictEqual(await send("accept", [...chosen, ...others.slice(1)]), 200)
    assert.strictEqual((await read(mail.id)).toestand, "geaccepteerd")
  })

  it("are refused to who may not decide, and shown without names to who may not read", async () => {
    const [one] = await made(["Lieuwes"])
    assert.isDefined(one)
    const { page } = await openWindow(browser())
    await logInAs(page, ["read"], "/search")
    const chosen = `${one.id}:${one.versie}`
    for (const path of ["", "/accept", "/reject"]) {
      assert.strictEqual((await post(page, `/proposals/together${path}`, { chosen, reden: "x" })).status, 403)
    }
    assert.strictEqual((await read(one.id)).toestand, "open")
    const { page: other } = await openWindow(browser())
    await logInAs(other, ["reconcile"], list)
    await other.locator(box(one)).check()
    await other.getByRole("button", { name: "Gekozen voorstellen bekijken" }).click()
    await other.getByText("U mag deze gegevens niet zien.").waitFor()
    assert.notInclude(await other.content(), "Lieuwes")
    await assertGoodForEverybody(other)
  })
})
