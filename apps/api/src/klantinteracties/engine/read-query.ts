import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { type Fault, parameterFault } from "../../problems/fault.ts"
import type { AskedValue, Parameter } from "./parameter.ts"

/** The parameters of a list, by name. */
export interface Parameters {
  readonly [name: string]: Parameter<unknown>
}

/** The values of parameters that were given. */
export type Given<P extends Parameters> = {
  readonly [name in keyof P]?: P[name] extends Parameter<infer Value> ? AskedValue<Value> : never
}

/** A query, read. */
export interface Query<P extends Parameters> {
  readonly given: Given<P>
  /** The relations to write out. */
  readonly expand: ReadonlyArray<string>
  /** As it was sent; nothing: the first page. */
  readonly page: string | undefined
  readonly pageSize: number
}

const usualSize = 100
const maximumSize = 500

/** Reads queries: these parameters, these relations to write out, and the page. Of a repeated parameter the last holds. */
export const queryReader =
  <P extends Parameters>(parameters: P, relations: ReadonlyArray<string> | undefined) =>
  (search: string): Read<Query<P>> => {
    const all = new URLSearchParams(search)
    const known = new Set([
      ...Object.keys(parameters),
      ...(relations === undefined ? [] : ["expand"]),
      "page",
      "pageSize"
    ])
    const unknown = [...new Set(all.keys())].filter((name) => !known.has(name))
    if (unknown.length > 0) return Result.fail([unknownParameters(unknown)])
    const faults: Array<Fault> = []
    const given: Record<string, unknown> = {}
    for (const [name, parameter] of Object.entries(parameters)) {
      const value = lastOf(all, name)
      if (value === "") continue
      const read = value.includes("\u0000")
        ? Result.fail(parameterFault(name, "null_characters_not_allowed", "Een NUL-teken mag niet."))
        : parameter.read(value, name)
      if (Result.isSuccess(read)) given[name] = read.success
      else faults.push(read.failure)
    }
    const expand = all.getAll("expand").flatMap((value) => value === "" ? [] : value.split(","))
    const strange = expand.find((name) => relations?.includes(name) === false)
    if (strange !== undefined) {
      faults.push(
        parameterFault("expand", "invalid_choice", `Kies uit ${relations?.join(", ") ?? ""}.`)
      )
    }
    return faults.length > 0
      ? Result.fail(faults)
      : Result.succeed({
        given: given as Given<P>,
        expand,
        page: lastOf(all, "page") || undefined,
        pageSize: sizeOf(lastOf(all, "pageSize"))
      })
  }

const unknownParameters = (names: ReadonlyArray<string>): Fault =>
  parameterFault("nonFieldErrors", "unknown-parameters", `Onbekende parameters: ${names.toSorted().join(", ")}.`)

const lastOf = (all: URLSearchParams, name: string): string => all.getAll(name).at(-1)?.trim() ?? ""

const sizeOf = (text: string): number => /^0*[1-9][0-9]*$/u.test(text) ? Math.min(Number(text), maximumSize) : usualSize
