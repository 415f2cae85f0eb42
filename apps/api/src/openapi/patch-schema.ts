import { isJsonObject, type JsonObject } from "../http/json-value.ts"
import { propertyDescriptions } from "./property-descriptions.ts"

/**
 * The schema of a merge patch: each known property with null, a part of its value or a whole one. The result of the
 * patch must be valid; the patch itself need not be.
 */
export const patchSchema = (schema: JsonObject, components: { readonly [name: string]: JsonObject }): JsonObject => ({
  type: "object",
  description:
    "Alleen wat verandert (RFC 7396): null verwijdert, een object wordt samengevoegd, al het andere vervangt.",
  properties: Object.fromEntries(
    [...propertyNames(schema, components)].map((name) => [name, { ...propertyDescriptions[name] }])
  ),
  additionalProperties: false
})

const propertyNames = (
  schema: JsonObject,
  components: { readonly [name: string]: JsonObject }
): ReadonlySet<string> => {
  const { $ref: reference, anyOf, properties } = schema
  if (typeof reference === "string") {
    return propertyNames(components[reference.slice("#/components/schemas/".length)] ?? {}, components)
  }
  return new Set([
    ...Object.keys(isJsonObject(properties) ? properties : {}),
    ...(Array.isArray(anyOf)
      ? anyOf.filter(isJsonObject).flatMap((member) => [...propertyNames(member, components)])
      : [])
  ])
}
