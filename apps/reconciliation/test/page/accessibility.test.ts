import { accessibilityFaults, narrow, useBrowser, wide } from "@betrokkene/browser"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import type { Rapport } from "../../src/report/report.ts"
import { example, firstNight, trial } from "../report/sample-report.ts"
import { contrast } from "./contrast.ts"
import { openPage } from "./open-page.ts"

const browser = useBrowser()

/** Axe cannot measure text in a chart; that is measured below. */
const violations = async (page: Page) =>
  (await accessibilityFaults(page)).filter((found) => !found.startsWith("color-contrast: <text"))

const unfold = (page: Page) =>
  page.locator("details").evaluateAll((all) => {
    for (const details of all) details.setAttribute("open", "")
  })

describe("the page by axe-core", () => {
  const samples: ReadonlyArray<readonly [string, Rapport]> = [["a usual night", example], [
    "the first night",
    firstNight
  ]]

  it.each(samples)("is accessible: %s", async (_, rapport) => {
    const { page } = await openPage(browser(), rapport, { viewport: wide, colorScheme: "light" })
    assert.deepStrictEqual(await violations(page), [])
  })

  const ways = [
    ["in light", { viewport: wide, colorScheme: "light" }, "screen"],
    ["in the dark", { viewport: wide, colorScheme: "dark" }, "screen"],
    ["on a narrow screen", { viewport: narrow, colorScheme: "light" }, "screen"],
    ["on paper", { viewport: wide, colorScheme: "light" }, "print"]
  ] as const

  it.each(ways)("is accessible with everything unfolded, %s", async (_, options, media) => {
    const { page } = await openPage(browser(), trial, options)
    await page.emulateMedia({ media })
    await unfold(page)
    assert.deepStrictEqual(await violations(page), [])
  })

  it.each(["light", "dark"] as const)(
    "has charts with contrast: 4.5 to 1 for text, 3 to 1 for lines and bars, in %s",
    async (colorScheme) => {
      const { page } = await openPage(browser(), example, { viewport: wide, colorScheme })
      const painted = await page.locator("svg").locator("text, polyline, .vulling, .vorige, .ernst > *").evaluateAll((
        all
      ) =>
        all.map((shape) => {
          const { fill, stroke } = getComputedStyle(shape)
          return {
            text: shape.tagName === "text",
            colour: fill === "none" || shape.classList.contains("vorige") ? stroke : fill
          }
        })
      )
      const papier = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)
      assert.isAbove(painted.length, 50)
      for (const { colour, text } of painted) assert.isAtLeast(contrast(colour, papier), text ? 4.5 : 3, colour)
    }
  )
})
