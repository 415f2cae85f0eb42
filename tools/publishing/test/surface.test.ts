import { globSync, readFileSync } from "node:fs"
import { relative, resolve } from "node:path"
import { assert, describe, it } from "vitest"
import { hasMajorPlan } from "../src/release/version-plans.ts"
import { brokenSurfaces } from "../src/surface/released-surfaces.ts"
import { surfaceReports, updateCommand } from "../src/surface/surface-reports.ts"

const repository = resolve(import.meta.dirname, "../../..")

describe("the public surface of the packages", () => {
  const reports = surfaceReports()

  it("has a report for each entry point, and none besides", () => {
    assert.deepStrictEqual(
      globSync("packages/*/surface/*", { cwd: repository }).toSorted(),
      reports.map(({ file }) => relative(repository, file)).toSorted()
    )
    assert.isAtLeast(reports.length, 8)
  })

  it.each(reports)(`is as $file says; if the change is meant, run: ${updateCommand}`, ({ file, text }) => {
    assert.strictEqual(readFileSync(file, "utf8"), text, `${file} is not current. ${updateCommand} writes it.`)
  })

  it("keeps what the last release promised, unless a plan says that the next one is major", () => {
    assert.isAtLeast(globSync("packages/*/released-surface/*.md", { cwd: repository }).length, 8)
    if (!hasMajorPlan(repository)) assert.deepStrictEqual(brokenSurfaces(repository), [])
  })

  it("stays short enough to be read", () => {
    const [longest = 0] = reports.map(({ text }) => text.split("\n").length).toSorted((one, other) => other - one)
    assert.isAtMost(longest, 5_400)
    for (const { file, text } of reports) assert.isAtLeast(text.split("\n").length, 10, file)
  })
})
