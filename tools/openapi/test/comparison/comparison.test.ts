import fc from "fast-check"
import { assert, beforeAll, describe, it } from "vitest"
import { documentBreaks } from "../../src/comparison/document-breaks.ts"
import { isObject, type Json, members } from "../../src/comparison/json.ts"
import { fetchDocument } from "../../src/fetch-document.ts"
import { type Changeable, operationAlone } from "./operation-alone.ts"
import { breakingOperationEdits, compatibleOperationEdits } from "./operation-edits.ts"
import { breakingSchemaEdits, compatibleSchemaEdits } from "./schema-edits.ts"
import { spotsOf } from "./spots.ts"

describe("the comparison with the document of the last release", () => {
  let document: Json
  let operations: ReadonlyArray<{ readonly name: string; readonly alone: Json }>
  beforeAll(async () => {
    document = (await fetchDocument()).document as Json
    operations = members(document["paths"]).flatMap(([path, item]) =>
      Object.keys(item).map((method) => ({
        name: `${method.toUpperCase()} ${path}`,
        alone: operationAlone(document, path, method)
      }))
    )
  })

  const copyOf = (alone: Json) => {
    const copy = structuredClone(alone) as Changeable
    const [[, item] = ["", {}]] = members(copy["paths"])
    const [[, operation] = ["", {}]] = members(item)
    return { copy, operation: operation as Changeable }
  }

  it("finds nothing in the same document", () => {
    assert.isAtLeast(operations.length, 40)
    assert.deepStrictEqual(documentBreaks(document, structuredClone(document)), [])
  })

  const indexes = fc.array(fc.nat(), { minLength: 1, maxLength: 8 })
  const compatibleOfSchemas = Object.values(compatibleSchemaEdits)
  const compatibleOfOperations = Object.values(compatibleOperationEdits)

  it("reports no change that a client does not notice, however many there are", () => {
    fc.assert(
      fc.property(fc.nat(), indexes, indexes, (which, places, edits) => {
        const { alone } = operations[which % operations.length] ?? { alone: {} }
        const { copy, operation } = copyOf(alone)
        const spots = spotsOf(operation)
        const used = new Set<number>()
        for (const [index, place] of places.entries()) {
          const edit = edits[index % edits.length] ?? 0
          const at = place % (spots.length + 1)
          const spot = spots[at]
          // Two changes of one place may undo each other.
          if (used.has(at)) continue
          used.add(at)
          if (spot === undefined) compatibleOfOperations[edit % compatibleOfOperations.length]?.(operation)
          else compatibleOfSchemas[edit % compatibleOfSchemas.length]?.(spot)
        }
        assert.deepStrictEqual(documentBreaks(alone, copy), [])
      })
    )
  })

  const kinds = [
    ...Object.entries(breakingSchemaEdits).map(([name, edit]) => [name, edit, undefined] as const),
    ...Object.entries(breakingOperationEdits).map(([name, edit]) => [name, undefined, edit] as const)
  ]

  it.each(kinds)("reports %s, at any place of any operation", (_, editSchema, editOperation) => {
    let planted = 0
    const plant = ({ alone, name }: typeof operations[number], place: number) => {
      const { copy, operation } = copyOf(alone)
      const spots = editSchema === undefined ? [] : spotsOf(operation)
      const spot = spots[place % Math.max(1, spots.length)]
      if (!(spot === undefined ? editOperation?.(operation) : editSchema?.(spot))) return
      planted++
      const breaks = documentBreaks(alone, copy)
      assert.isNotEmpty(breaks, name)
      for (const each of breaks) assert.strictEqual(each.operation, name)
    }
    if (editSchema === undefined) { for (const operation of operations) plant(operation, 0) }
    else {
      fc.assert(
        fc.property(fc.nat(), fc.nat(), (which, place) => {
          const operation = operations[which % operations.length]
          if (operation !== undefined) plant(operation, place)
        }),
        { numRuns: 200 }
      )
    }
    assert.isAbove(planted, 0)
  })

  it.each(["delete an operation", "move to another address"])("reports it if somebody is to %s", (what) => {
    const { paths, servers } = structuredClone(document)
    const other = what === "move to another address"
      ? { ...document, servers: [{ url: "/api/v1.1" }] }
      : { ...document, paths: isObject(paths) ? { ...paths, "/partijen": {} } : {} }
    assert.isNotEmpty(documentBreaks(document, other))
    assert.isNotEmpty(Array.isArray(servers) ? servers : [])
  })

  it("allows everything under another major version", () => {
    const { info } = document
    const next = { ...document, info: { ...info as object, version: "2.0.0" }, paths: {}, servers: [] }
    assert.deepStrictEqual(documentBreaks(document, next), [])
    assert.isNotEmpty(documentBreaks(document, { ...next, info }))
  })
})
