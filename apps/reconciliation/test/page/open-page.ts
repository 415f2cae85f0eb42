import { type BrowserWindow, openWindow } from "@betrokkene/browser"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, BrowserContextOptions } from "playwright-core"
import { onTestFinished } from "vitest"
import { reportHtml } from "../../src/report/html/report-html.ts"
import type { Rapport } from "../../src/report/report.ts"

/** A report as a reader has it open. */
export interface OpenedPage extends BrowserWindow {
  readonly url: string
}

/** Opens the report as a file from disk, in a window of its own that closes after the test. */
export const openPage = async (
  browser: Browser,
  rapport: Rapport,
  options: BrowserContextOptions = {}
): Promise<OpenedPage> => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-report-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, "rapport.html")
  await writeFile(file, reportHtml(rapport))
  const opened = await openWindow(browser, options)
  const url = pathToFileURL(file).href
  await opened.page.goto(url)
  return { ...opened, url }
}
