import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { packedPages } from "../src/packed-pages.ts"

const code = "`all[0](b.md)`\n```ts\nall[0](b.md)\n```\n"

const pages = {
  "packages/a/README.md":
    "See [the guide](docs/guide.md#begin), [the API](../../apps/api/docs/api.md) and [B](../b/README.md).\n",
  "packages/a/docs/guide.md":
    "[Back](../README.md), [other](other.md), [far](../../../apps/api/docs/far.md), [here](#begin).\n",
  "packages/a/docs/other.md": `[RFC](https://www.rfc-editor.org/rfc/rfc9457), ${code}`,
  "packages/a/docs/unseen.md": "",
  "packages/b/README.md": "",
  "apps/api/docs/api.md": "[far](far.md)\n",
  "apps/api/docs/far.md": ""
}

let repository: string
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), "betrokkene-pages-"))
  for (const [file, text] of Object.entries(pages)) {
    mkdirSync(join(repository, dirname(file)), { recursive: true })
    writeFileSync(join(repository, file), text)
  }
})
afterAll(() => rmSync(repository, { recursive: true }))

const packed = (address: string | undefined) =>
  Object.fromEntries(packedPages(join(repository, "packages/a"), { repository, address, version: "1.2.0" }))

describe("the pages of a package", () => {
  it("link to each other where they are packed, and to the sources of their version elsewhere", () => {
    const at = "https://git.gemeente.nl/betrokkene/blob/v1.2.0"
    assert.deepStrictEqual(packed("git+https://git.gemeente.nl/betrokkene.git"), {
      "README.md":
        `See [the guide](docs/guide.md#begin), [the API](docs/api.md) and [B](${at}/packages/b/README.md).\n`,
      "docs/guide.md": `[Back](../README.md), [other](other.md), [far](${at}/apps/api/docs/far.md), [here](#begin).\n`,
      "docs/api.md": `[far](${at}/apps/api/docs/far.md)\n`,
      "docs/other.md": pages["packages/a/docs/other.md"]
    })
  })

  it.each(["git+https://example.org/betrokkene.git", undefined])(
    "link to no sources that have no address yet: %s",
    (address) => {
      assert.strictEqual(
        packed(address)["README.md"],
        "See [the guide](docs/guide.md#begin), [the API](docs/api.md) and B.\n"
      )
    }
  )
})
