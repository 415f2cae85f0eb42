import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { onTestFinished } from "vitest"
import { wide } from "./screens.ts"

/** A browser window of somebody, with the complaints of the browser and every address that it asked for. */
export interface BrowserWindow {
  readonly page: Page
  readonly complaints: ReadonlyArray<string>
  readonly requests: ReadonlyArray<string>
}

/** Opens a window with cookies of its own that closes after the test. */
export const openWindow = async (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserWindow> => {
  const context = await browser.newContext({ viewport: wide, locale: "nl-NL", ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: Array<string> = []
  const requests: Array<string> = []
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("request", (request) => requests.push(request.url()))
  return { page, complaints, requests }
}
