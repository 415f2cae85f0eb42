import { migrate } from "@betrokkene/adapters/postgres"
import { type Api, startApi } from "@betrokkene/api-process"
import { createMigratedDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { afterAll, assert, beforeAll, describe, inject, it } from "vitest"
import { docstringExamples, examplesIn } from "./docstring-examples.ts"
import { type ExampleFolder, exampleFolder } from "./example-folder.ts"
import { promisedOutput } from "./promised-output.ts"

const examples = docstringExamples().map(({ content, file, name }, index) => ({
  title: `${name} (${file})`,
  program: `${index + 1}-${name}.ts`,
  content
}))

describe("the examples of docstrings", () => {
  let api: Api
  let database: TestDatabase
  let folder: ExampleFolder
  let printed: ReadonlyMap<string, string>

  beforeAll(async () => {
    database = await createMigratedDatabase(inject("postgresUrl"), (url) => Effect.runPromise(migrate(url)))
    api = await startApi("memory")
    // One process for all, since most of the time goes into reading the packages.
    const all = examples.map(({ program }) =>
      `console.log("\\u0000${program}"); await import("./${program}").catch((error) => console.log(String(error)))`
    ).join("\n")
    folder = exampleFolder(
      new Map([...examples.map(({ content, program }): [string, string] => [program, content]), ["all.mjs", all]]),
      api.url
    )
    const { output } = await folder.run("all.mjs", { TOKEN: api.token, DATABASE_URL: database.url })
    printed = new Map(
      output.split("\u0000").slice(1).map((part) => {
        const end = part.indexOf("\n")
        return end === -1 ? [part, ""] : [part.slice(0, end), part.slice(end + 1).trim()]
      })
    )
  })

  afterAll(async () => {
    folder.remove()
    await api.end()
    await database.drop()
  })

  it("are type-checked against what the packages export, and import nothing else", () => {
    assert.deepStrictEqual(folder.typeFaults(), [])
    for (const { content, title } of examples) {
      const imported = [...content.matchAll(/from "([^"]+)"/gu)].map(([, name]) => name)
      assert.isNotEmpty(imported, title)
      for (const name of imported) {
        assert.match(name ?? "", /^(effect|node:\w+|@betrokkene\/(domain|adapters|client)(\/(?!internal).*)?)$/u, title)
      }
    }
  })

  it.each(examples)("print what they say: $title", ({ content, program }) => {
    assert.isNotEmpty(promisedOutput(content))
    assert.strictEqual(printed.get(program), promisedOutput(content))
  })
})

describe("examplesIn", () => {
  it("finds the code below each tag, by the name of what is exported, and nothing else", () => {
    const source = [
      "/** Without one. */\nexport const none = 1",
      "/**\n * One.\n *\n * ```ts\n * not this\n * ```\n *\n * @example\n * ```ts\n * a()\n *   b()\n *\n * c()\n * ```\n */\nexport const one = 1",
      "/**\n * Two.\n *\n * @example\n * ```ts\n * x()\n * ```\n * @example\n * ```ts\n * y()\n * ```\n * @see nothing\n */\nexport async function* two() {}",
      "/**\n * Hidden.\n * @example\n * ```ts\n * z()\n * ```\n */\nconst hidden = 1"
    ].join("\n\n")
    assert.deepStrictEqual(examplesIn(source), [
      { name: "one", content: "a()\n  b()\n\nc()\n" },
      { name: "two", content: "x()\n" },
      { name: "two", content: "y()\n" }
    ])
  })
})
