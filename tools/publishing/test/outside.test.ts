import { type Api, startApi } from "@betrokkene/api-process"
import { codeBlocks } from "@betrokkene/readme/code-blocks"
import { docstringExamples } from "@betrokkene/readme/docstring-examples"
import { namedFiles } from "@betrokkene/readme/named-files"
import { promisedOutput } from "@betrokkene/readme/promised-output"
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import ts from "typescript"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { runProgram } from "../src/run-program.ts"
import { sourceManifest } from "../src/source-manifest.ts"

const repository = resolve(import.meta.dirname, "../../..")
const outside = resolve(import.meta.dirname, "../outside")

/** The examples of the READMEs and of docstrings that run without a database, by file name. */
const examples = new Map(
  [
    ...["domain", "adapters", "client"].flatMap((name) =>
      codeBlocks(readFileSync(join(repository, "packages", name, "README.md"), "utf8"))
        .filter(({ language }) => language === "ts")
        .map(({ content }, index): [string, string] => [`${name}-${index + 1}`, content])
    ),
    ...docstringExamples().map((
      { content, name },
      index
    ): [string, string] => [`docstring-${index + 1}-${name}`, content])
  ].filter(([, content]) => !content.includes("@betrokkene/adapters/postgres"))
)

/** The guides: the files that each tells its reader to make. */
const guides = new Map(
  ["domain/docs/build-on-the-domain", "adapters/docs/write-your-own-adapter"].map((page) => [
    basename(page),
    namedFiles(readFileSync(join(repository, "packages", `${page}.md`), "utf8"))
  ])
)

const allPromised = [...examples].map(([name, content]) => `${name}:\n${promisedOutput(content)}\n`).join("")

/** The example, calling this API. */
const calling = ({ token, url }: Api, content: string): string =>
  content.replaceAll("http://127.0.0.1:8080/api/v1", url).replaceAll(
    "process.env[\"TOKEN\"] ?? \"\"",
    JSON.stringify(token)
  )

/** What the modules print, one after the other in one process, each after its name. */
const printed = (files: ReadonlyArray<string>, folder: string): Promise<string> => {
  const lines = files.map((file) => `console.log("${file.replace(/\.\w+$/u, "")}:"); await import("./${file}")`)
  writeFileSync(join(folder, "all.mjs"), lines.join("\n"))
  return runProgram(process.execPath, ["all.mjs"], folder)
}

const installedVersion = (name: string) => sourceManifest(join(repository, "node_modules", name)).version

/** A project of somebody else, who installs the tarballs with npm in a folder outside this repository. */
const project = async (manifest: object, needed: ReadonlyArray<string>): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "betrokkene-outside-"))
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "outside", private: true, ...manifest }))
  await runProgram("npm", [
    "install",
    "--prefer-offline",
    "--strict-peer-deps",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    ...inject("tarballs"),
    ...needed.map((name) => `${name}@${installedVersion(name)}`)
  ], folder)
  return folder
}

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

describe("a JavaScript project", () => {
  let folder: string
  let api: Api

  beforeAll(async () => {
    api = await startApi("memory")
    folder = await project({ type: "module" }, ["effect"])
    cpSync(join(outside, "plain.mjs"), join(folder, "plain.mjs"))
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

  it("runs the examples as JavaScript", async () => {
    for (const [name, content] of examples) {
      const { outputText } = ts.transpileModule(calling(api, content), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2024, verbatimModuleSyntax: false }
      })
      writeFileSync(join(folder, `${name}.js`), outputText)
    }
    assert.strictEqual(await printed([...examples.keys()].map((name) => `${name}.js`), folder), allPromised)
  })

  it("gets no test tools along with the packages", () => {
    const installed = globSync("node_modules/{,@*/}*/package.json", { cwd: folder }).map((file) =>
      basename(resolve(folder, file, ".."))
    )
    for (const tool of ["vitest", "fast-check", "typescript"]) assert.notInclude(installed, tool)
  })
})
