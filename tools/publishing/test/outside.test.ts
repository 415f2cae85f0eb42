import { type Api, startApi } from "@betrokkene/api-process"
import * as exported from "@betrokkene/domain"
import { namedFiles } from "@betrokkene/readme/named-files"
import { promisedOutput } from "@betrokkene/readme/promised-output"
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { rolldown } from "rolldown"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { runProgram } from "../src/run-program.ts"
import { allPromised, calling, examples, outside, printed, project, repository } from "./outside-project.ts"

/** The guides: the files that each tells its reader to make. */
const guides = new Map(
  ["domain/docs/build-on-the-domain", "adapters/docs/write-your-own-adapter"].map((page) => [
    basename(page),
    namedFiles(readFileSync(join(repository, "packages", `${page}.md`), "utf8"))
  ])
)

/** A port has a key and, unlike a reference, no default. */
const domain: Readonly<Record<string, { readonly key?: unknown; readonly defaultValue?: unknown }>> = exported as never

interface Assertion {
  readonly status: string
  readonly title: string
  readonly fullName: string
}

interface Outcome {
  readonly testResults: ReadonlyArray<{ readonly assertionResults: ReadonlyArray<Assertion> }>
}

describe("a TypeScript project", () => {
  let folder: string
  let api: Api

  beforeAll(async () => {
    api = await startApi("memory")
    folder = await project({ type: "module" }, [
      "effect",
      "@effect/vitest",
      "@types/node",
      "fast-check",
      "typescript",
      "vitest"
    ])
    for (const file of globSync("*.ts", { cwd: outside })) cpSync(join(outside, file), join(folder, file))
    for (const [name, content] of examples) writeFileSync(join(folder, `${name}.ts`), calling(api, content))
    for (const [guide, files] of guides) {
      mkdirSync(join(folder, guide))
      for (const [name, content] of files) writeFileSync(join(folder, guide, name), content)
      // All is checked at once, by the settings that the guides give.
      for (const settings of ["tsconfig.json", "vitest.config.ts"]) {
        const content = files.get(settings)
        if (content !== undefined) writeFileSync(join(folder, settings), content)
      }
    }
  })

  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await api.end()
  })

  it("type-checks with strict and without skipLibCheck", async () => {
    const settings = [...guides.values()].map((files) => JSON.parse(files.get("tsconfig.json") ?? "") as object)
    assert.deepStrictEqual(settings[0], settings[1])
    assert.nestedInclude(settings[0], {
      "compilerOptions.strict": true,
      "compilerOptions.exactOptionalPropertyTypes": true
    })
    assert.notNestedProperty(settings[0], "compilerOptions.skipLibCheck")
    assert.strictEqual(await runProgram("npx", ["--no", "tsc"], folder), "")
  })

  it("type-checks what runs in a browser, without the types of Node and as a bundler resolves", async () => {
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2022", "DOM"],
      module: "ESNext",
      moduleResolution: "Bundler",
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true
    }
    writeFileSync(join(folder, "browser.json"), JSON.stringify({ compilerOptions, files: ["browser.ts"] }))
    assert.strictEqual(await runProgram("npx", ["--no", "--", "tsc", "-p", "browser.json"], folder), "")
  })

  it("bundles the client for a browser, with nothing of Node in it", async () => {
    const bundle = await rolldown({ input: join(folder, "browser.ts"), platform: "browser" })
    const { output: [chunk] } = await bundle.generate({ format: "esm" })
    await bundle.close()
    assert.deepStrictEqual(chunk.imports, [])
    assert.notMatch(chunk.code, /\brequire\(|["']node:/u)
    writeFileSync(join(folder, "bundled.mjs"), chunk.code)
    assert.strictEqual(
      await runProgram(process.execPath, ["bundled.mjs"], folder),
      "https://klantcontact.example.nl/api/v1/partijen\n"
    )
  })

  it("works in both usage modes, and tells how to reach a betrokkene", async () => {
    assert.strictEqual(
      await runProgram(process.execPath, ["both-usage-modes.ts"], folder),
      `partij-geregistreerd Gekend
06 12345678 betrokkene
anna@example.nl partij
ongekend Ongekend true
partij-gevonden true
VersieConflict
Ongekend false
`
    )
  })

  it("runs the examples of the READMEs and of docstrings", async () => {
    assert.isAtLeast(examples.size, 50)
    assert.strictEqual(await printed([...examples.keys()].map((name) => `${name}.ts`), folder), allPromised)
  })

  it.each([...guides])("prints what the guide says: %s", async (guide, files) => {
    const programs = [...files].filter(([, content]) => content.includes("console.log("))
    assert.isNotEmpty(programs)
    for (const [name, content] of programs) {
      assert.strictEqual(
        await runProgram(process.execPath, [join(guide, name)], folder),
        `${promisedOutput(content)}\n`,
        name
      )
    }
  })

  describe("with an adapter of its own", () => {
    const page = readFileSync(join(repository, "packages/adapters/docs/write-your-own-adapter.md"), "utf8")
    const contract = async (...parameters: ReadonlyArray<string>): Promise<ReadonlyArray<Assertion>> => {
      const always = ["--no", "vitest", "run", "--reporter=json", "--outputFile=outcome.json"]
      await runProgram("npx", [...always, ...parameters], folder).catch(() => "What fails is in the outcome.")
      const { testResults } = JSON.parse(readFileSync(join(folder, "outcome.json"), "utf8")) as Outcome
      return testResults.flatMap(({ assertionResults }) => assertionResults)
    }
    const titles = (outcome: ReadonlyArray<Assertion>, status: string, adapter: string) =>
      outcome.filter((each) => each.status === status && each.fullName.includes(`(${adapter})`)).map(({ title }) =>
        title
      )

    it("passes the whole contract as the guide says, in suites that it names", async () => {
      const outcome = await contract("write-your-own-adapter/contract.test.ts")
      assert.isAtLeast(titles(outcome, "passed", "own").length, 200)
      assert.deepStrictEqual(outcome.filter(({ status }) => status !== "passed"), [])
      const named = [...page.matchAll(/^\|.*\|.*\| (`.*`) \|$/gmu)].flatMap(([, cell = ""]) =>
        cell.split(", ").map((name) => name.replaceAll("`", ""))
      )
      assert.isAtLeast(named.length, 20)
      const isSuite = (name: string) => outcome.some(({ fullName }) => fullName.startsWith(`${name} (`))
      assert.deepStrictEqual(named.filter((name) => !isSuite(name)), [])
    })

    it("is told of every port", () => {
      const ports = Object.entries(domain).filter(([name, { defaultValue, key }]) =>
        key === `@betrokkene/domain/${name}` && defaultValue === undefined
      )
      assert.isAtLeast(ports.length, 25)
      const rows = page.split("\n").filter((line) => line.startsWith("| ") || line.startsWith("EventSender "))
      const told = new Set(rows.join("\n").match(/\w+/gu))
      assert.deepStrictEqual(ports.map(([name]) => name).filter((name) => !told.has(name)), [])
    })

    it("is told of a mistake, and of none where there is none", async () => {
      const outcome = await contract("own-adapter.test.ts", "mistake.test.ts", "-t", "poorten|Slot")
      assert.isAtLeast(titles(outcome, "passed", "ports of its own").length, 5)
      assert.isEmpty(titles(outcome, "failed", "ports of its own"))
      const mistaken = ["numbers are unique within their kind, rising, and digits only"]
      assert.deepStrictEqual(titles(outcome, "failed", "mistaken"), mistaken)
      for (const title of mistaken) assert.include(page.replaceAll("\n", " "), title)
    })
  })
})
