import axe from "axe-core"
import type { Page } from "playwright-core"
import { chartContrastFaults } from "./chart-contrast-faults.ts"

/**
 * What axe-core finds wrong in a page, by its rules for WCAG 2.2 level A and AA and for good practice. Results that it
 * cannot decide count as failures, except the contrast of text in a chart, which is measured here. Rejects if fewer than `leastChecks` rules had something to check, so that a page that
 * did not load is no success.
 */
export const accessibilityFaults = async (page: Page, leastChecks = 20): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe.source)
  const { incomplete, passes, violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ rules: { "target-size": { enabled: true } } })
  )
  if (passes.length < leastChecks) throw new Error(`Only ${passes.length} rules had something to check.`)
  const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)
  )
  return [...found.filter((one) => !one.startsWith("color-contrast: <text")), ...await chartContrastFaults(page)]
}
