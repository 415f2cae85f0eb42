/** A fault: its place and its code, as the domain reports them. */
export interface Fault {
  readonly pad: ReadonlyArray<string | number>
  readonly code: string
}

type Path = ReadonlyArray<string | number>

/** Faults found so far. */
export type Faults = Array<Fault>

/** Reads a value at a path. Adds its faults to `faults`; the result is then meaningless. */
export type Read = (value: unknown, path: Path, faults: Faults) => unknown

type Members = { readonly [name: string]: unknown }

const fault = (faults: Faults, pad: Path, code: string): undefined => {
  faults.push({ pad, code })
  return undefined
}

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const line = /^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]*$/u
const visible = new RegExp(
  String.raw`[^\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\s\u00ad\u061c\u115f` +
    String.raw`\u1160\u200b-\u200f\u2060-\u206f\u3164\ufeff\uffa0]`,
  "u"
)

const codePoints = (value: string, maximum: number): boolean =>
  value.length <= maximum || (value.length <= 2 * maximum && [...value].length <= maximum)

export const text = (maximum: number): Read => (value, path, faults) => {
  if (typeof value !== "string") return fault(faults, path, "type-onjuist")
  if (!visible.test(value)) fault(faults, path, "tekst-leeg")
  if (!codePoints(value, maximum)) fault(faults, path, "tekst-te-lang")
  if (!line.test(value)) fault(faults, path, "tekst-verboden-tekens")
  return value
}

export const pattern =
  (form: RegExp, code: string, then: (value: string) => string = (value) => value): Read => (value, path, faults) => {
    if (typeof value !== "string") return fault(faults, path, "type-onjuist")
    return form.test(value) ? then(value) : fault(faults, path, code)
  }

export const oneOf = (words: ReadonlyArray<string>, code: string): Read => (value, path, faults) =>
  words.includes(value as string) ? value : fault(faults, path, code)

export const wholeNumber = (minimum: number, maximum: number, code: string): Read => (value, path, faults) => {
  if (typeof value !== "number") return fault(faults, path, "type-onjuist")
  return Number.isSafeInteger(value) && value >= minimum && value <= maximum ? value : fault(faults, path, code)
}

export const boolean: Read = (value, path, faults) =>
  typeof value === "boolean" ? value : fault(faults, path, "type-onjuist")

/**
 * An object with exactly these members; a member whose name ends in `?` may be absent. The rule between the members is
 * checked last.
 */
export const object = (
  members: { readonly [name: string]: Read },
  between?: (value: Members, path: Path, faults: Faults) => void
): Read => {
  const reads = Object.entries(members).map(([key, read]) => ({
    name: key.replace("?", ""),
    read,
    isOptional: key.endsWith("?")
  }))
  const known = new Set(reads.map(({ name }) => name))
  return (value, path, faults) => {
    if (!isObject(value)) return fault(faults, path, "type-onjuist")
    const before = faults.length
    for (const name in value) if (!known.has(name)) fault(faults, [...path, name], "onbekende-eigenschap")
    const result: Record<string, unknown> = {}
    for (const { isOptional, name, read } of reads) {
      const member = value[name]
      if (member !== undefined) result[name] = read(member, [...path, name], faults)
      else if (!isOptional) fault(faults, [...path, name], "verplicht")
    }
    if (faults.length === before) between?.(result, path, faults)
    return result
  }
}

/** Objects distinguished by one member. */
export const kinds =
  (member: string, code: string, reads: { readonly [kind: string]: Read }): Read => (value, path, faults) => {
    if (!isObject(value)) return fault(faults, path, code)
    const kind = value[member]
    const read = typeof kind === "string" && Object.hasOwn(reads, kind) ? reads[kind] : undefined
    return read === undefined ? fault(faults, [...path, member], code) : read(value, path, faults)
  }

export const list = (item: Read, maximum: number, code: string): Read => (value, path, faults) => {
  if (!Array.isArray(value)) return fault(faults, path, "type-onjuist")
  if (value.length > maximum) fault(faults, path, code)
  return value.map((each: unknown, index) => item(each, [...path, index], faults))
}
