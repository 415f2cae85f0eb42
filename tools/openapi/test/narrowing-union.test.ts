import { astToString } from "openapi-typescript"
import { assert, describe, it } from "vitest"
import { narrowingUnion } from "../src/narrowing-union.ts"

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const kind = (...names: ReadonlyArray<string>) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }]))
})

const document = {
  components: {
    schemas: {
      Link: kind("id"),
      Whole: kind("id", "name"),
      Tagged: { oneOf: [reference("Whole"), reference("Link")], discriminator: { propertyName: "id" } },
      TextOrLink: { anyOf: [{ type: "string" }, reference("Link")] }
    }
  }
}

const typeOf = (schema: object) => {
  const type = narrowingUnion(schema, document)
  return type && astToString(type).replaceAll(/components\["schemas"\]\["(\w+)"\]/gu, "$1").replaceAll(/\s+/gu, " ")
    .trim()
}

describe("a union without a tag", () => {
  it("has in each kind, as never there, what another kind has", () => {
    assert.strictEqual(
      typeOf({ anyOf: [reference("Link"), reference("Whole")] }),
      "(Link & { name?: never; }) | Whole"
    )
  })

  it("takes a tagged union as one kind, and those of a union without a tag as its own", () => {
    assert.strictEqual(
      typeOf({ oneOf: [reference("Tagged"), reference("TextOrLink")] }),
      "Tagged | string | (Link & { name?: never; })"
    )
  })

  it.each([
    ["a union with a tag", document.components.schemas.Tagged],
    ["one object beside a text", document.components.schemas.TextOrLink],
    ["one object or null", { anyOf: [reference("Whole"), { type: "null" }] }],
    ["no union", document.components.schemas.Whole]
  ])("is not %s", (_, schema) => {
    assert.isUndefined(typeOf(schema))
  })

  it("has no kind without a name, because that would have no type", () => {
    assert.throws(() => typeOf({ anyOf: [reference("Link"), kind("other")] }), /neither a reference/u)
  })
})
