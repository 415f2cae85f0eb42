import { type Api, startApi } from "@betrokkene/api-process"
import { cpSync, globSync, rmSync, writeFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import ts from "typescript"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { runProgram } from "../src/run-program.ts"
import { allPromised, calling, examples, outside, printed, project } from "./outside-project.ts"

/** Those of the READMEs promise to be JavaScript as they stand. Those of docstrings are TypeScript. */
const asJavaScript = (name: string, content: string): string =>
  name.startsWith("docstring-") ? stripped(content) : content

const stripped = (content: string): string =>
  ts.transpileModule(content, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024, verbatimModuleSyntax: false }
  }).outputText

describe("a JavaScript project", () => {
  let folder: string
  let api: Api
  let installing: number

  beforeAll(async () => {
    api = await startApi("memory")
    const start = performance.now()
    folder = await project({ type: "module" }, ["effect"])
    cpSync(join(outside, "plain.mjs"), join(folder, "plain.mjs"))
    installing = performance.now() - start
  })

  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await api.end()
  })

  it("uses the packages", async () => {
    assert.strictEqual(
      await runProgram(process.execPath, ["plain.mjs"], folder),
      "postcode-ongeldig\n0000000001\n0001-klantcontact true\nRegisterUnavailable\n"
    )
  })

  it("uses the packages from CommonJS", async () => {
    const program = `
      const Memory = require("@betrokkene/adapters/memory")
      const { makeClient } = require("@betrokkene/client")
      const { Postcode } = require("@betrokkene/domain")
      const { Schema } = require("effect")
      console.log(Schema.decodeSync(Postcode)("1234 ab"), typeof makeClient, typeof Memory.layer)`
    writeFileSync(join(folder, "common.cjs"), program)
    assert.strictEqual(await runProgram(process.execPath, ["common.cjs"], folder), "1234AB function object\n")
  })

  it("runs the examples as JavaScript", async () => {
    for (const [name, content] of examples) {
      writeFileSync(join(folder, `${name}.js`), asJavaScript(name, calling(api, content)))
    }
    assert.strictEqual(await printed([...examples.keys()].map((name) => `${name}.js`), folder), allPromised)
  })

  it("makes a first registration, after a time that is told", async () => {
    for (
      const [where, use] of [["in memory", "registreerBetrokkene("], ["by the client", "client.POST(\"/registraties\""]]
    ) {
      const [name, content] = [...examples].find(([, example]) => example.includes(use ?? "")) ?? ["", ""]
      const start = performance.now()
      const program = calling(api, content.replaceAll("999990019", "999990020"))
      writeFileSync(join(folder, "first.mjs"), asJavaScript(name, program))
      assert.include(await runProgram(process.execPath, ["first.mjs"], folder), "partij-geregistreerd")
      const seconds = [installing, performance.now() - start].map((time) => (time / 1000).toFixed(1))
      console.log(`From npm install to a first registration ${where}: ${seconds.join(" s + ")} s`)
    }
  })

  it("gets no test tools along with the packages", () => {
    const installed = globSync("node_modules/{,@*/}*/package.json", { cwd: folder }).map((file) =>
      basename(resolve(folder, file, ".."))
    )
    for (const tool of ["vitest", "fast-check", "typescript"]) assert.notInclude(installed, tool)
  })
})
