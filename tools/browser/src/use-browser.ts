import chromium from "@sparticuz/chromium"
import { rmSync } from "node:fs"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, chromium as playwright, type LaunchOptions } from "playwright-core"
import { afterAll, beforeAll } from "vitest"

/**
 * A real browser for the tests of a file: starts before the first test; after the last it ends and its files are
 * deleted.
 */
export const useBrowser = (): () => Browser => {
  let started: Awaited<ReturnType<typeof startBrowser>> | undefined
  beforeAll(async () => {
    started = await startBrowser()
  })
  afterAll(async () => {
    await started?.stop()
  })
  return () => {
    if (started === undefined) throw new Error("No browser before the first test")
    return started.browser
  }
}

const startBrowser = async () => {
  const folder = await mkdtemp(join(tmpdir(), "betrokkene-browser-"))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  process.once("exit", clear)
  const browser = await within(folder, async () => playwright.launch({ headless: true, ...await program(folder) }))
  return {
    browser,
    stop: async () => {
      await browser.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
      process.off("exit", clear)
    }
  }
}

/** The browser in the npm package is for Linux on x64; elsewhere Chrome must be installed. */
const program = async (folder: string): Promise<LaunchOptions> => {
  if (process.platform !== "linux" || process.arch !== "x64") return { channel: "chrome" }
  const executablePath = await chromium.executablePath()
  const fonts = join(folder, "fonts.conf")
  await writeFile(
    fonts,
    `<fontconfig><dir>${join(folder, "fonts")}</dir><cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`
  )
  return {
    executablePath,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: fonts }
  }
}

/**
 * The package unpacks into the temporary folder and reuses files there, even those that another process is still
 * writing, so each process gets its own folder. It unpacks its libraries only if it believes that it runs at Amazon.
 */
const within = async <A>(folder: string, work: () => Promise<A>): Promise<A> => {
  const before = { TMPDIR: process.env["TMPDIR"], AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"] }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" })
  try {
    return await work()
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}
