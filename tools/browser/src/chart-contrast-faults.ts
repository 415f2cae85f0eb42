import type { Page } from "playwright-core"
import { contrast } from "./contrast.ts"

/** Least contrast of text, and of a line or bar that carries meaning (WCAG 2.2, 1.4.3 and 1.4.11). */
const least = { text: 4.5, shape: 3 }

/** The texts, lines and bars of charts that stand out too little from the page. Axe cannot measure them. */
export const chartContrastFaults = async (page: Page): Promise<ReadonlyArray<string>> => {
  const painted = await page.locator("svg.lijn, svg.balk").locator("text, polyline, .vulling, .vorige").evaluateAll(
    (all) =>
      all.map((shape) => {
        const { fill, stroke } = getComputedStyle(shape)
        return {
          kind: shape.tagName === "text" ? "text" as const : "shape" as const,
          html: shape.outerHTML.slice(0, 120),
          colour: fill === "none" || shape.classList.contains("vorige") ? stroke : fill
        }
      })
  )
  if (painted.length === 0) return []
  const paper = await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)
  return painted.filter(({ colour, kind }) => contrast(colour, paper) < least[kind]).map(({ html }) =>
    `chart-contrast: ${html}`
  )
}
