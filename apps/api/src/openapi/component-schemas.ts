import { Schema } from "effect"
import { canonicalJson, isJsonObject, type JsonObject } from "../http/json-value.ts"
import { mapObjects } from "./map-objects.ts"
import { propertyDescriptions } from "./property-descriptions.ts"
import { schemaDescriptions } from "./schema-descriptions.ts"

/** JSON Schemas by the names they were asked under, and the definitions that they share. */
export interface JsonSchemas {
  readonly byName: { readonly [name: string]: JsonObject }
  readonly components: { readonly [name: string]: JsonObject }
}

/** The JSON Schema (draft 2020-12, as in OpenAPI 3.1) of every schema. Shared parts stand once, described in Dutch. */
export const jsonSchemas = (schemas: { readonly [name: string]: Schema.Constraint }): JsonSchemas => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(Schema.Struct(schemas), { onExcessProperty: "error" })
  const names = componentNames(definitions)
  const refer = (value: unknown) => mapObjects(value, (object) => simplified(referring(object, names)))
  const components = Object.entries(definitions)
    .map(([name, definition]) =>
      [names.get(name) ?? name, describedSchema(names.get(name) ?? name, refer(definition))] as const
    )
    .toSorted(([one], [other]) => one < other ? -1 : 1)
  return {
    byName: described(refer(schema["properties"])) as { readonly [name: string]: JsonObject },
    components: Object.fromEntries(components)
  }
}

/** `XEncoded` is the form in JSON, the only one here. `X_1` is the same schema as `X` if it has the same content. */
const componentNames = (definitions: JsonObject): ReadonlyMap<string, string> =>
  new Map(
    Object.keys(definitions).map((name) => {
      const first = name.replace(/_[0-9]+$/u, "")
      const isSame = first !== name && canonicalJson(definitions[first]) === canonicalJson(definitions[name])
      return [name, (isSame ? first : name).replace(/Encoded$/u, "")]
    })
  )

const referring = (object: JsonObject, names: ReadonlyMap<string, string>): JsonObject => {
  const reference = object["$ref"]
  if (typeof reference !== "string") return object
  const name = reference.slice("#/$defs/".length)
  return { ...object, $ref: `#/components/schemas/${names.get(name) ?? name}` }
}

/** `allOf` with one reference and nothing but notes is the reference with those notes. */
const simplified = (object: JsonObject): JsonObject => {
  const { allOf, ...rest } = object
  if (!Array.isArray(allOf) || Object.keys(rest).length > 0) return object
  const parts = allOf.filter(isJsonObject)
  return parts.filter((part) => "$ref" in part).length === 1 &&
      parts.every((part) => "$ref" in part || "description" in part)
    ? Object.assign({}, ...parts) as JsonObject
    : object
}

const describedSchema = (name: string, schema: unknown): JsonObject => ({
  ...schemaDescriptions[name] === undefined ? {} : { description: schemaDescriptions[name] },
  ...described(schema) as JsonObject
})

/** Puts the description of each property beside its schema. */
const described = (schema: unknown): unknown =>
  mapObjects(schema, (object) =>
    isJsonObject(object["properties"])
      ? {
        ...object,
        properties: Object.fromEntries(
          Object.entries(object["properties"]).map((
            [name, property]
          ) => [name, { ...property as JsonObject, ...propertyDescriptions[name] }])
        )
      }
      : object)
