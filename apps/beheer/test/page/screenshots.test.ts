import { openWindow, useBrowser } from "@betrokkene/browser"
import { dataOrThrow } from "@betrokkene/client"
import { existsSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import { alike } from "./alike.ts"
import { logInByToken } from "./in-browser.ts"
import { keptToken } from "./kept-token.ts"
import { useMerges } from "./merges.ts"
import { bsns, registered } from "./people.ts"
import { task } from "./task.ts"
import { undeliverable } from "./undeliverable.ts"

const browser = useBrowser()
const { inDatabase, night, proposed, surroundings } = useMerges()
const folder = join(import.meta.dirname, "../../docs/screenshots")

describe("the screenshots in the README", () => {
  it("are there, and are made anew when that is asked for", async () => {
    const { api, byToken, client } = surroundings()
    const { betrokkene, partij } = await registered(client, bsns.anna)
    await task({ api, client }, betrokkene, "Terugbellen over de kosten")
    const { path: proposal } = await proposed("Zandstra")
    // Charts take more than one night.
    for (let nights = 0; nights < 3; nights++) {
      dataOrThrow(await client.POST("/klantcontacten", { body: { kanaal: "telefoon", onderwerp: "Losse tegel" } }))
      await night()
    }
    await inDatabase(undeliverable)
    await inDatabase(keptToken("zaaksysteem", "read,register").statement)
    await inDatabase(keptToken("Sanne de Wit", "read,identify,register,link").statement)
    const { page } = await openWindow(browser(), { viewport: { width: 1100, height: 820 } })
    await logInByToken(page, byToken, api.token)
    const shots = [
      ["search", "/search", "light"],
      ["registration", "/registrations", "light"],
      ["partij", `/partijen/${partij}`, "light"],
      ["betrokkene", `/betrokkenen/${betrokkene}`, "dark"],
      ["contactgegevens", `/betrokkenen/${betrokkene}/contactgegevens`, "light"],
      ["proposal", proposal, "light"],
      ["morning", "/morning", "light"],
      ["notices", "/notices", "light"],
      ["tokens", "/tokens", "light"]
    ] as const
    for (const [name, path, colorScheme] of shots) {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${byToken}${path}`)
      await shoot(page, name, ["partij", "proposal", "morning"].includes(name))
    }

    for (const name of ["Aalbers", "Bakkeren"]) await alike(client, name)
    await night()
    await page.goto(`${byToken}/proposals?ground=email-en-naam`)
    for (const at of [0, 1]) await page.getByRole("checkbox").nth(at).check()
    await page.getByRole("button", { name: "Gekozen voorstellen bekijken" }).click()
    await page.getByRole("heading", { level: 1, name: "Samen beslissen" }).waitFor()
    await shoot(page, "together", false)

    await page.goto(`${byToken}/registrations`)
    await page.getByLabel("Onderwerp").fill("Losse stoeptegel")
    await page.keyboard.press("Enter")
    await page.getByLabel("Voornaam").fill("Jorrit")
    await page.getByLabel("Achternaam").fill("Aalbers")
    await page.getByLabel("E-mailadres").fill("jorrit.aalbers@example.nl")
    await page.keyboard.press("Enter")
    await page.getByRole("region", { name: "Wie dit waarschijnlijk is" }).scrollIntoViewIfNeeded()
    await shoot(page, "probable", false)
  })
})

/** Makes the picture, and keeps it in the README if that is asked for. */
const shoot = async (page: Page, name: string, fullPage: boolean) => {
  const file = join(folder, `${name}.png`)
  const image = await page.screenshot({
    fullPage,
    ...process.env["SCREENSHOTS"] === undefined ? {} : { path: file }
  })
  assert.isAbove(image.length, 5000)
  assert.isTrue(existsSync(file), file)
}
