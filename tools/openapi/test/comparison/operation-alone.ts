import { isObject, type Json, resolved } from "../../src/comparison/json.ts"

/** A part of a document that a test changes in place. */
export type Changeable = { [name: string]: unknown }

/** A copy of the document with one operation only and without references, so that a change is at one place. */
export const operationAlone = (document: Json, path: string, method: string): Changeable => {
  const without = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(without)
    if (!isObject(value)) return value
    const whole = resolved(value, document)
    return Object.fromEntries(
      Object.entries(whole).filter(([name]) => !left.includes(name)).map(([name, member]) => [
        name,
        without(member)
      ])
    )
  }
  const { info, paths, security, servers } = document
  const item = isObject(paths) ? paths[path] : undefined
  const operation = isObject(item) ? item[method] : undefined
  return { info, security, servers, paths: { [path]: { [method]: without(operation) } } }
}

/** What tells no client how to send or read anything, or how to find something in the document. */
const left = ["examples", "description", "summary"]
