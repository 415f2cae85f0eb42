import { openWindow, useBrowser } from "@betrokkene/browser"
import { setTimeout as pause } from "node:timers/promises"
import { assert, describe, it, onTestFinished } from "vitest"
import { assertGoodForEverybody, logInByToken, post } from "./in-browser.ts"
import { bsns, registered } from "./people.ts"
import { clientId } from "./stand-in-provider.ts"
import { startApplication, useSurroundings } from "./surroundings.ts"

const browser = useBrowser()
const surroundings = useSurroundings()

describe("logging in with a token", () => {
  it("leads to the page that was asked for, and only to a page of here", async () => {
    const { api, byToken, client } = surroundings()
    const { partij } = await registered(client, bsns.anna)
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token, `/partijen/${partij}`)
    assert.strictEqual(page.url(), `${byToken}/partijen/${partij}`)
    for (
      const elsewhere of ["https://kwaad.example.nl/", "//kwaad.example.nl", "/.//kwaad.example.nl", "javascript:1"]
    ) {
      const { page: other } = await openWindow(browser())
      await logInByToken(other, byToken, api.token, `/login?to=${encodeURIComponent(elsewhere)}`)
      assert.strictEqual(new URL(other.url()).origin, byToken)
    }
  })

  it("says so if the token is wrong or missing, and does not keep it in the page", async () => {
    const { byToken } = surroundings()
    const { page } = await openWindow(browser())
    await page.goto(byToken)
    await assertGoodForEverybody(page)
    for (
      const [typed, told] of [["", "Vul uw token in."], ["geen-token", "De toegang klopt niet"], [
        "met spaties ertussen",
        "De toegang klopt niet"
      ]] as const
    ) {
      await page.getByLabel("Token", { exact: true }).fill(typed)
      await page.keyboard.press("Enter")
      await page.getByText(told).waitFor()
      assert.strictEqual(await page.getByLabel("Token", { exact: true }).inputValue(), "")
    }
    await assertGoodForEverybody(page)
  })

  it("keeps the token in a sealed cookie that no code in a page can read", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const cookies = await page.context().cookies()
    assert.isAbove(cookies.length, 0)
    for (const { httpOnly, sameSite, value } of cookies) {
      assert.deepStrictEqual([httpOnly, sameSite], [true, "Lax"])
      assert.notInclude(value, api.token)
      assert.notInclude(Buffer.from(value, "base64url").toString("latin1"), api.token)
    }
    // A session that was changed is none.
    const session = cookies.find(({ name }) => name === "beheer-session")
    await page.context().addCookies([{ ...session, value: `${session?.value.slice(0, -2)}AA` } as never])
    await page.goto(`${byToken}/search`)
    assert.include(page.url(), "/login")
  })
})

describe("a session", () => {
  it("ends when somebody logs out, also for who copied its cookie", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const copied = await page.context().cookies()
    await page.getByRole("button", { name: "Uitloggen" }).press("Enter")
    await page.getByText("U bent uitgelogd.").waitFor()
    await assertGoodForEverybody(page)
    await page.context().addCookies(copied)
    await page.goto(`${byToken}/search`)
    assert.include(page.url(), "/login")
    // The form on the page that says so can be used at once.
    await logInByToken(page, byToken, api.token)
    assert.strictEqual(page.url(), `${byToken}/search`)
  })

  it("can be begun again from the page that says so, in the other language too", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    await page.getByRole("button", { name: "Uitloggen" }).click()
    await page.getByText("U bent uitgelogd.").waitFor()
    await page.getByRole("link", { name: "English" }).click()
    await page.getByLabel("Token", { exact: true }).fill(api.token)
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: "Log out" }).waitFor()
    assert.strictEqual(page.url(), `${byToken}/search`)
  })

  it.each([
    ["after a while without a request", { idle: 4000, longest: 60_000 }],
    ["after its longest time, even if it is used", { idle: 60_000, longest: 4000 }]
  ])("ends %s", async (_, limits) => {
    const { api } = surroundings()
    const { end, origin } = await startApplication(api.url, {}, limits)
    onTestFinished(end)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token)
    await page.goto(`${origin}/search`)
    assert.strictEqual(page.url(), `${origin}/search`)
    await pause(4200)
    await page.getByLabel("Nummer of adres").fill("0201234567")
    await page.keyboard.press("Enter")
    await page.getByText("U bent uitgelogd, omdat").waitFor()
    assert.notInclude(await page.content(), "0201234567")
    await assertGoodForEverybody(page)
    await page.goto(`${origin}/search`)
    assert.include(page.url(), "/login")
  })
})

describe("a forged form", () => {
  it("is refused: of a page elsewhere, without its token, with that of another session, and not as a form", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const { page: other } = await openWindow(browser())
    await logInByToken(other, byToken, api.token)
    const stolen = await other.locator("input[name=form-token]").first().inputValue()
    const fields = { kind: "telefoonnummer", value: "0201234567" }
    assert.strictEqual((await post(page, "/search", fields)).status, 200)
    for (const token of ["", "x", stolen]) {
      const { status, text } = await post(page, "/search", { ...fields, "form-token": token })
      assert.strictEqual(status, 403)
      assert.include(text, "Dit formulier is niet meer geldig")
    }
    const own = await page.locator("input[name=form-token]").first().inputValue()
    for (
      const headers of [{ "Sec-Fetch-Site": "cross-site" }, { "Sec-Fetch-Site": "same-site" }, {
        Origin: "https://kwaad.example.nl"
      }] as ReadonlyArray<Record<string, string>>
    ) {
      const answered = await page.request.post(`${byToken}/search`, { headers, form: { ...fields, "form-token": own } })
      assert.strictEqual(answered.status(), 403)
    }
    const json = await page.request.post(`${byToken}/search`, { data: { ...fields, "form-token": own } })
    assert.strictEqual(json.status(), 403)
    assert.strictEqual((await post(page, "/logout", { "form-token": "x" })).status, 403)
    await page.goto(`${byToken}/search`)
    assert.strictEqual(page.url(), `${byToken}/search`)
  })

  it("cannot log somebody in either", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await page.goto(byToken)
    assert.strictEqual((await post(page, "/login", { token: api.token, "form-token": "x" })).status, 403)
    await page.goto(`${byToken}/search`)
    assert.include(page.url(), "/login")
  })

  it("of more than 64 KiB is not read", async () => {
    const { api, byToken } = surroundings()
    const { page } = await openWindow(browser())
    await logInByToken(page, byToken, api.token)
    const { status, text } = await post(page, "/search", { kind: "email", value: "x".repeat(70_000) })
    assert.strictEqual(status, 413)
    assert.include(text, "Dit is te veel tekst")
  })
})

describe("logging in at a provider", () => {
  const logIn = async (origin: string) => {
    const made = await openWindow(browser())
    await made.page.goto(origin)
    await made.page.getByRole("button", { name: "Inloggen met uw werkaccount" }).press("Enter")
    return made
  }

  it("shows only what somebody may do, and logs out there too", async () => {
    const { byProvider, provider } = surroundings()
    provider.state.person = { sub: "medewerker-9", scopes: ["read"] }
    const { complaints, page } = await logIn(byProvider)
    await page.getByText("Ingelogd als medewerker-9").waitFor()
    assert.deepStrictEqual(
      await page.getByLabel("Zoeken op").locator("option").allInnerTexts(),
      ["Telefoonnummer", "E-mailadres", "Nummer van een contact", "Nummer in dit register"]
    )
    const refused = await post(page, "/search", { kind: "bsn", value: bsns.anna })
    assert.strictEqual(refused.status, 403)
    const before = provider.ended.length
    const left = provider.refreshTokens.size
    await page.getByRole("button", { name: "Uitloggen" }).press("Enter")
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).waitFor()
    assert.strictEqual(provider.ended.length, before + 1)
    assert.strictEqual(provider.refreshTokens.size, left - 1)
    await page.goto(`${byProvider}/search`)
    assert.include(page.url(), "/login")
    assert.deepStrictEqual(complaints, [])
  })

  it("says so to who may do nothing", async () => {
    const { byProvider, provider } = surroundings()
    provider.state.person = { sub: "medewerker-9", scopes: [] }
    const { page } = await logIn(byProvider)
    await page.getByText("U mag met deze toegang nog niets.").waitFor()
    assert.strictEqual(await page.getByRole("navigation", { name: "Hoofdmenu" }).count(), 0)
    await assertGoodForEverybody(page)
    await page.goto(`${byProvider}/search`)
    assert.strictEqual(await page.getByLabel("Nummer of adres").count(), 0)
  })

  it("renews a JWT that ends, and logs out who is not renewed", async () => {
    const { byProvider, provider } = surroundings()
    provider.state.person = { sub: "medewerker-9", scopes: ["read"] }
    // The application renews a JWT twenty seconds before its end, so this one at once.
    provider.state.seconds = 10
    onTestFinished(() => {
      provider.state.seconds = 300
    })
    const { page } = await logIn(byProvider)
    await page.getByText("Ingelogd als medewerker-9").waitFor()
    const tokens = new Set(provider.refreshTokens.keys())
    await page.goto(`${byProvider}/search`)
    assert.strictEqual(page.url(), `${byProvider}/search`)
    assert.isTrue([...provider.refreshTokens.keys()].some((token) => !tokens.has(token)))
    provider.refreshTokens.clear()
    await page.goto(`${byProvider}/search`)
    assert.include(page.url(), "/login")
  })

  it("refuses who comes back with nothing, with a state of somebody else, or twice", async () => {
    const { byProvider, provider } = surroundings()
    provider.state.person = { sub: "medewerker-9", scopes: ["read"] }
    const { page } = await openWindow(browser())
    const callbacks: Array<string> = []
    page.on("request", (request) => {
      if (request.url().includes("/login/callback")) callbacks.push(request.url())
    })
    await page.goto(`${byProvider}/login/callback?code=x&state=y`)
    await page.getByText("Inloggen is niet gelukt.").waitFor()
    await assertGoodForEverybody(page)
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByText("Ingelogd als").waitFor()
    const { page: other } = await openWindow(browser())
    await other.goto(callbacks.at(-1) ?? "")
    await other.getByText("Inloggen is niet gelukt.").waitFor()
    await page.goto(callbacks.at(-1) ?? "")
    await page.getByText("Inloggen is niet gelukt.").waitFor()
  })

  it("says so while the provider is away, and works when it is back", async () => {
    const { api, provider } = surroundings()
    provider.state.person = { sub: "medewerker-9", scopes: ["read"] }
    const { end, origin } = await startApplication(api.url, {
      BEHEER_OIDC_ISSUER: provider.issuer,
      BEHEER_OIDC_CLIENT_ID: clientId
    })
    onTestFinished(end)
    provider.state.isAway = true
    const { page } = await logIn(origin)
    await page.getByText("de inlogdienst antwoordt niet").waitFor()
    provider.state.isAway = false
    await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
    await page.getByText("Ingelogd als medewerker-9").waitFor()
  })
})
