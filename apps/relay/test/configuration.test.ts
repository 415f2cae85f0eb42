import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { assert, it } from "vitest"
import { configurationPage } from "../src/configuration/page.ts"

it("docs/configuration.md is what the settings' definition makes of it", () => {
  assert.strictEqual(
    readFileSync(resolve(import.meta.dirname, "../docs/configuration.md"), "utf8"),
    configurationPage(),
    "docs/configuration.md is out of date: run `npm run docs`."
  )
})
