import { execFileSync, spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

const hook = join(import.meta.dirname, "../hooks/pre-commit")
let project: string

// A hook that runs these tests has told git where its repository is.
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")))

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), text)
}

const git = (...parameters: ReadonlyArray<string>): void => {
  execFileSync("git", parameters, { cwd: project, env: environment })
}

/** Programs in the place of the true ones, which note what they were asked; `failing` ends with an error. */
const programs = (failing?: string): void => {
  for (const name of ["dprint", "nx", "eslint", "tsc"]) {
    const file = `node_modules/.bin/${name}`
    write(file, `#!/bin/sh\necho ${name} "$@" >> asked\n${name === failing ? "exit 1" : "exit 0"}\n`)
    chmodSync(join(project, file), 0o755)
  }
}

const run = (): number | null => spawnSync(hook, { cwd: project, env: environment }).status

const asked = (): ReadonlyArray<string> =>
  existsSync(join(project, "asked")) ? readFileSync(join(project, "asked"), "utf8").trim().split("\n") : []

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "betrokkene-hook-"))
  git("init", "--quiet")
  programs()
})
afterEach(() => {
  rmSync(project, { recursive: true, force: true })
})

describe("pre-commit", () => {
  it("checks the files that are staged, and the types of their projects", () => {
    write("apps/api/src/one.ts", "")
    write("apps/api/src/two words.ts", "")
    write("tools/setup/src/run.mjs", "")
    git("add", "apps", "tools")
    write("packages/domain/src/not-staged.ts", "")
    expect(run()).toBe(0)
    const files = "apps/api/src/one.ts apps/api/src/two words.ts tools/setup/src/run.mjs"
    expect(asked()).toEqual([
      `dprint check ${files}`,
      "nx show projects",
      `eslint --no-warn-ignored ${files}`,
      "tsc -b apps/api tools/setup"
    ])
  })

  it("asks nothing when no source is staged", () => {
    write("README.md", "")
    git("add", "README.md")
    expect(run()).toBe(0)
    expect(asked()).toEqual([])
  })

  it("checks no types when no project is staged", () => {
    write("eslint.config.mjs", "")
    git("add", "eslint.config.mjs")
    expect(run()).toBe(0)
    expect(asked()).not.toContainEqual(expect.stringMatching(/^tsc/u))
  })

  it.each(["dprint", "eslint", "tsc"])("refuses the commit when %s does", (failing) => {
    programs(failing)
    write("apps/api/src/one.ts", "")
    git("add", "apps")
    expect(run()).not.toBe(0)
  })
})
