import { canonicalJson, isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { nullableSchema } from "./nullable-schema.ts"
import { type Components, referredName } from "./reference-names.ts"

type Form = (schema: JsonObject) => JsonObject

/**
 * Makes the schema of a merge patch (RFC 7396) of a value. Every property of an object may be absent, and null where it
 * can be removed. A list, or another value, is replaced as a whole. A patch may turn one kind of a union into another,
 * so it takes the properties of every kind. That the result must be valid, no schema can say.
 */
export const patchForm = (
  { components, patch, whole }: { readonly components: Components; readonly patch: Form; readonly whole: Form }
): Form =>
(schema) => {
  const members = membersOf(schema, components)
  const structs = members.filter(({ struct: { properties } }) => isJsonObject(properties))
  const [first, ...further] = structs
  if (first === undefined) return whole(schema)
  const { anyOf: _, required: __, properties: ___, ...notes } = schema
  const others = members.filter((member) => !structs.includes(member)).map(({ given }) => whole(given))
  if (further.length === 0 && others.length > 0) return { ...notes, anyOf: [...others, patch(first.given)] }
  const properties = patchProperties(structs.map(({ struct }) => struct), patch)
  const either = { type: "object", properties, additionalProperties: false }
  return others.length === 0 ? { ...notes, ...either } : { ...notes, anyOf: [...others, either] }
}

/** A member of a union as it is given, perhaps as a reference, and as it is. */
interface Member {
  readonly given: JsonObject
  readonly struct: JsonObject
}

/** The members of a union, also those of unions within it; a schema that is no union is its own only member. */
const membersOf = (given: JsonObject, components: Components): ReadonlyArray<Member> => {
  const name = referredName(given)
  const schema = name === undefined ? given : components[name] ?? {}
  const { anyOf } = schema
  return Array.isArray(anyOf)
    ? anyOf.filter(isJsonObject).flatMap((member) => membersOf(member, components))
    : [{ given, struct: schema }]
}

const patchProperties = (structs: ReadonlyArray<JsonObject>, patch: Form): JsonObject => {
  const names = new Set(structs.flatMap(({ properties }) => isJsonObject(properties) ? Object.keys(properties) : []))
  return Object.fromEntries([...names].map((name) => {
    const schema = patch(eitherOf(structs.flatMap((struct) => propertyOf(struct, name))))
    return [name, structs.every((struct) => requires(struct, name)) ? schema : nullableSchema(schema)]
  }))
}

const propertyOf = ({ properties }: JsonObject, name: string): ReadonlyArray<JsonObject> => {
  const property = isJsonObject(properties) ? properties[name] : undefined
  return isJsonObject(property) ? [property] : []
}

const requires = ({ required }: JsonObject, name: string): boolean => Array.isArray(required) && required.includes(name)

/** What one of the schemas allows. Lists of allowed texts become one list. */
const eitherOf = (schemas: ReadonlyArray<JsonObject>): JsonObject => {
  const values = schemas.filter(({ type }) => type !== "null")
  const different = [...new Map(values.map((schema) => [canonicalJson(schema), schema])).values()]
  const [first = {}, ...others] = different
  if (others.length === 0) return first
  return different.every(({ enum: allowed, type }) => type === "string" && Array.isArray(allowed))
    ? { ...first, enum: [...new Set(different.flatMap(({ enum: allowed }) => allowed))] }
    : { anyOf: different }
}
