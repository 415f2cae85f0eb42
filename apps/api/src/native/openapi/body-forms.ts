import { canonicalJson, isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { nullableSchema } from "./nullable-schema.ts"
import { patchForm } from "./patch-form.ts"
import { type Components, referenceTo, referredName } from "./reference-names.ts"

/** Makes the schema of a body from that of a value, with the components that it refers to. */
export interface BodyForms {
  /** Of a whole value. Null is taken for every property that may be absent. */
  readonly whole: (schema: JsonObject) => JsonObject
  /** Of a merge patch. */
  readonly patch: (schema: JsonObject) => JsonObject
  /** The components, those that were made included. */
  readonly components: () => Components
}

/** A component that answers use too keeps its form there, and gets a second one with `Invoer` behind its name. */
export const bodyForms = (components: Components, answered: ReadonlySet<string>): BodyForms => {
  const made = new Map(Object.entries(components))
  const wholes = new Map<string, string>()
  const whole = (schema: JsonObject): JsonObject => {
    const name = referredName(schema)
    return name === undefined ? wholeOf(schema) : { ...schema, ...referenceTo(wholeName(name)) }
  }
  const wholeOf = (schema: JsonObject): JsonObject => {
    const { anyOf, items, properties, required } = schema
    return {
      ...schema,
      ...(Array.isArray(anyOf) ? { anyOf: anyOf.filter(isJsonObject).map(whole) } : {}),
      ...(isJsonObject(items) ? { items: whole(items) } : {}),
      ...(isJsonObject(properties)
        ? {
          properties: mapProperties(properties, (name, property) => unlessRequired(required, name, whole(property))),
          // The API refuses by name what it does not know.
          additionalProperties: false
        }
        : {})
    }
  }
  const wholeName = (name: string): string => {
    const known = wholes.get(name)
    if (known !== undefined) return known
    const given = components[name] ?? {}
    const form = wholeOf(given)
    const formName = answered.has(name) && canonicalJson(form) !== canonicalJson(given) ? `${name}Invoer` : name
    wholes.set(name, formName)
    made.set(formName, form)
    return formName
  }
  const patch = (schema: JsonObject): JsonObject => {
    const name = referredName(schema)
    if (name === undefined) return patchOf(schema)
    const form = patchOf(components[name] ?? {})
    const wholeForm = wholeName(name)
    if (canonicalJson(form) === canonicalJson(made.get(wholeForm) ?? {})) {
      return { ...schema, ...referenceTo(wholeForm) }
    }
    const formName = `${name.replace(/Vervanging$/u, "")}Wijziging`
    made.set(formName, form)
    return { ...schema, ...referenceTo(formName) }
  }
  const patchOf = patchForm({ components, whole, patch })
  return { whole, patch, components: () => Object.fromEntries(made) }
}

const mapProperties = (
  properties: JsonObject,
  change: (name: string, property: JsonObject) => JsonObject
): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).map((
      [name, property]
    ) => [name, isJsonObject(property) ? change(name, property) : property])
  )

const unlessRequired = (required: unknown, name: string, schema: JsonObject): JsonObject =>
  Array.isArray(required) && required.includes(name) ? schema : nullableSchema(schema)
