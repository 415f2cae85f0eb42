import { accessibilityFaults, narrow, useBrowser, wide } from "@betrokkene/browser"
import type { Page } from "playwright-core"
import { assert, describe, it } from "vitest"
import type { Rapport } from "../../src/report/report.ts"
import { example, firstNight, trial } from "../report/sample-report.ts"
import { openPage } from "./open-page.ts"

const browser = useBrowser()

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
    assert.deepStrictEqual(await accessibilityFaults(page), [])
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
    assert.deepStrictEqual(await accessibilityFaults(page), [])
  })

  it.each(["as", "streek", "vulling"])("would find a chart whose %s stands out too little", async (part) => {
    const { page } = await openPage(browser(), example, { viewport: wide, colorScheme: "light" })
    assert.deepStrictEqual(await accessibilityFaults(page), [])
    await page.locator(`svg .${part}`).first().evaluate((shape) => {
      const pale = new CSSStyleSheet()
      pale.replaceSync(".pale { fill: #eee !important; stroke: #eee !important; }")
      document.adoptedStyleSheets = [pale]
      shape.classList.add("pale")
    })
    const faults = await accessibilityFaults(page)
    assert.lengthOf(faults, 1)
    assert.match(faults[0] ?? "", /^chart-contrast: /u)
  })
})
