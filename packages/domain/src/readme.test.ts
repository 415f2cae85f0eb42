import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterEach, assert, describe, it, vi } from "vitest"

const folder = join(import.meta.dirname, "..")
const readme = readFileSync(join(folder, "README.md"), "utf8")
const examples = readme.split(/^## /mu).flatMap((section) => {
  const [title = ""] = section.split("\n")
  return [...section.matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, content = ""]) => ({ title, content }))
})
const ownExamples = examples.filter(({ content }) => !content.includes("@betrokkene/adapters"))

/** Expected output of an example: the comments after console.log, on the same line or the next ones. */
const promised = (content: string): ReadonlyArray<string> =>
  content.split("\n").flatMap((line) => /(?:console\.log\(.*\)|^\s*) ?\/\/ (.*)$/u.exec(line)?.[1] ?? [])

/**
 * Written inside the package, where its own name and effect resolve, but outside the folders that lint and type check
 * read.
 */
const run = async (content: string): Promise<ReadonlyArray<string>> => {
  const printed: Array<string> = []
  vi.spyOn(console, "log").mockImplementation((...parts: ReadonlyArray<unknown>) => {
    printed.push(parts.map(String).join(" "))
  })
  mkdirSync(join(folder, "reports"), { recursive: true })
  const place = mkdtempSync(join(folder, "reports/readme-"))
  try {
    writeFileSync(join(place, "example.ts"), content)
    await import(pathToFileURL(join(place, "example.ts")).href)
  } finally {
    rmSync(place, { recursive: true })
  }
  return printed
}

describe("the examples of the README", () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it("exist: three that run here, and one that needs an adapter", () => {
    assert.lengthOf(ownExamples, 3)
    assert.lengthOf(examples, 4)
  })

  it.each(ownExamples)("print what they say: $title", async ({ content }) => {
    assert.isAtLeast(promised(content).length, 3)
    assert.deepStrictEqual(await run(content), promised(content))
  })
})
