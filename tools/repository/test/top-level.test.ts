import { assert, describe, it } from "vitest"
import { files, read } from "../src/files.ts"

/** Of `.nx`, only the version plans are not ignored. */
const folders = ["packages", "apps", "tools", ".ci", ".github", ".nx"]

const required = [
  "README.md",
  "README.nl.md",
  "LICENSE",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "publiccode.yml",
  "nx.json",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.library.json",
  "eslint.config.mjs",
  ".editorconfig",
  ".gitignore",
  ".node-version",
  ".ci/run",
  "dprint.json"
]

const allowed = [
  ...required,
  "CODE_OF_CONDUCT.md",
  "REUSE.toml",
  ".gitattributes",
  ".git-blame-ignore-revs",
  ".npmrc",
  "exec.cmd"
]

describe("top level", () => {
  it("holds no folders except packages, apps, tools, .ci, .github and the version plans of nx", () => {
    const found = new Set(files.filter((file) => file.includes("/")).map((file) => file.replace(/\/.*$/, "")))
    assert.deepStrictEqual([...found].filter((folder) => !folders.includes(folder)), [])
  })

  it("holds no files except those of a public repository and of its tools", () => {
    assert.deepStrictEqual(files.filter((file) => !file.includes("/") && !allowed.includes(file)), [])
  })

  it.each(required)("has %s", (file) => {
    assert.include(files, file)
  })

  it("has a changelog with a part for what is unreleased, above all releases", () => {
    const headings = read("CHANGELOG.md").match(/^## .*$/gmu) ?? []
    assert.strictEqual(headings[0], "## [Unreleased]")
    for (const heading of headings.slice(1)) assert.match(heading, /^## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/u)
  })

  it.each(["README.md", "README.nl.md"])("names every command in %s, or in CONTRIBUTING.md", (page) => {
    const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> }
    const commands = Object.keys(scripts).filter((name) => name !== "preapi")
    const told = `${read(page)}${read("CONTRIBUTING.md")}`
    const isTold = (name: string) => new RegExp(`\\b(?:npm|npm run) ${name}\\b|\`${name}\``, "u").test(told)
    assert.isAbove(commands.length, 20)
    assert.deepStrictEqual(commands.filter((name) => !isTold(name)), [])
  })
})
