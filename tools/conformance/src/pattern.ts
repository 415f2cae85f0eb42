import { isList, isObject, type Json, type JsonObject } from "./json.ts"

/** What patterns refer to. */
export interface Known {
  /** Patterns by name: `@partijen` stands for that of a partij. */
  readonly shapes: JsonObject
  /** The address that every url begins with. */
  readonly base: string
}

/**
 * Where a value differs from a pattern, a phrase for each place. No phrase tells a value, since it may be of a person.
 */
export const differences = (pattern: Json, value: Json | undefined, known: Known, place: string): Array<string> => {
  if (isObject(pattern)) return ofObject(pattern, value, known, place)
  if (isList(pattern)) {
    return isList(value) && value.length === pattern.length
      ? pattern.flatMap((each, index) => differences(each, value[index], known, `${place}[${index}]`))
      : wrong(place, `a list of ${pattern.length}`, value)
  }
  if (typeof pattern === "string" && pattern.startsWith("@")) {
    const nullable = pattern.endsWith("?")
    if (nullable && value === null) return []
    const shape = known.shapes[pattern.slice(1, nullable ? -1 : undefined)]
    if (shape === undefined) throw new Error(`There is no shape ${pattern}.`)
    return differences(shape, value, known, place)
  }
  if (typeof pattern === "string" && pattern.startsWith("$")) return ofKind(pattern, value, known, place)
  return pattern === value ? [] : wrong(place, kindOf(pattern), value, true)
}

const ofObject = (pattern: JsonObject, value: Json | undefined, known: Known, place: string): Array<string> => {
  const [operator = "", ...others] = Object.keys(pattern)
  if (operator.startsWith("$") && others.length === 0) {
    return operate(operator, pattern[operator] ?? null, value, known, place)
  }
  if (!isObject(value)) return wrong(place, "an object", value)
  return Object.entries(pattern).flatMap(([key, each]) =>
    each === "$absent"
      ? key in value ? [`${place}.${key} is there`] : []
      : differences(each, value[key], known, `${place}.${key}`)
  )
}

const operate = (
  operator: string,
  operand: Json,
  value: Json | undefined,
  known: Known,
  place: string
): Array<string> => {
  if (operator === "$instant") {
    return typeof value === "string" && Date.parse(value) === Date.parse(String(operand))
      ? []
      : wrong(place, "that moment", value)
  }
  if (operator === "$keys") {
    if (!isObject(value)) return wrong(place, "an object", value)
    const missing = (isList(operand) ? operand : []).filter((key) => !(String(key) in value))
    return missing.map((key) => `${place}.${key} is missing`)
  }
  if (operator === "$either") {
    const all = (isList(operand) ? operand : []).map((each) => differences(each, value, known, place))
    return all.some((found) => found.length === 0) ? [] : all[0] ?? []
  }
  if (!isList(value)) return wrong(place, "a list", value)
  const fits = (each: Json) => value.some((item) => differences(each, item, known, place).length === 0)
  switch (operator) {
    case "$every":
      return value.flatMap((item, index) => differences(operand, item, known, `${place}[${index}]`))
    case "$has":
      return isList(operand) && operand.every(fits) ? [] : [`${place} lacks what it has to have`]
    case "$none":
      return fits(operand) ? [`${place} has what it must not have`] : []
    case "$set":
      return isList(operand) && value.length === operand.length && operand.every(fits)
        ? []
        : [`${place} has not exactly those ${isList(operand) ? operand.length : 0}, but ${value.length}`]
    default:
      throw new Error(`There is no operator ${operator}.`)
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u

const isText = (value: Json | undefined): value is string => typeof value === "string"

const tests: { readonly [kind: string]: (value: Json | undefined, known: Known) => boolean } = {
  $any: (value) => value !== undefined,
  $text: isText,
  $filled: (value) => isText(value) && value !== "",
  $whole: (value) => Number.isInteger(value),
  $truth: (value) => typeof value === "boolean",
  $object: isObject,
  $list: isList,
  $uuid: (value) => isText(value) && uuid.test(value),
  $url: (value, { base }) => isText(value) && value.startsWith(`${base}/`) && !value.endsWith("/"),
  $moment: (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3,6})?Z$/u.test(value),
  $date: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/u.test(value),
  $relation: (value, known) =>
    isObject(value) && differences({ uuid: "$uuid", url: "$url" }, value, known, "").length === 0
}

const ofKind = (pattern: string, value: Json | undefined, known: Known, place: string): Array<string> => {
  if (pattern === "$absent") return value === undefined ? [] : [`${place} is there`]
  const nullable = pattern.endsWith("?")
  const kind = nullable ? pattern.slice(0, -1) : pattern
  const test = tests[kind]
  if (test === undefined) throw new Error(`There is no pattern ${pattern}.`)
  if (nullable && value === null || test(value, known)) return []
  return wrong(place, `${kind.slice(1)}${nullable ? " or null" : ""}`, value)
}

const wrong = (place: string, wanted: string, value: Json | undefined, same = false): Array<string> =>
  value === undefined
    ? [`${place} is missing`]
    : [
      `${place} is ${
        same && kindOf(value) === wanted ? `another ${wanted.replace(/^an? /u, "")}` : kindOf(value)
      } instead of ${wanted}`
    ]

/** What kind of value it is, without telling the value. */
const kindOf = (value: Json | undefined): string => {
  if (value === null || typeof value === "boolean") return String(value)
  if (value === "") return "an empty text"
  if (isList(value)) return `a list of ${value.length}`
  return typeof value === "string" ? "a text" : typeof value === "number" ? "a number" : "an object"
}
