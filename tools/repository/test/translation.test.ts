import { assert, describe, it } from "vitest"
import { read } from "../src/files.ts"
import { pageStructure } from "../src/page-structure.ts"

const example = `# Register

[Nederlands](README.nl.md)

\`npm start\` starts it, see [the API](api.md#start).

## Start

\`\`\`sh
npm start   # starts it
# 201
\`\`\`

| page | command |
| --- | --- |
| [api](api.md) | \`npm run api\` |
`

describe("the structure of a page", () => {
  it("is its headings, blocks, rows, code and links", () => {
    assert.deepStrictEqual(pageStructure(example), {
      headings: [1, 2],
      blocks: ["```sh\nnpm start\n# 201\n```"],
      rows: [2, 2, 2],
      code: ["npm run api", "npm start"],
      links: ["README.nl.md", "api.md", "api.md#start"]
    })
  })

  it.each([
    ["a heading of another level", "## Start", "### Start"],
    ["another command", "npm start   #", "npm stop   #"],
    ["another status", "# 201", "# 200"],
    ["a missing row", "| [api](api.md) | `npm run api` |\n", ""],
    ["other code", "`npm start` starts", "`npm run start` starts"],
    ["another target", "api.md#start", "api.md#begin"]
  ])("differs with %s", (_, from, to) => {
    assert.notDeepEqual(pageStructure(example.replace(from, to)), pageStructure(example))
  })
})

describe("the README in Dutch", () => {
  const english = pageStructure(read("README.md"))
  const dutch = pageStructure(read("README.nl.md"))

  it.each(["headings", "blocks", "rows", "code"] as const)("has the %s of the README", (part) => {
    assert.isNotEmpty(english[part])
    assert.deepStrictEqual(dutch[part], english[part])
  })

  it("has the links of the README, and each leads to the other", () => {
    const others = (links: ReadonlyArray<string>, own: string) => links.filter((link) => link !== own)
    assert.include(english.links, "README.nl.md")
    assert.include(dutch.links, "README.md")
    assert.deepStrictEqual(others(dutch.links, "README.md"), others(english.links, "README.nl.md"))
  })
})
