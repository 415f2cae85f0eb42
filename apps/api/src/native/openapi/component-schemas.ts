import { Schema } from "effect"
import { canonicalJson, isJsonObject, type JsonObject } from "../../http/json-value.ts"
import { bodyForms } from "./body-forms.ts"
import { mapObjects } from "./map-objects.ts"
import { simplyNullable } from "./nullable-schema.ts"
import { plainChecks } from "./plain-checks.ts"
import { propertyDescription } from "./property-description.ts"
import { type Components, reachableNames, referenceTo } from "./reference-names.ts"
import { schemaDescription } from "./schema-descriptions.ts"
import { withNamedKinds } from "./tagged-unions.ts"

/** JSON Schemas by the names they were asked under, and the components that they share. */
export interface JsonSchemas {
  readonly byName: { readonly [name: string]: JsonObject }
  readonly components: Components
}

/** The schemas that are asked for, by the part that they have in requests and answers. */
export interface AskedSchemas {
  readonly answers: { readonly [name: string]: Schema.Constraint }
  readonly bodies: { readonly [name: string]: Schema.Constraint }
  /** Schemas of which a body is a merge patch. */
  readonly patches: { readonly [name: string]: Schema.Constraint }
  readonly parameters: { readonly [name: string]: Schema.Constraint }
}

/** Lists of values to which a later version may add, also in answers: clients must take what they do not know. */
const extensible = new Set([
  "Regelnaam",
  "Koppelgrond",
  "SoortRecord",
  "SoortRaadplegingRecord",
  "SoortVerantwoordRecord"
])

/** The JSON Schema (draft 2020-12, as in OpenAPI 3.1) of every schema. Shared parts stand once, described in Dutch. */
export const jsonSchemas = ({ answers, bodies, parameters, patches }: AskedSchemas): JsonSchemas => {
  const { byName, components } = plainSchemas({ ...answers, ...bodies, ...parameters, ...patches })
  const forms = bodyForms(components, reachableNames(Object.keys(answers).map((name) => byName[name]), components))
  const formed = {
    ...byName,
    ...mapSchemas(bodies, (_, name) => forms.whole(byName[name] ?? {})),
    ...mapSchemas(patches, (_, name) => forms.patch(byName[name] ?? {}))
  }
  const named = withNamedKinds(forms.components())
  const used = reachableNames(Object.values(formed), named)
  return {
    byName: mapSchemas(formed, described),
    components: Object.fromEntries(
      Object.entries(named)
        .filter(([name]) => used.has(name))
        .map(([name, schema]) => [name, describedSchema(name, schema)] as const)
        .toSorted(([one], [other]) => one < other ? -1 : 1)
    )
  }
}

/** As Effect makes them, in a form that generators of clients understand. */
const plainSchemas = (schemas: { readonly [name: string]: Schema.Constraint }): JsonSchemas => {
  const { definitions, schema } = Schema.toJsonSchemaDocument(Schema.Struct(schemas), { onExcessProperty: "error" })
  const names = componentNames(definitions)
  const plain = (value: unknown) =>
    mapObjects(value, (object) => simplyNullable(plainChecks(simplified(open(referring(object, names))))))
  return {
    byName: plain(schema["properties"]) as Components,
    components: Object.fromEntries(
      Object.entries(definitions).map((
        [name, definition]
      ) => [names.get(name) ?? name, plain(definition) as JsonObject])
    )
  }
}

const mapSchemas = <A>(
  schemas: { readonly [name: string]: A },
  change: (schema: A, name: string) => JsonObject
): Components => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema, name)]))

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
  return { ...object, ...referenceTo(names.get(name) ?? name) }
}

/** Answers may get more properties later. Bodies are closed again, by {@link bodyForms}. */
const open = ({ additionalProperties, ...object }: JsonObject): JsonObject =>
  additionalProperties === undefined || additionalProperties === false ? object : { ...object, additionalProperties }

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

const describedSchema = (name: string, schema: JsonObject): JsonObject => ({
  description: schemaDescription(name, schema),
  ...described(schema),
  ...(extensible.has(name) ? { "x-extensible": true } : {})
})

/** Puts the description of each property beside its schema. */
const described = (schema: JsonObject): JsonObject =>
  mapObjects(schema, (object) =>
    isJsonObject(object["properties"])
      ? {
        ...object,
        properties: mapSchemas(object["properties"], (property, name) => ({
          ...property as JsonObject,
          ...propertyDescription(name)
        }))
      }
      : object) as JsonObject
