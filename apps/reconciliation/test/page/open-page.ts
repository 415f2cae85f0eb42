import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { onTestFinished } from "vitest"
import { reportHtml } from "../../src/report/html/report-html.ts"
import type { Rapport } from "../../src/report/report.ts"

/** A page as a reader has it, with the complaints and requests of its browser. */
export interface OpenedPage {
  readonly page: Page
  readonly complaints: ReadonlyArray<string>
  readonly requests: ReadonlyArray<string>
  readonly url: string
}

export const wide = { width: 1280, height: 900 }

/** Width of the narrowest screen that must be supported (WCAG 2.1, 1.4.10). */
export const narrow = { width: 320, height: 640 }

/** Opens the report as a file from disk, in a window of its own that closes after the test. */
export const openPage = async (
  browser: Browser,
  rapport: Rapport,
  options: BrowserContextOptions = { viewport: wide }
): Promise<OpenedPage> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-report-"))
  const context = await browser.newContext(options)
  onTestFinished(async () => {
    await context.close()
    await rm(folder, { recursive: true, force: true })
  })
  const file = join(folder, "rapport.html")
  await writeFile(file, reportHtml(rapport))
  const page = await context.newPage()
  const complaints: Array<string> = []
  const requests: Array<string> = []
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("request", (request) => requests.push(request.url()))
  const url = pathToFileURL(file).href
  await page.goto(url)
  return { page, complaints, requests, url }
}
