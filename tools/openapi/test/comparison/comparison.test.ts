import fc from "fast-check"
import { assert, beforeAll, describe, it } from "vitest"
import { documentBreaks } from "../../src/comparison/document-breaks.ts"
import { isObject, type Json, members } from "../../src/comparison/json.ts"
import { fetchDocument } from "../../src/fetch-document.ts"
import { type Changeable, operationAlone } from "./operation-alone.ts"
import { breakingOperationEdits, compatibleOperationEdits } from "./operation-edits.ts"
import { breakingSchemaEdits, compatibleSchemaEdits } from "./schema-edits.ts"
import { type Spot, spotsOf } from "./spots.ts"

/** A copy of the document of one operation, and that operation in it. */
const copyOf = (alone: Json) => {
  const copy = structuredClone(alone) as Changeable
  const [[, item] = ["", {}]] = members(copy["paths"])
  const [[, operation] = ["", {}]] = members(item)
  return { copy, operation: operation as Changeable }
}

describe("the comparison with the document of the last release", () => {
  let document: Json
  let operations: ReadonlyArray<{ readonly name: string; readonly alone: Json; readonly spots: ReadonlyArray<Spot> }>
  beforeAll(async () => {
    document = (await fetchDocument()).document as Json
    operations = members(document["paths"]).flatMap(([path, item]) =>
      Object.keys(item).map((method) => {
        const alone = operationAlone(document, path, method)
        return { name: `${method.toUpperCase()} ${path}`, alone, spots: spotsOf(copyOf(alone).operation) }
      })
    )
  })

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

  const reported = ({ alone, name }: typeof operations[number], plant: (operation: Changeable) => boolean) => {
    const { copy, operation } = copyOf(alone)
    if (!plant(operation)) return false
    const breaks = documentBreaks(alone, copy)
    assert.isNotEmpty(breaks, name)
    for (const each of breaks) assert.strictEqual(each.operation, name)
    return true
  }

  it.each(Object.entries(breakingSchemaEdits))("reports %s, at any place of any operation", (_, edit) => {
    const places = operations.flatMap((operation) =>
      operation.spots.flatMap((spot, at) => edit({ ...spot, schema: { ...spot.schema } }) ? [{ operation, at }] : [])
    )
    assert.isNotEmpty(places)
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ at, operation }) => {
        assert.isTrue(reported(operation, (changed) => {
          const spot = spotsOf(changed)[at]
          return spot !== undefined && edit(spot)
        }))
      }),
      { numRuns: 30 }
    )
  })

  it.each(Object.entries(breakingOperationEdits))("reports %s, of any operation", (_, edit) => {
    assert.isNotEmpty(operations.filter((operation) => reported(operation, edit)))
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
