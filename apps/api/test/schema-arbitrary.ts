import fc from "fast-check"
import { isJsonObject, type JsonObject } from "../src/http/json-value.ts"

/** Values that a property is worth trying with, by its name: such as satisfy what a JSON Schema cannot say. */
export type Hints = { readonly [property: string]: ReadonlyArray<unknown> }

/** Values that the JSON Schema allows, as far as the documents of this API go. */
export const valuesOf = (
  schema: JsonObject,
  components: { readonly [name: string]: JsonObject },
  hints: Hints
): fc.Arbitrary<unknown> => {
  const known = new Map<string, fc.Arbitrary<unknown>>()
  const values = (one: JsonObject): fc.Arbitrary<unknown> => {
    const { $ref: reference, anyOf, enum: allowed, items, oneOf, type } = one
    if (typeof reference === "string") return referred(reference.slice("#/components/schemas/".length))
    const members = anyOf ?? oneOf
    if (Array.isArray(members)) return fc.oneof(...members.filter(isJsonObject).map(values))
    if (Array.isArray(type)) return fc.oneof(...type.map((single: unknown) => values({ ...one, type: single })))
    if (Array.isArray(allowed)) return fc.constantFrom(...allowed)
    switch (type) {
      case "object":
        return object(one)
      case "array":
        return fc.array(isJsonObject(items) ? values(items) : fc.jsonValue(), { maxLength: 3 })
      case "null":
        return fc.constant(null)
      case "boolean":
        return fc.boolean()
      case "integer":
        return fc.integer({ min: Number(one["minimum"] ?? -9), max: Number(one["maximum"] ?? 1e9) })
      case "string":
        return text(one)
      default:
        return fc.jsonValue({ maxDepth: 2 })
    }
  }
  const referred = (name: string) => {
    const arbitrary = known.get(name) ?? values(components[name] ?? {})
    known.set(name, arbitrary)
    return arbitrary
  }
  const object = ({ properties, required }: JsonObject) => {
    const members = Object.entries(properties ?? {}).map(([name, member]) => {
      const [first, ...others] = hints[name] ?? []
      const arbitrary = values(member as JsonObject)
      return [
        name,
        first === undefined
          ? arbitrary
          : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(first, ...others) }, { weight: 1, arbitrary })
      ]
    })
    return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: Array.isArray(required) ? required : []
    })
  }
  return values(schema)
}

const text = ({ format, maxLength, pattern }: JsonObject): fc.Arbitrary<string> =>
  format === "date-time"
    ? fc.date({ min: new Date("1900-01-02T00:00:00Z"), max: new Date("9998-12-30T00:00:00Z"), noInvalidDate: true })
      .map((date) => date.toISOString())
    : typeof pattern === "string" && pattern.startsWith("^") && maxLength === undefined
    ? fc.stringMatching(new RegExp(pattern, "u"))
    : fc.string({ unit: "grapheme", minLength: 1, maxLength: Math.min(Number(maxLength ?? 20), 20) })
