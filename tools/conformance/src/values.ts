import { isList, isObject, type Json } from "./json.ts"
import { madeUp } from "./made-up.ts"

/** The values that one sequence of calls works with: made up ones, and the answers that it keeps. */
export interface Values {
  readonly keep: (name: string, value: Json) => void
  /** The same with every `{{name}}` filled in. Throws if there is no value of that name. */
  readonly fill: <T extends Json>(template: T) => T
}

const changes: { readonly [change: string]: (text: string) => string } = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  plain: (text) => text.replaceAll("-", "")
}

/**
 * New values. `{{bsn}}` is a made up bsn, the same each time; `{{bsn2}}` another. `{{partij.uuid}}` is a member of an
 * answer that was kept. A text that is nothing but such a name becomes the value itself, of whatever type.
 * `|upper` and `|lower` write a value in capitals or without, `|plain` without dashes; `{{letters:80}}` is a text of 80 characters.
 */
export const newValues = (): Values => {
  const known = new Map<string, Json>()
  const find = (expression: string): Json => {
    const [path = "", change] = expression.split("|")
    const found = at(path)
    return change === undefined ? found : changes[change]?.(String(found)) ?? found
  }
  const at = (path: string): Json => {
    const length = /^letters:([0-9]+)$/u.exec(path)?.[1]
    if (length !== undefined) return "x".repeat(Number(length))
    const [name = "", ...members] = path.split(".")
    const value = known.get(name) ?? madeUp(name.replace(/[0-9]+$/u, ""))
    if (value !== undefined) known.set(name, value)
    const found = members.reduce<Json | undefined>(memberOf, value)
    if (found === undefined) throw new MissingValue(path)
    return found
  }
  const fill = (template: Json): Json => {
    if (typeof template === "string") return fillText(template)
    if (isList(template)) return template.map(fill)
    if (!isObject(template)) return template
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value)]))
  }
  const fillText = (text: string): Json => {
    const whole = /^\{\{([^{}]+)\}\}$/u.exec(text)?.[1]
    return whole === undefined
      ? text.replace(/\{\{([^{}]+)\}\}/gu, (_all, path: string) => String(find(path)))
      : find(whole)
  }
  return {
    keep: (name, value) => {
      if (madeUp(name.replace(/[0-9]+$/u, "")) !== undefined) throw new Error(`${name} is that of a made up value.`)
      known.set(name, value)
    },
    fill: <T extends Json>(template: T) => fill(template) as T
  }
}

const memberOf = (value: Json | undefined, member: string): Json | undefined =>
  isList(value) ? value[Number(member)] : isObject(value) ? value[member] : undefined

/** A value that no earlier answer had. */
export class MissingValue extends Error {
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}
