import { openWindow, useBrowser } from "@betrokkene/browser"
import { assert, describe, it, onTestFinished } from "vitest"
import { mostTogether } from "../../src/proposals/together/chosen.ts"
import { alike } from "./alike.ts"
import { logInByToken } from "./in-browser.ts"
import { useMerges } from "./merges.ts"
import { standBefore } from "./stand-before.ts"
import { startApplication } from "./surroundings.ts"

const browser = useBrowser()
const { inDatabase, night, surroundings } = useMerges()

/** How many contacts of nobody the register gets, each of which is a finding: few, and many. */
const amounts = [1, 20_000]

/** Contacts of nobody, as many as another program may leave. */
const contactsOfNobody = (many: number) => `
  insert into klantcontact (id, nummer, kanaal, onderwerp, vertrouwelijk, plaatsgevonden_op, registratiedatum, versie)
  select gen_random_uuid(), '9' || lpad(at::text, 9, '0') || ${many % 10}, 'telefoon', 'Losse tegel', false,
    now() - at * interval '1 second', now() - at * interval '1 second', 1
  from generate_series(1, ${many}) as at`

/** The requests to the API that a page may cost at most, however many findings there are. */
const most = {
  "/morning": 4,
  "/proposals/next": 3 + 3,
  "/proposals/next?rule=geen-betrokkene": 3 + 3,
  "/nights": 1,
  "/proposals": 3,
  "/proposals?severity=suggestie": 1,
  "/proposals?rule=geen-betrokkene": 3,
  "/proposals?age=day": 3,
  "/proposals?age=month": 3,
  "/proposals?ground=email-en-naam": 6
}

/** The bytes that such a page may have at most. */
const largest = 64 * 1024

describe("what the night found", () => {
  it("costs as few requests, rows and bytes when there are 20,000 of it as when there is little", async () => {
    const { api } = surroundings()
    const { asked, origin } = await watched(api.url)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, "/nights")
    for (const many of amounts) {
      await inDatabase(contactsOfNobody(many))
      await night()
      for (const [path, limit] of Object.entries(most)) {
        asked.length = 0
        const answered = await page.goto(`${origin}${path}`)
        assert.strictEqual(answered?.status(), 200)
        assert.isAtLeast(asked.length, 1, path)
        assert.isAtMost(asked.length, limit, `${path} asks ${asked.join(" ")}`)
        assert.isAtMost((await answered?.body() ?? []).length, largest, path)
        for (const one of asked) {
          assert.isAtMost(Number(new URL(one, origin).searchParams.get("pageSize") ?? 0), 30, one)
        }
        if (path.startsWith("/proposals")) assert.isAtMost(await page.locator("tbody tr").count(), 25, path)
      }
    }
    await page.goto(`${origin}/morning`)
    const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "Waarschuwing" }) })
    assert.match(await row.innerText(), /20\.?001/u)
    await page.goto(`${origin}/proposals?rule=geen-betrokkene`)
    assert.strictEqual(await page.locator("tbody tr").count(), 25)
    await page.getByRole("link", { name: "Volgende", exact: true }).click()
    assert.strictEqual(await page.locator("tbody tr").count(), 25)
  })

  it("costs a bounded number of requests when the most of it is decided on together", async () => {
    const { api, client } = surroundings()
    for (let at = 0; at <= mostTogether; at++) await alike(client, `Visser${"abcdefghijklm".charAt(at)}`)
    await night()
    const { asked, origin } = await watched(api.url)
    const { page } = await openWindow(browser())
    await logInByToken(page, origin, api.token, "/proposals?rule=mogelijke-partij")
    const boxes = page.getByRole("checkbox")
    for (let at = 0; at < mostTogether; at++) await boxes.nth(at).check()
    asked.length = 0
    await page.getByRole("button", { name: "Gekozen voorstellen bekijken" }).click()
    await page.getByRole("button", { name: `Alle accepteren (${mostTogether})` }).waitFor()
    // Each finding, its betrokkene and its partij.
    assert.strictEqual(asked.length, 3 * mostTogether)
    await page.goBack()
    await boxes.nth(mostTogether).check()
    asked.length = 0
    await page.getByRole("button", { name: "Gekozen voorstellen bekijken" }).click()
    await page.getByText("Kies ten hoogste tien voorstellen.").waitFor()
    assert.isAtMost(asked.length, 3)
    assert.strictEqual(await page.getByRole("checkbox", { checked: true }).count(), mostTogether + 1)
  })
})

/** The application before an API of which every request is noted. */
const watched = async (apiUrl: string) => {
  const asked: Array<string> = []
  const url = await standBefore(apiUrl, ({ url: path = "" }) => {
    asked.push(path)
    return false
  })
  const { end, origin } = await startApplication(url)
  onTestFinished(end)
  return { asked, origin }
}
