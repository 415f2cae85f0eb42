import { Option, Schema, type SchemaAST } from "effect"
import type { Ongeldigheid } from "./ongeldigheid.ts"
import { findings, type RuleOverFields, rulesIn } from "./rule-over-fields.ts"
import { fields } from "./stored-value.ts"

/** Looks for broken rules in a value from outside that stands at this place. */
type Search = (value: unknown, pad: ReadonlyArray<PropertyKey>) => Generator<Ongeldigheid>

/**
 * Finds the rules over several fields that a value from outside breaks, wherever the fields that a rule looks at are
 * right, though others may be wrong. A rule whose own fields are wrong says nothing.
 */
export const brokenRules = (schema: Schema.Constraint): Search => searchIn(schema.ast)

const searches = new WeakMap<SchemaAST.AST, Search>()

const searchIn = (ast: SchemaAST.AST): Search => {
  const known = searches.get(ast)
  if (known !== undefined) return known
  // What is decoded in steps has a schema for each step, and rules may stand in any.
  const steps = [partsOf(ast), ...(ast.encoding ?? []).map(({ to }) => searchIn(to))]
  const search: Search = function*(value, pad) {
    for (const step of steps) yield* step(value, pad)
  }
  searches.set(ast, search)
  return search
}

const partsOf = (ast: SchemaAST.AST): Search => {
  switch (ast._tag) {
    case "Objects":
      return inObject(ast)
    case "Arrays":
      return inList(ast)
    case "Union":
      return inUnion(ast)
    default:
      return nowhere
  }
}

const nowhere: Search = function*() {
  // A value without parts has no rules over several.
}

const inObject = (ast: SchemaAST.Objects): Search => {
  const members = ast.propertySignatures.map(({ name, type }) => [String(name), searchIn(type)] as const)
  const names = new Set(members.map(([name]) => name))
  const rules = rulesIn(ast).map((rule) => ({ rule, read: readerOf(ast, rule.fields) }))
  return function*(value, pad) {
    if (!isObject(value)) return
    for (const [name, search] of members) if (Object.hasOwn(value, name)) yield* search(value[name], [...pad, name])
    const hasUnknown = Object.keys(value).some((name) => !names.has(name))
    for (const { read, rule } of rules) {
      const given = rule.asks && hasUnknown ? Option.none() : read(value)
      if (Option.isSome(given)) yield* told(rule, given.value, pad)
    }
  }
}

const inList = (ast: SchemaAST.Arrays): Search => {
  const [item] = ast.rest
  if (item === undefined) return nowhere
  const search = searchIn(item)
  const rules = rulesIn(ast).map((rule) => ({ rule, structs: structsOf(item, rule.fields) }))
  return function*(value, pad) {
    if (!Array.isArray(value)) return
    for (const [place, one] of value.entries()) yield* search(one, [...pad, place])
    for (const { rule, structs } of rules) {
      const items = value.map((one: unknown) =>
        isObject(one)
          ? Option.getOrUndefined(structs.find(({ fits }) => fits(one))?.read(one) ?? Option.none())
          : undefined
      )
      yield* told(rule, items, pad)
    }
  }
}

const inUnion = (ast: SchemaAST.Union): Search => {
  const members = ast.types.map((type) => ({ fits: fitterOf(type), search: searchIn(type) }))
  return function*(value, pad) {
    const fitting = members.filter(({ fits }) => fits(value))
    // Without one member that is meant, it is not known which rules count.
    if (fitting.length === 1) { for (const { search } of fitting) yield* search(value, pad) }
  }
}

/** The structs that an item may be, with a reader of the fields. */
const structsOf = (
  ast: SchemaAST.AST,
  names: ReadonlyArray<string>
): ReadonlyArray<{ readonly fits: (value: unknown) => boolean; readonly read: Reader }> =>
  ast._tag === "Union"
    ? ast.types.flatMap((type) => structsOf(type, names))
    : ast._tag === "Objects"
    ? [{ fits: fitterOf(ast), read: readerOf(ast, names) }]
    : []

/** Whether a value is meant as this member of a union: an object with the same words in the fields that tell them apart. */
const fitterOf = (ast: SchemaAST.AST): (value: unknown) => boolean => {
  if (ast._tag === "Arrays") return Array.isArray
  if (ast._tag !== "Objects") return () => false
  const literals = ast.propertySignatures.flatMap(({ name, type }) =>
    type._tag === "Literal" ? [[String(name), type.literal] as const] : []
  )
  return (value) => isObject(value) && literals.every(([name, literal]) => value[name] === literal)
}

type Reader = (value: Readonly<Record<string, unknown>>) => Option.Option<object>

/** Reads these fields alone; none if one of them is wrong. */
const readerOf = (ast: SchemaAST.Objects, names: ReadonlyArray<string>): Reader => {
  const decode = Schema.decodeUnknownOption(
    Schema.Struct(Object.fromEntries(
      ast.propertySignatures.filter(({ name }) => names.includes(String(name))).map(({ name, type }) => [
        String(name),
        Schema.make<Schema.Codec<unknown>>(type)
      ])
    ))
  )
  return (value) =>
    decode(Object.fromEntries(names.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]])))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

function* told(rule: RuleOverFields, given: unknown, pad: ReadonlyArray<PropertyKey>): Generator<Ongeldigheid> {
  for (const { issue, path } of findings(rule, given)) {
    const { foutcode: code, message: uitleg } = fields(issue.annotations)
    yield { pad: [...pad, ...path], code: String(code), uitleg: String(uitleg) }
  }
}
