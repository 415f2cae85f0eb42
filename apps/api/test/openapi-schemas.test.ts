import { describe, expect, it } from "vitest"
import { isJsonObject, type JsonObject } from "../src/http/json-value.ts"
import { openApiDocument } from "../src/native/openapi/document.ts"
import { reachableNames } from "../src/native/openapi/reference-names.ts"
import { tagOf } from "../src/native/openapi/tagged-unions.ts"
import { routes } from "../src/native/routes/index.ts"

const document = openApiDocument(routes)
const { schemas } = document["components"] as { readonly schemas: { readonly [name: string]: JsonObject } }

/** Every object in the value, by its JSON Pointer. */
const objects = (value: unknown, pointer = "#"): ReadonlyArray<readonly [string, JsonObject]> =>
  Array.isArray(value)
    ? value.flatMap((item, at) => objects(item, `${pointer}/${at}`))
    : isJsonObject(value)
    ? [
      [pointer, value],
      ...Object.entries(value).flatMap(([name, member]) =>
        /^(?:examples?|value)$/u.test(name) ? [] : objects(member, `${pointer}/${name}`)
      )
    ]
    : []

const pointersWhere = (holds: (object: JsonObject) => boolean): ReadonlyArray<string> =>
  objects(document).flatMap(([pointer, object]) => holds(object) ? [pointer] : [])

const resolved = (schema: unknown): JsonObject => {
  const object = isJsonObject(schema) ? schema : {}
  const { $ref: reference } = object
  return typeof reference === "string" ? resolved(schemas[reference.split("/").at(-1) ?? ""]) : object
}

/** Whether a schema says nothing of what is allowed, so that a generator makes `unknown` of it. */
const isWithoutType = (schema: unknown): boolean =>
  !isJsonObject(schema) || !["$ref", "type", "anyOf", "oneOf", "enum"].some((name) => name in schema)

describe("the schemas of answers and bodies", () => {
  const componentsOf = (values: ReadonlyArray<unknown>) =>
    [...reachableNames(values, schemas)].map((name) => schemas[name] ?? {}).filter(({ properties }) =>
      isJsonObject(properties)
    )
  const operations = Object.values(document["paths"] as { readonly [path: string]: JsonObject }).flatMap((item) =>
    Object.values(item).filter(isJsonObject)
  )

  it("leave room in answers for properties that are added later", () => {
    const answered = componentsOf(operations.map(({ responses }) => responses))
    expect(answered.length).toBeGreaterThan(50)
    for (const schema of answered) expect(schema).not.toHaveProperty("additionalProperties")
  })

  it("refuse in bodies what is not named", () => {
    const sent = componentsOf(operations.map(({ requestBody }) => requestBody))
    expect(sent.length).toBeGreaterThan(20)
    for (const schema of sent) expect(schema).toHaveProperty("additionalProperties", false)
  })

  it("tell which lists of values may grow", () => {
    expect(Object.keys(schemas).filter((name) => schemas[name]?.["x-extensible"] === true)).toEqual([
      "Koppelgrond",
      "Regelnaam",
      "SoortRaadplegingRecord",
      "SoortRecord",
      "SoortVerantwoordRecord"
    ])
  })
})

// What each test names is what a generator of clients makes something ugly of.
describe("the schemas for a generated client", () => {
  it("have no allOf, of which `unknown` comes", () => {
    expect(pointersWhere((object) => "allOf" in object)).toEqual([])
  })

  it("say the type of every body, answer, property, item and parameter", () => {
    const withoutType = objects(document).flatMap(([pointer, { items, properties, schema }]) => [
      ...(schema !== undefined && isWithoutType(schema) ? [`${pointer}/schema`] : []),
      ...(items !== undefined && isWithoutType(items) ? [`${pointer}/items`] : []),
      ...(isJsonObject(properties) && !pointer.endsWith("/properties")
        ? Object.entries(properties).flatMap(([name, one]) =>
          isWithoutType(one) ? [`${pointer}/properties/${name}`] : []
        )
        : [])
    ])
    expect(withoutType).toEqual([])
    expect(objects(document).filter(([, { properties }]) => isJsonObject(properties)).length).toBeGreaterThan(100)
  })

  it("tell by a discriminator which kind of a union a value is, where a property tells that", () => {
    const tagged = pointersWhere(({ anyOf, oneOf }) => {
      const members = oneOf ?? anyOf
      return Array.isArray(members) && tagOf(members.map(resolved)) !== undefined
    })
    expect(tagged.length).toBeGreaterThan(8)
    for (const [pointer, { discriminator, oneOf, title }] of objects(document)) {
      if (!tagged.includes(pointer)) continue
      const { mapping, propertyName } = discriminator as { readonly mapping: JsonObject; readonly propertyName: string }
      expect(title, pointer).toMatch(/\S/u)
      expect(Object.values(mapping)).toEqual((oneOf as ReadonlyArray<JsonObject>).map(({ $ref }) => $ref))
      for (const [value, $ref] of Object.entries(mapping)) {
        expect(resolved({ $ref })).toMatchObject({ properties: { [propertyName]: { enum: [value] } } })
      }
    }
  })

  it("have a name for every object and every union of objects", () => {
    const component = /^#\/components\/schemas\/[A-Za-z]+$/u
    expect(
      objects(document).flatMap(([pointer, object]) => {
        const { anyOf, oneOf, properties, type } = object
        const members = anyOf ?? oneOf
        const isUnion = Array.isArray(members) && members.filter((member) => isJsonObject(member) && "$ref" in member)
              .length > 1
        const isObject = isJsonObject(properties) && (type === "object" || Array.isArray(type))
        return (isUnion || isObject) && !component.test(pointer) ? [pointer] : []
      })
    ).toEqual([])
  })

  it("have names that read well", () => {
    for (const name of Object.keys(schemas)) expect(name).toMatch(/^(?:[A-Z][a-z]+)+$/u)
  })
})
