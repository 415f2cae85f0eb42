import { type Api, startApi } from "@betrokkene/api-process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { codeBlocks } from "./code-blocks.ts"
import { promisedOutput } from "./promised-output.ts"
import { runExample } from "./run-example.ts"
import { typeFaults } from "./type-faults.ts"

const root = join(import.meta.dirname, "../../..")
const readme = readFileSync(join(root, "packages/client/README.md"), "utf8")
const examples = codeBlocks(readme).filter(({ language }) => language === "ts").map(({ content }, index) => ({
  file: `client-${index + 1}.ts`,
  content
}))

describe("the examples of the client", () => {
  let api: Api
  let folder: string

  beforeAll(async () => {
    api = await startApi("memory")
    // In the workspace, so that imports find its packages, but where neither lint nor type check looks.
    mkdirSync(join(import.meta.dirname, "../dist"), { recursive: true })
    folder = mkdtempSync(join(import.meta.dirname, "../dist/client-"))
    for (const { content, file } of examples) {
      writeFileSync(join(folder, file), content.replaceAll("http://127.0.0.1:8080/api/v1", api.url))
    }
  })

  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await api.end()
  })

  it("are type-checked", () => {
    const faults = typeFaults(examples.map(({ file }) => join(folder, file)))
    assert.deepStrictEqual(faults, [])
    assert.isAtLeast(examples.length, 5)
  })

  // In their order: each finds what the ones before it made.
  it.each(examples)("print what they say: $file", async ({ content, file }) => {
    assert.isNotEmpty(promisedOutput(content))
    const { code, output } = await runExample(join(folder, file), { TOKEN: api.token })
    assert.deepStrictEqual({ code, output }, { code: 0, output: promisedOutput(content) })
  })
})
