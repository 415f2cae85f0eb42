import { isObject, type Json, members, texts } from "../../src/comparison/json.ts"
import type { Changeable } from "./operation-alone.ts"

/** A schema within an operation. */
export interface Spot {
  readonly of: "request" | "answer"
  readonly schema: Changeable
  /** The property by which kinds of a union are told apart; nothing else may be it. */
  readonly tag: string | undefined
  /** Whether null is an alternative to it, so that null in itself adds nothing. */
  readonly isBesideNull: boolean
}

/** Every schema of the operation whose change shows: not the members of a union without a tag, one of which may do. */
export const spotsOf = (operation: Json): ReadonlyArray<Spot> => [
  ...schemasIn(operation["requestBody"]).flatMap((schema) => within(schema, "request")),
  ...parametersOf(operation).flatMap(({ schema }) => isObject(schema) ? within(schema, "request") : []),
  ...members(operation["responses"]).flatMap(([, response]) =>
    schemasIn(response).flatMap((schema) => within(schema, "answer"))
  )
]

export const parametersOf = ({ parameters }: Json): ReadonlyArray<Changeable> =>
  Array.isArray(parameters) ? parameters.filter(isObject) : []

const schemasIn = (body: unknown): ReadonlyArray<Json> =>
  members(isObject(body) ? body["content"] : undefined).flatMap(([, { schema }]) => isObject(schema) ? [schema] : [])

const within = (schema: Json, of: Spot["of"], tag?: string, isBesideNull = false): ReadonlyArray<Spot> => {
  const { anyOf, discriminator, items, oneOf, properties } = schema
  const kinds = (Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : []).filter(isObject)
  if (kinds.length > 0) {
    const name = isObject(discriminator) ? String(discriminator["propertyName"]) : undefined
    const plain = kinds.filter(({ type }) => type !== "null")
    return name !== undefined || plain.length === 1
      ? plain.flatMap((kind) => within(kind, of, name, plain.length < kinds.length))
      : []
  }
  return [
    { of, schema, tag, isBesideNull },
    ...members(properties).filter(([name]) => name !== tag).flatMap(([, property]) => within(property, of)),
    ...(isObject(items) ? within(items, of) : [])
  ]
}

export const propertyNames = ({ schema, tag }: Spot): ReadonlyArray<string> =>
  members(schema["properties"]).map(([name]) => name).filter((name) => name !== tag)

export const requiredNames = ({ schema, tag }: Spot): ReadonlyArray<string> =>
  texts(schema["required"]).filter((name) => name !== tag)
