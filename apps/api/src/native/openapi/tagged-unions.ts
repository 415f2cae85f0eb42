import { isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { type Components, referenceTo } from "./reference-names.ts"

/**
 * The components, with each kind of a tagged union as a component of its own: generators of clients then give it a name
 * and know by its tag which one a value is.
 */
export const withNamedKinds = (components: Components): Components =>
  Object.fromEntries(
    Object.entries(components).flatMap(([name, schema]) => {
      const { anyOf, ...rest } = schema
      const members = Array.isArray(anyOf) ? anyOf.filter(isJsonObject) : []
      const tag = tagOf(members)
      if (tag === undefined) return [[name, schema] as const]
      const kinds = members.map((member) => {
        const value = valueOf(tag, member) ?? ""
        return { value, kind: `${name}${pascalCase(value)}`, schema: { title: `${name}: ${value}`, ...member } }
      })
      return [
        [name, {
          title: name,
          ...rest,
          oneOf: kinds.map(({ kind }) => referenceTo(kind)),
          discriminator: {
            propertyName: tag,
            mapping: Object.fromEntries(kinds.map(({ kind, value }) => [value, referenceTo(kind)["$ref"]]))
          }
        }] as const,
        ...kinds.map(({ kind, schema }) => [kind, schema] as const)
      ]
    })
  )

/** The property by which the members of a union are told apart: in each it is required and has one value of its own. */
export const tagOf = (members: ReadonlyArray<JsonObject>): string | undefined => {
  const [first] = members
  if (first === undefined || members.length < 2 || !isJsonObject(first["properties"])) return undefined
  return Object.keys(first["properties"]).find((name) => {
    const values = members.map((member) => valueOf(name, member))
    return !values.includes(undefined) && new Set(values).size === members.length
  })
}

/** The one text that the property must be. */
const valueOf = (name: string, { properties, required }: JsonObject): string | undefined => {
  const property = isJsonObject(properties) ? properties[name] : undefined
  const allowed = isJsonObject(property) && Array.isArray(required) && required.includes(name) ? property["enum"] : []
  return Array.isArray(allowed) && allowed.length === 1 && typeof allowed[0] === "string" ? allowed[0] : undefined
}

/** `kvk_nummer` is KvkNummer; that an address is an address stands in the name of the union already. */
const pascalCase = (value: string): string =>
  value
    .replace(/_adres$/u, "")
    .split(/[^A-Za-z0-9]+/u)
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join("")
