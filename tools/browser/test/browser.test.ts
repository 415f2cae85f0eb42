import { assert, describe, it } from "vitest"
import { accessibilityFaults, useBrowser } from "../src/index.ts"

const browser = useBrowser()

const page = async (body: string) => {
  const opened = await browser().newPage()
  await opened.setContent(
    `<!doctype html><html lang="nl"><title>Test</title><body><main><h1>Test</h1>${body}</main></body></html>`
  )
  return opened
}

describe("accessibilityFaults", () => {
  it("finds what is wrong, and nothing in a page that is right", async () => {
    const right = "<p>Tekst</p><form><label for=a>Naam</label><input id=a><button>Verstuur</button></form>"
    assert.deepStrictEqual(await accessibilityFaults(await page(right), 10), [])
    const faults = await accessibilityFaults(
      await page(
        `${right}<input id=b><p style="color: #aaa">Grijs</p><button style="width: 9px; height: 9px; padding: 0" aria-label=x></button><button style="width: 9px; height: 9px; padding: 0" aria-label=y></button>`
      ),
      10
    )
    for (const rule of ["label", "color-contrast", "target-size"]) {
      assert.isTrue(faults.some((fault) => fault.startsWith(`${rule}: `)), `${rule} in ${faults.join("\n")}`)
    }
  })

  it("rejects a page with hardly anything to check", async () => {
    const opened = await browser().newPage()
    const error = await accessibilityFaults(opened).catch((thrown: unknown) => thrown)
    assert.match(String(error), /Only \d+ rules had something to check/u)
  })
})
