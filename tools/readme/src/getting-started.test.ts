import { type Api, startApi } from "@betrokkene/api-process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { codeBlocks } from "./code-blocks.ts"
import { curlExamples } from "./curl-example.ts"
import { type ExampleFolder, exampleFolder } from "./example-folder.ts"
import { followRequests } from "./follow-requests.ts"
import { promisedOutput } from "./promised-output.ts"

const root = join(import.meta.dirname, "../../..")
const page = readFileSync(join(root, "apps/api/docs/getting-started.md"), "utf8")
const blocks = codeBlocks(page)
/** The parts of the program, as the reader puts them together. */
const program = blocks.filter(({ language }) => language === "ts").map(({ content }) => content).join("")

describe("the first steps with the API", () => {
  let api: Api
  let folder: ExampleFolder

  beforeAll(async () => {
    api = await startApi("memory")
    // The page has it as JavaScript, which is TypeScript too.
    folder = exampleFolder(new Map(["first.mjs", "first.ts"].map((file) => [file, program])), api.url)
  })

  afterAll(async () => {
    folder.remove()
    await api.end()
  })

  it("are answered as the page says, with curl", async () => {
    const requests = curlExamples(blocks)
    assert.lengthOf(requests, 6)
    await followRequests(requests, api)
  })

  it("print what the page says, with the client on the same server", async () => {
    assert.isAtLeast(promisedOutput(program).split("\n").length, 7)
    const { code, output } = await folder.run("first.mjs", { TOKEN: api.token })
    assert.deepStrictEqual({ code, output }, { code: 0, output: promisedOutput(program) })
  })

  it("are type-checked", () => {
    assert.deepStrictEqual(folder.typeFaults(), [])
  })

  it("show each step in both ways", () => {
    const steps = page.split(/^## (?=\d\. )/mu).slice(1).map((step) => step.replace(/^## [\s\S]*/mu, ""))
    assert.lengthOf(steps, 5)
    for (const step of steps) {
      const languages = codeBlocks(step).map(({ language }) => language)
      for (const language of ["sh", "json", "ts"]) assert.include(languages, language, step.slice(0, 40))
    }
  })
})
