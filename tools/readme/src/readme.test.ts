import { migrate } from "@betrokkene/adapters/postgres"
import { type Api, startApi } from "@betrokkene/api-process"
import { createDatabase, createMigratedDatabase, type TestDatabase } from "@betrokkene/embedded-postgres"
import type {} from "@betrokkene/embedded-postgres/vitest-global-setup"
import { Effect } from "effect"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { codeBlocks } from "./code-blocks.ts"
import { curlExamples } from "./curl-example.ts"
import { type ExampleFolder, exampleFolder } from "./example-folder.ts"
import { followRequests } from "./follow-requests.ts"
import { promisedOutput } from "./promised-output.ts"
import { runExample } from "./run-example.ts"

const root = join(import.meta.dirname, "../../..")

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
  const code = ["README.md", ...pages].flatMap((page) =>
    codeBlocks(readFileSync(join(root, page), "utf8")).filter(({ language }) => language === "ts").map(
      ({ content }, index) => ({ page, file: `${page.replaceAll(/[/.]/gu, "-")}-${index + 1}.ts`, content })
    )
  )
  let database: TestDatabase
  let folder: ExampleFolder

  beforeAll(async () => {
    database = await createDatabase(inject("postgresUrl"))
    folder = exampleFolder(new Map(code.map(({ content, file }) => [file, content])))
  })

  afterAll(async () => {
    folder.remove()
    await database.drop()
  })

  it("stands in the README of each package", () => {
    expect(code.map(({ page }) => page)).toEqual(expect.arrayContaining(pages))
  })

  // tools/publishing type-checks it, outside this repository.
  it.each(code)("prints what it says: $file", async ({ content, file }) => {
    expect(promisedOutput(content)).not.toBe("")
    expect(await folder.run(file, { DATABASE_URL: database.url })).toEqual({ code: 0, output: promisedOutput(content) })
  })
})
