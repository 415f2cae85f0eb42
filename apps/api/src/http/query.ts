import { ongeldigheden, type Ongeldigheid } from "@betrokkene/domain"
import { Result, Schema, type SchemaAST } from "effect"
import { type Fault, parameterFault } from "../problems/fault.ts"
import { maximumFaults } from "../problems/problem.ts"
import { withoutLongLists } from "./long-lists.ts"
import type { QuerySchema } from "./route.ts"

/**
 * Reads the query of a URL by the schema of the route: no unknown parameters, and each once, except that `a=1&a=2` of a
 * list means `a=1,2`.
 */
export const queryDecoder = <Query>(
  schema: QuerySchema<Query>
): (search: string) => Result.Result<Query, ReadonlyArray<Fault>> => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all" })
  const shorten = withoutLongLists(schema)
  const readers = new Map(Object.entries(schema.fields).map(([name, { ast }]) => [name, readerOf(ast)]))
  const lists = new Set(Object.entries(schema.fields).flatMap(([name, { ast }]) => isList(ast) ? [name] : []))
  return (search) => {
    const { faults, pairs } = readPairs(search, lists)
    // A struct without fields takes anything, so unknown names are looked for here.
    const unknown = pairs.flatMap(([name]) =>
      readers.has(name) ? [] : [parameterFault(name, "onbekende-parameter", "Deze parameter is hier niet bekend.")]
    )
    const { found, value } = shorten(
      Object.fromEntries(pairs.map(([name, text]) => [name, readers.get(name)?.(text) ?? text]))
    )
    const decoded = decode(value)
    const all = [
      ...faults,
      ...unknown,
      ...found.map(({ code, detail, path }) => parameterFault(path.join("."), code, detail)),
      ...(Result.isSuccess(decoded)
        ? []
        : ongeldigheden(decoded.failure.issue, maximumFaults + 1).map(inParameter))
    ]
    return Result.isSuccess(decoded) && all.length === 0 ? Result.succeed(decoded.success) : Result.fail(all)
  }
}

const inParameter = ({ code, pad, uitleg }: Ongeldigheid): Fault => parameterFault(String(pad[0]), code, uitleg)

/** A request without a schema for its query takes none. */
export const noQuery = Schema.Struct({})

const readPairs = (search: string, lists: ReadonlySet<string>) => {
  const found = new Map<string, string>()
  const faults: Array<Fault> = []
  for (const pair of search.replace(/^\?/u, "").split("&").filter((part) => part !== "")) {
    const [rawName = "", ...rest] = pair.split("=")
    const name = percentDecoded(rawName)
    const text = percentDecoded(rest.join("="))
    const before = name === undefined ? undefined : found.get(name)
    if (name === undefined || text === undefined) {
      faults.push(
        parameterFault(name ?? rawName, "parameter-onleesbaar", "Dit is geen geldige procentcodering van UTF-8.")
      )
    } else if (before === undefined || lists.has(name)) {
      found.set(name, before === undefined ? text : `${before},${text}`)
    } else {
      faults.push(parameterFault(name, "parameter-dubbel", "Deze parameter mag één keer voorkomen."))
    }
  }
  return { pairs: [...found], faults }
}

const percentDecoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "))
  } catch {
    return undefined
  }
}

const kindOf = (ast: SchemaAST.AST): SchemaAST.AST["_tag"] => Schema.toEncoded(Schema.make(ast)).ast._tag

const isList = (ast: SchemaAST.AST): boolean => kindOf(ast) === "Arrays"

/** What cannot be read as the type asked for stays a text, and is refused as such by the schema. */
const readerOf = (ast: SchemaAST.AST): (text: string) => unknown => {
  switch (kindOf(ast)) {
    case "Number":
      return (text) => /^-?[0-9]{1,15}$/u.test(text) ? Number(text) : text
    case "Boolean":
      return (text) => text === "true" ? true : text === "false" ? false : text
    case "Arrays":
      return (text) => text.split(",")
    default:
      return (text) => text
  }
}
