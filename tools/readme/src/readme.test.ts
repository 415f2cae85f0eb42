import { migrate } from "@betrokkene/adapters/postgres"
import { type Api, startApi } from "@betrokkene/api-process"
import { createDatabase, createMigratedDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { readFileSync } from "node:fs"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { codeBlocks } from "./code-blocks.ts"
import { curlExamples } from "./curl-example.ts"
import { followRequests } from "./follow-requests.ts"
import { runExample } from "./run-example.ts"

const root = join(import.meta.dirname, "../../..")
/** In the workspace, so that imports find its packages, but where neither lint nor type check looks. */
const examples = join(import.meta.dirname, "../dist")

describe("the walk through the two usage modes", () => {
  let database: TestDatabase
  let api: Api

  beforeAll(async () => {
    database = await createMigratedDatabase(inject("postgresUrl"), (url) => Effect.runPromise(migrate(url)))
    api = await startApi({ databaseUrl: database.url })
  })

  afterAll(async () => {
    await api.end()
    await database.drop()
  })

  it("answers as the README and the page that continues it say", async () => {
    const requests = ["README.md", "apps/api/docs/walk.md"].flatMap((file) =>
      curlExamples(codeBlocks(readFileSync(join(root, file), "utf8")))
    )
    expect(requests.length).toBeGreaterThanOrEqual(6)
    await followRequests(requests, api)
    // An example that the night finds something wrong with is no example.
    expect(await runExample(join(root, "apps/reconciliation/src/main.ts"), { DATABASE_URL: database.url }))
      .toMatchObject({ code: 0 })
  })
})

describe("the code", () => {
  const pages = ["packages/adapters/README.md", "packages/domain/README.md"]
  const code = ["README.md", ...pages].flatMap((file) =>
    codeBlocks(readFileSync(join(root, file), "utf8")).filter(({ content, language }) =>
      // The domain runs its own examples; those that need the adapters too run here.
      language === "ts" && (!file.startsWith("packages/domain/") || content.includes("@betrokkene/adapters"))
    ).map(({ content }, index) => ({ name: `${file}, ${index + 1}`, content }))
  )
  let database: TestDatabase

  beforeAll(async () => {
    database = await createDatabase(inject("postgresUrl"))
  })

  afterAll(() => database.drop())

  it("stands in the README of each package", () => {
    expect(code.map(({ name }) => name.split(",")[0])).toEqual(expect.arrayContaining(pages))
  })

  it.each(code)("prints what it says: $name", async ({ content }) => {
    await mkdir(examples, { recursive: true })
    const folder = await mkdtemp(join(examples, "example-"))
    try {
      await writeFile(join(folder, "example.ts"), content)
      const printed = [...content.matchAll(/console\.log\(.*\) \/\/ (.*)$/gmu)].map(([, text]) => text)
      expect(printed.length).toBeGreaterThan(0)
      expect(await runExample(join(folder, "example.ts"), { DATABASE_URL: database.url })).toEqual({
        code: 0,
        output: printed.join("\n")
      })
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
