import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { builtApi, migrationBeside } from "../src/index.ts"

let root: string

/** A repository with an API that prints a word of each of its sources. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "betrokkene-build-"))
  await write("apps/api/src/main.ts", `await import("./start.ts")`)
  await write(
    "apps/api/src/start.ts",
    `import { word } from "../../../packages/domain/src/word.ts"\nconsole.log("one", word)`
  )
  await write(
    "apps/migrate/src/main.ts",
    `import { word } from "../../../packages/domain/src/word.ts"\nconsole.log("migrate", word)`
  )
  await write("packages/domain/src/word.ts", `export const word: string = "domain"`)
  await write("package-lock.json", "{}")
})
afterEach(() => rm(root, { recursive: true, force: true }))

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

const says = async (entry: string) => (await promisify(execFile)(process.execPath, [entry])).stdout.trim()

describe("the API as it is deployed", () => {
  it("is built from the current sources, those of the packages included", async () => {
    assert.strictEqual(await says(await builtApi(root)), "one domain")
    await write(
      "apps/api/src/start.ts",
      `import { word } from "../../../packages/domain/src/word.ts"\nconsole.log("two", word)`
    )
    assert.strictEqual(await says(await builtApi(root)), "two domain")
    await write("packages/domain/src/word.ts", `export { word } from "./other.ts"`)
    await write("packages/domain/src/other.ts", `export const word: string = "other"`)
    assert.strictEqual(await says(await builtApi(root)), "two other")
  })

  it("comes with the migration, from the same sources", async () => {
    assert.strictEqual(await says(migrationBeside(await builtApi(root))), "migrate domain")
    await write("apps/migrate/src/main.ts", `console.log("migrate otherwise")`)
    assert.strictEqual(await says(migrationBeside(await builtApi(root))), "migrate otherwise")
    assert.strictEqual(await says(await builtApi(root)), "one domain")
  })

  it.each([
    "packages/domain/package.json",
    "packages/program/src/log/log.ts",
    "package-lock.json",
    "node_modules/.package-lock.json"
  ])(
    "is built again after a change of %s",
    async (file) => {
      const entry = await builtApi(root)
      const before = await readFile(entry, "utf8")
      await write(file, `{"version": "2"}`)
      await builtApi(root)
      assert.notStrictEqual(await readFile(entry, "utf8"), before)
    }
  )

  it("is not built again from the same sources", async () => {
    const entry = await builtApi(root)
    const { ino, mtimeMs } = await stat(entry)
    await builtApi(root)
    assert.deepInclude(await stat(entry), { ino, mtimeMs })
  })

  it("does not need its sources", async () => {
    const entry = await builtApi(root)
    await rm(join(root, "apps/api/src"), { recursive: true })
    await rm(join(root, "packages"), { recursive: true })
    assert.strictEqual(await says(entry), "one domain")
  })

  it("is complete for each of several callers at once", async () => {
    const told = await Promise.all(Array.from({ length: 5 }, async () => says(await builtApi(root))))
    assert.deepStrictEqual(told, Array.from({ length: 5 }, () => "one domain"))
    assert.deepStrictEqual((await readdir(join(root, "apps/api/dist"))).toSorted(), [
      "main.mjs",
      "main.mjs.map",
      "migrate.mjs",
      "migrate.mjs.map",
      "start.mjs",
      "start.mjs.map",
      "third-party-notices.txt",
      "word.mjs",
      "word.mjs.map"
    ])
  })

  it("has the notices of the packages that are in it, and of no other", async () => {
    const manifest = (name: string, author: unknown) =>
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: "1.2.3", type: "module", license: "MIT", author, exports: "./index.js" })
      )
    await Promise.all([
      manifest("@scope/used", "Anna"),
      write("node_modules/@scope/used/index.js", `import { bare } from "bare"\nexport const word = bare()`),
      write("node_modules/@scope/used/LICENSE.md", "Copyright Anna"),
      write("node_modules/@scope/used/NOTICE", "Made by Anna"),
      write("node_modules/@scope/used/licensing.js", "never"),
      manifest("bare", { name: "Bob" }),
      write("node_modules/bare/index.js", `export const bare = () => process.title.length > 0 ? "bare" : ""`),
      manifest("other", undefined),
      write("node_modules/other/LICENSE", "Copyright Other"),
      write("packages/domain/src/word.ts", `export { word } from "@scope/used"`)
    ])
    assert.strictEqual(await says(await builtApi(root)), "one bare")
    const line = "-".repeat(80)
    assert.strictEqual(
      await readFile(join(root, "apps/api/dist/third-party-notices.txt"), "utf8"),
      `${line}\n@scope/used 1.2.3, MIT, Anna\n\nCopyright Anna\n\nMade by Anna\n\n${line}\nbare 1.2.3, MIT, Bob\n\n`
    )
  })

  it("is not built from sources that do not parse, and the error names the file", async () => {
    await builtApi(root)
    await write("apps/api/src/start.ts", `console.log("three"`)
    const reason = await builtApi(root).then(() => "built", (error: Error) => error.message)
    assert.include(reason, "start.ts")
  })
})
