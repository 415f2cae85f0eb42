import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { makeStylesheet } from "../src/style/stylesheet.ts"
import { usedTokens } from "../src/style/used-tokens.ts"

describe("the style sheet", () => {
  it("asks for nothing of another host, nor for a file", () => {
    assert.notMatch(makeStylesheet(undefined).css, /url\(|@import|https?:/u)
  })

  it("changes its path with its content, and ends with the theme of a municipality", () => {
    const folder = mkdtempSync(join(tmpdir(), "betrokkene-theme-"))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, "theme.css")
    writeFileSync(file, ":root { --beheer-text: #123456; }\n")
    const [plain, themed] = [makeStylesheet(undefined), makeStylesheet(file)]
    assert.isTrue(themed.css.endsWith("--beheer-text: #123456; }\n"))
    assert.notStrictEqual(plain.path, themed.path)
    assert.strictEqual(plain.path, makeStylesheet(undefined).path)
  })

  it("has the variables that its rules ask for, and those that these ask for, and no others", () => {
    const theme = ".utrecht-theme {\n  --a: var(--b);\n  --b: 1px;\n  --c: 2px;\n  --d: var(--d);\n}\n"
    assert.strictEqual(
      usedTokens(theme, "p { margin: var(--a) var(--nowhere); }"),
      ":root {\n--a: var(--b);\n--b: 1px;\n}\n"
    )
    assert.strictEqual(usedTokens(theme, "p { margin: var( --d, 0) }"), ":root {\n--d: var(--d);\n}\n")
  })
})
