import { type Api, startApi } from "@betrokkene/api-process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { codeBlocks } from "./code-blocks.ts"
import { type ExampleFolder, exampleFolder } from "./example-folder.ts"
import { promisedOutput } from "./promised-output.ts"

const root = join(import.meta.dirname, "../../..")
const readme = readFileSync(join(root, "packages/client/README.md"), "utf8")
const examples = codeBlocks(readme).filter(({ language }) => language === "ts").map(({ content }, index) => ({
  file: `client-${index + 1}.ts`,
  content
}))

describe("the examples of the client", () => {
  let api: Api
  let folder: ExampleFolder

  beforeAll(async () => {
    api = await startApi("memory")
    folder = exampleFolder(new Map(examples.map(({ content, file }) => [file, content])), api.url)
  })

  afterAll(async () => {
    folder.remove()
    await api.end()
  })

  it("are type-checked", () => {
    assert.deepStrictEqual(folder.typeFaults(), [])
    assert.isAtLeast(examples.length, 5)
  })

  // In their order: each finds what the ones before it made.
  it.each(examples)("print what they say: $file", async ({ content, file }) => {
    assert.isNotEmpty(promisedOutput(content))
    assert.deepStrictEqual(await folder.run(file, { TOKEN: api.token }), { code: 0, output: promisedOutput(content) })
  })
})
