import { canonicalJson, isJsonObject, type JsonObject } from "../../http/json-value.ts"

const nothing: JsonObject = { type: "null" }

/** The schema with null allowed beside what it allows. */
export const nullableSchema = (schema: JsonObject): JsonObject => {
  const { anyOf, ...rest } = schema
  if (allowsNull(schema)) return schema
  return Array.isArray(anyOf)
    ? { anyOf: [...anyOf, nothing], ...rest }
    : oneType(schema) ?? { anyOf: [schema, nothing] }
}

/** `anyOf` with a simple type and null is that type and `"null"`: one schema, which reads and generates better. */
export const simplyNullable = (schema: JsonObject): JsonObject => {
  const { anyOf, ...rest } = schema
  if (!Array.isArray(anyOf) || anyOf.length !== 2 || !isNull(anyOf[1]) || !isJsonObject(anyOf[0])) return schema
  const whole = oneType(anyOf[0])
  return whole === undefined ? schema : { ...whole, ...rest }
}

const oneType = (schema: JsonObject): JsonObject | undefined =>
  typeof schema["type"] === "string" && !("enum" in schema) ? { ...schema, type: [schema["type"], "null"] } : undefined

const allowsNull = ({ anyOf, type }: JsonObject): boolean =>
  type === "null" || (Array.isArray(type) && type.includes("null")) || (Array.isArray(anyOf) && anyOf.some(isNull))

const isNull = (schema: unknown): boolean => isJsonObject(schema) && canonicalJson(schema) === canonicalJson(nothing)
