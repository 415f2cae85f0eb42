import { NEVER, NULL, oapiRef, QUESTION_TOKEN, STRING, tsIntersection, tsUnion } from "openapi-typescript"
import ts from "typescript"
import { isObject, type Json, resolved } from "./comparison/json.ts"

/**
 * The type of a union of objects that no tag tells apart; undefined of any other schema. A kind has, as never there, what
 * it lacks and another one has. Each of these properties can then be read, and whether it is there tells the kinds
 * apart. Without it only what all kinds have can be read.
 */
export const narrowingUnion = (schema: object, document: Json): ts.TypeNode | undefined => {
  const kinds = isObject(schema) ? kindsOf(schema, document) : []
  const names = kinds.map((kind) => propertyNames(kind, document))
  if (names.filter(({ length }) => length > 0).length < 2) return undefined
  const all = [...new Set(names.flat())].toSorted()
  return tsUnion(kinds.map((kind, index) => kindType(kind, all.filter((name) => !names[index]?.includes(name)))))
}

/** The kinds of a union without a tag, those of such unions in it among them; none of any other schema. */
const kindsOf = (schema: Json, document: Json): ReadonlyArray<Json> =>
  isObject(schema["discriminator"]) ? [] : membersOf(schema).flatMap((kind) => {
    const inside = kindsOf(resolved(kind, document), document)
    return inside.length === 0 ? [kind] : inside
  })

const membersOf = ({ anyOf, oneOf = anyOf }: Json): ReadonlyArray<Json> =>
  Array.isArray(oneOf) ? oneOf.filter(isObject) : []

/** The properties that an object of the schema can have; none of another type. */
const propertyNames = (schema: Json, document: Json): ReadonlyArray<string> => {
  const plain = resolved(schema, document)
  const own = isObject(plain["properties"]) ? Object.keys(plain["properties"]) : []
  return [...own, ...membersOf(plain).flatMap((kind) => propertyNames(kind, document))]
}

const kindType = ({ $ref: reference, type }: Json, absent: ReadonlyArray<string>): ts.TypeNode => {
  if (typeof reference === "string") return withAbsent(oapiRef(reference), absent)
  if (type === "string") return STRING
  if (type === "null") return NULL
  throw new Error("A kind of a union is neither a reference, nor text, nor null.")
}

const withAbsent = (kind: ts.TypeNode, absent: ReadonlyArray<string>): ts.TypeNode =>
  absent.length === 0
    ? kind
    : tsIntersection([kind, ts.factory.createTypeLiteralNode(absent.map(propertyThatIsNever))])

const propertyThatIsNever = (name: string): ts.PropertySignature =>
  ts.factory.createPropertySignature(undefined, name, QUESTION_TOKEN, NEVER)
