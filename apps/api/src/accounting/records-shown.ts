import type { Schema, SchemaAST } from "effect"
import { isJsonObject } from "../http/json-value.ts"
import { compositesOf, structsOf } from "../http/struct-of-union.ts"
import { type Shown, type Shows, showsKey } from "./shown.ts"

/** Tells which records an answer shows, from its body. */
export type RecordsShown = (body: unknown) => ReadonlyArray<Shown>

type Collect = (value: unknown, found: Array<Shown>) => void

/**
 * Which records the answers of this schema show: what the schema documents is what is accounted for, so a route cannot
 * forget it. Undefined if no part of the schema shows a record.
 */
export const recordsShown = (schema: Schema.Constraint): RecordsShown | undefined => {
  const collect = collectorOf(schema.ast)
  if (collect === undefined) return undefined
  return (body) => {
    const found: Array<Shown> = []
    collect(body, found)
    return found
  }
}

const collectorOf = (ast: SchemaAST.AST): Collect | undefined => {
  switch (ast._tag) {
    case "Objects":
      return collectorOfObject(ast)
    case "Arrays": {
      const [item] = ast.rest
      const collect = item === undefined ? undefined : collectorOf(item)
      return collect === undefined ? undefined : (value, found) => {
        if (Array.isArray(value)) { for (const each of value) collect(each, found) }
      }
    }
    case "Union":
      return collectorOfUnion(ast)
    default:
      return undefined
  }
}

const collectorOfObject = (struct: SchemaAST.Objects): Collect | undefined => {
  const own = struct.annotations?.[showsKey] as Shows | undefined
  const members = struct.propertySignatures.flatMap(({ name, type }) => {
    const collect = collectorOf(type)
    return collect === undefined ? [] : [[String(name), collect] as const]
  })
  if (own === undefined && members.length === 0) return undefined
  return (value, found) => {
    if (!isJsonObject(value)) return
    if (own !== undefined) found.push(...own(value as never))
    for (const [name, collect] of members) collect(value[name], found)
  }
}

const collectorOfUnion = (union: SchemaAST.Union): Collect | undefined => {
  const [only, ...others] = compositesOf(union)
  if (only === undefined) return undefined
  if (others.length === 0) return collectorOf(only)
  const structs = structsOf(union).map(({ fits, struct }) => ({ fits, collect: collectorOfObject(struct) }))
  if (structs.every(({ collect }) => collect === undefined)) return undefined
  return (value, found) => {
    if (isJsonObject(value)) structs.find(({ fits }) => fits(value))?.collect?.(value, found)
  }
}
