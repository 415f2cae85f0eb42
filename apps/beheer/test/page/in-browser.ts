import { accessibilityFaults, narrow, openWindow, wide } from "@betrokkene/browser"
import type { Browser, Page } from "playwright-core"
import { assert } from "vitest"
import type { Surroundings } from "./surroundings.ts"

/** Logs in with a token, as somebody does by keyboard. */
export const logInByToken = async (page: Page, origin: string, token: string, path = "/"): Promise<void> => {
  await page.goto(`${origin}${path}`)
  await page.getByLabel("Token", { exact: true }).fill(token)
  await page.keyboard.press("Enter")
  await page.waitForURL((url) => !url.pathname.startsWith("/login"))
}

/** A page at this path, of somebody with these scopes who logged in at the provider. */
export const logInByProvider = async (
  browser: Browser,
  { byProvider, provider }: Pick<Surroundings, "byProvider" | "provider">,
  scopes: ReadonlyArray<string>,
  path: string
): Promise<Page> => {
  provider.state.person = { sub: "medewerker-7", scopes }
  const { page } = await openWindow(browser)
  await page.goto(byProvider + path)
  await page.getByRole("button", { name: "Inloggen met uw werkaccount" }).click()
  await page.waitForURL(({ pathname }) => pathname === path)
  return page
}

/** That a page is good for everybody: axe finds nothing, and nothing sticks out on a narrow screen. */
export const assertGoodForEverybody = async (page: Page): Promise<void> => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    assert.deepStrictEqual(await accessibilityFaults(page, 15), [], `${page.url()} in ${colorScheme}`)
  }
  await page.setViewportSize(narrow)
  assert.isAtMost(await page.evaluate(() => document.documentElement.scrollWidth), narrow.width, page.url())
  assert.deepStrictEqual(await accessibilityFaults(page, 15), [], `${page.url()}, narrow`)
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: null })
}

/** Sends a form to a path as the page would, with the form token of the page unless `fields` has another one. */
export const post = (page: Page, path: string, fields: Readonly<Record<string, string>> = {}) =>
  page.locator("input[name=form-token]").first().inputValue().then(async (token) => {
    const answered = await page.request.post(new URL(path, page.url()).href, {
      form: { "form-token": token, ...fields },
      maxRedirects: 0
    })
    return { status: answered.status(), text: await answered.text() }
  })
