import { existsSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { brokenLinks } from "../src/broken-links.ts"
import { files, read, root } from "../src/files.ts"

describe("the links of a page", () => {
  const other = "# Other\n\n## 7. A `code`, and [a link](b.md)!\n"
  const broken = (text: string) =>
    brokenLinks(
      new Map([["docs/a.md", text], ["docs/b.md", other]]),
      (path) => ["docs/a.md", "docs/b.md", "src"].includes(path)
    )

  it.each([
    "[b](b.md)",
    "[b](b.md#7-a-code-and-a-link)",
    "# Here\n\n[here](#here)",
    "[folder](../src)",
    "[elsewhere](https://example.org/#x)",
    "```md\n[not a link](nowhere.md)\n```"
  ])("lead somewhere: %s", (text) => {
    assert.deepStrictEqual(broken(text), [])
  })

  it.each(["[no file](c.md)", "[no heading](b.md#other-one)", "[not here](#there)", "[no folder](../lib)"])(
    "lead nowhere: %s",
    (text) => {
      assert.lengthOf(broken(text), 1)
    }
  )
})

describe("the pages of this repository", () => {
  it("link to what is there", () => {
    const pages = new Map(files.filter((file) => file.endsWith(".md")).map((file) => [file, read(file)]))
    assert.isAtLeast(pages.size, 40)
    assert.strictEqual(brokenLinks(pages, (path) => existsSync(join(root, path))).join("\n"), "")
  })
})
