import { type Compare, type Difference, here, type Pair, type Side, within } from "./difference.ts"
import { isObject, type Json, resolved, texts } from "./json.ts"

/**
 * What values the narrow schema allows beyond the wide one by their type, by a list of values, or by a union. Undefined
 * if both are one plain schema, whose further content is to be compared.
 */
export const kindDifferences = (pair: Pair, compare: Compare): ReadonlyArray<Difference> | undefined => {
  const { isOpen, narrow, wide } = pair
  const given = kindsOf(narrow)
  const expected = kindsOf(wide)
  if (given.length === 1 && expected.length === 1) return plainDifferences(narrow.schema, wide.schema)
  return given.flatMap((one) => {
    const candidates = candidatesFor(one, expected)
    const [best] = candidates.map((other) => compare({ narrow: one.side, wide: other.side, isOpen }))
      .toSorted((some, others) => some.length - others.length)
    if (best === undefined) {
      return [here(one.tag === undefined ? { is: "types", names: [one.type] } : { is: "kind", name: one.tag })]
    }
    return one.tag === undefined ? best : within(`(${one.tag})`, best)
  })
}

/** Undefined if the types and lists of values are alike. */
const plainDifferences = (narrow: Json, wide: Json): ReadonlyArray<Difference> | undefined => {
  const allowed = valuesOf(wide)
  if (allowed !== undefined) {
    const given = valuesOf(narrow)
    if (given === undefined) return [here({ is: "any value" })]
    const others = given.filter((value) => !allowed.includes(value))
    if (others.length > 0 && wide["x-extensible"] !== true) return [here({ is: "values", names: others })]
  }
  const [given] = typesOf(narrow)
  const [expected] = typesOf(wide)
  const isWithin = expected === undefined || given === expected || (given === "integer" && expected === "number")
  return isWithin ? undefined : [here({ is: "types", names: [given ?? "anything"] })]
}

/** One of the alternatives that a schema allows. */
interface Kind {
  readonly side: Side
  readonly type: string
  /** The value of the property that tells the kinds of a union apart. */
  readonly tag: string | undefined
}

/** The alternatives of a schema: members of a union, or types. A plain schema is its own only one. */
const kindsOf = ({ document, schema }: Side): ReadonlyArray<Kind> => {
  const union = schema["oneOf"] ?? schema["anyOf"]
  const { discriminator } = schema
  const tagName = isObject(discriminator) ? String(discriminator["propertyName"]) : undefined
  if (Array.isArray(union)) {
    return union.filter(isObject).flatMap((member) => {
      const plain = resolved(member, document)
      const tag = tagName === undefined ? undefined : tagOf(plain, tagName)
      return kindsOf({ document, schema: plain }).map((kind) => ({
        ...kind,
        side: { document, schema: isPlain(plain) ? member : kind.side.schema },
        tag: tag ?? kind.tag
      }))
    })
  }
  const types = typesOf(schema)
  return types.length <= 1
    ? [{ side: { document, schema }, type: types[0] ?? "anything", tag: undefined }]
    : types.map((type) => ({ side: { document, schema: ofType(schema, type) }, type, tag: undefined }))
}

const ofType = (schema: Json, type: string): Json => type === "null" ? { type } : { ...schema, type }

const isPlain = (schema: Json): boolean =>
  schema["oneOf"] === undefined && schema["anyOf"] === undefined && typesOf(schema).length <= 1

const tagOf = (schema: Json, name: string): string | undefined => {
  const { properties } = schema
  const tag = isObject(properties) ? properties[name] : undefined
  return isObject(tag) ? valuesOf(tag)?.[0] : undefined
}

/** The alternatives that can be meant: of the same tag, or else of the same type. */
const candidatesFor = ({ tag, type }: Kind, kinds: ReadonlyArray<Kind>): ReadonlyArray<Kind> => {
  const tagged = kinds.filter((kind) => kind.tag !== undefined && kind.tag === tag)
  if (tagged.length > 0) return tagged
  return kinds.filter((kind) =>
    (tag === undefined || kind.tag === undefined)
    && (kind.type === type || kind.type === "anything" || (type === "integer" && kind.type === "number"))
  )
}

const typesOf = ({ type }: Json): ReadonlyArray<string> => typeof type === "string" ? [type] : texts(type)

const valuesOf = (schema: Json): ReadonlyArray<string> | undefined =>
  "const" in schema
    ? [JSON.stringify(schema["const"])]
    : Array.isArray(schema["enum"])
    ? schema["enum"].map((value) => JSON.stringify(value))
    : undefined
