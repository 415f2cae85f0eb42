import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, beforeAll, describe, it } from "vitest"
import { entryPoints } from "../src/entry-points.ts"
import { type Reference, reference } from "../src/reference.ts"

describe("the reference of the published packages", () => {
  const points = entryPoints()
  let made: Reference

  beforeAll(async () => {
    made = await reference(points)
  })

  it("holds each entry point for other teams, and no other", () => {
    assert.includeMembers(points.map(({ name }) => name), [
      "@betrokkene/adapters/memory",
      "@betrokkene/client",
      "@betrokkene/domain",
      "@betrokkene/domain/testing"
    ])
    assert.notInclude(points.map(({ name }) => name), "@betrokkene/domain/internal")
    assert.deepStrictEqual(made.project.children?.map(({ name }) => name), points.map(({ name }) => name))
  })

  it("has a docstring for every exported name, no link to nothing, and no type that cannot be imported", () => {
    assert.strictEqual(made.faults.join("\n"), "")
  })

  it("shows every function in use that takes three parameters or answers later", () => {
    assert.deepStrictEqual(made.withoutExample, [])
  })

  it("names every error that a function or a port may fail with, and catches each by its name", () => {
    assert.deepStrictEqual(made.unnamedErrors, [])
  })

  it("says of every value who defines it and what is refused", () => {
    assert.deepStrictEqual(made.incompleteValues, [])
  })

  it("sorts the domain by the folders of its sources", () => {
    const domain = made.project.children?.find(({ name }) => name === "@betrokkene/domain")
    const titles = domain?.categories?.map(({ title }) => title) ?? []
    assert.includeMembers(titles, ["Values", "Betrokkene", "Ports", "Use cases"])
    assert.notInclude(titles, "Other")
  })

  it("is written as pages", async () => {
    const folder = mkdtempSync(join(tmpdir(), "betrokkene-reference-"))
    try {
      await made.write(folder)
      assert.isAbove(readdirSync(folder, { recursive: true }).length, 500)
      const page = readFileSync(join(folder, "variables/_betrokkene_domain.Postcode.html"), "utf8")
      assert.include(page, "postcode-ongeldig")
      const shown = readFileSync(join(folder, "functions/_betrokkene_domain.koppel.html"), "utf8")
      assert.match(shown, /Example[^]*nieuweBetrokkene/u)
      assert.lengthOf(readdirSync(join(folder, "documents")), 3)
      assert.strictEqual(made.faults.join("\n"), "")
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe("a package with faults", () => {
  it("is told each of them", async () => {
    const file = join(import.meta.dirname, "faulty/index.ts")
    const { faults, incompleteValues, unnamedErrors, withoutExample } = await reference([{
      name: "@betrokkene/reference/faulty",
      file
    }])
    const told = (part: string) => faults.filter((fault) => fault.includes(part)).length
    assert.strictEqual(told("undocumented (Variable)"), 1)
    assert.strictEqual(told("Port.unsaid (Property)"), 1)
    assert.strictEqual(told("\"nobody\""), 1)
    assert.strictEqual(told("Hidden, defined in"), 1)
    assert.lengthOf(faults, 4)
    assert.deepStrictEqual(incompleteValues, ["HalfSaid: Refusal:", "Unsaid: Source:", "Unsaid: Refusal:"])
    assert.deepStrictEqual(unnamedErrors, [
      "Renamed: has the tag Other",
      "silent: Refused",
      "Failing.untold: Refused"
    ])
    assert.deepStrictEqual(withoutExample, ["three", "later", "wronglyLinked"])
  })
})
