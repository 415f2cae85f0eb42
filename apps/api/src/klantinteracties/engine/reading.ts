import { Result } from "effect"
import type { Read } from "../../http/gather.ts"
import { type Fault, parameterFault } from "../../problems/fault.ts"

/** Reads a value of a body, or tells what is wrong with it. `name` is its place: its names with dots between them. */
export type Reader = (value: unknown, name: string) => Read<unknown>

/** The refusal of the value at this place. */
export const refused = (name: string, code: string, detail: string): Read<never> =>
  Result.fail([parameterFault(name, code, detail)])

const notNull = "Dit veld mag niet null zijn."

/** A text, trimmed. A number is one too. */
export const readText = (maximum: number): Reader => (value, name) => {
  if (value === null) return refused(name, "null", notNull)
  if (typeof value !== "string" && typeof value !== "number") return refused(name, "invalid", "Dit is geen tekst.")
  const text = String(value).trim()
  if (text.includes("\u0000")) return refused(name, "null_characters_not_allowed", "Een NUL-teken mag niet.")
  return [...text].length > maximum
    ? refused(name, "max_length", `Ten hoogste ${maximum} tekens zijn toegestaan.`)
    : Result.succeed(text)
}

/** As {@link readText}, of at least so many characters, or empty. */
export const readTextOfAtLeast = (minimum: number, maximum: number): Reader => (value, name) =>
  Result.flatMap(readText(maximum)(value, name), (text) =>
    text !== "" && [...String(text)].length < minimum
      ? refused(name, "min_length", `Ten minste ${minimum} tekens.`)
      : Result.succeed(text))

/** Digits; an empty text is none. */
export const readDigits = (maximum: number): Reader => (value, name) =>
  Result.flatMap(readText(maximum)(value, name), (text) => {
    if (text === "") return Result.succeed(undefined)
    return /^[0-9]+$/u.test(String(text)) ? Result.succeed(text) : refused(name, "invalid", "Kies cijfers.")
  })

/** Values of one kind. What is wrong is told at their place in the list. */
export const readList = (read: Reader): Reader => (value, name) => {
  if (value === null) return refused(name, "null", notNull)
  if (!Array.isArray(value)) return refused(name, "not_a_list", "Hier wordt een lijst verwacht.")
  return Result.map(
    inOrder(value.map((one: unknown, place) => [String(place), read(one, `${name}.${place}`)] as const)),
    (values) => value.map((_, place) => values[String(place)])
  )
}

/** As {@link readList}, of at most so many. */
export const readListOfAtMost = (maximum: number, read: Reader): Reader => (value, name) =>
  Array.isArray(value) && value.length > maximum
    ? refused(name, "max_length", `Ten hoogste ${maximum}.`)
    : readList(read)(value, name)

/** One of these words. */
export const readChoice = (words: ReadonlyArray<string>): Reader => (value, name) => {
  if (value === null) return refused(name, "null", notNull)
  return words.some((word) => word === value)
    ? Result.succeed(value)
    : refused(name, "invalid_choice", `Kies uit ${words.join(", ")}.`)
}

const spellings = new Map<unknown, boolean>([
  ...[true, 1, "1", "t", "true", "y", "yes", "on"].map((word) => [word, true] as const),
  ...[false, 0, "0", "f", "false", "n", "no", "off"].map((word) => [word, false] as const)
])

/** Yes or no, in any of the spellings of the contract. */
export const readYesOrNo: Reader = (value, name) => {
  if (value === null) return refused(name, "null", notNull)
  const found = spellings.get(typeof value === "string" ? value.trim().toLowerCase() : value)
  return found === undefined ? refused(name, "invalid", "Kies true of false.") : Result.succeed(found)
}

/** Yes, no or neither: nullable, and an empty text or the word `null` is neither too. */
export const readYesNoOrNeither: Reader = (value, name) => {
  const isNeither = value === null || typeof value === "string" && ["", "null"].includes(value.trim().toLowerCase())
  return isNeither ? Result.succeed(undefined) : readYesOrNo(value, name)
}

/** A whole number, also as a text. */
export const readInteger = (minimum: number, maximum: number): Reader => (value, name) => {
  if (value === null) return refused(name, "null", notNull)
  const number = typeof value === "number"
    ? value
    : typeof value === "string" && /^\s*[0-9]{1,15}\s*$/u.test(value)
    ? Number(value)
    : undefined
  if (number === undefined || !Number.isInteger(number)) return refused(name, "invalid", "Dit is geen geheel getal.")
  if (number < minimum) return refused(name, "min_value", `Ten minste ${minimum}.`)
  return number > maximum ? refused(name, "max_value", `Ten hoogste ${maximum}.`) : Result.succeed(number)
}

/** A day as `YYYY-MM-DD`. Whether it exists is for who takes it. */
export const readDate: Reader = (value, name) => {
  if (value === null) return refused(name, "null", notNull)
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value.trim())
    ? Result.succeed(value.trim())
    : refused(name, "invalid", "Dit is geen datum, zoals 2026-11-23.")
}

/** A value that may also be null, or for some kinds empty: then there is none. */
export const readOrNull = (read: Reader): Reader => (value, name) =>
  value === null ? Result.succeed(undefined) : read(value, name)

/** All values by name, or all that is wrong, in order. */
export const inOrder = (read: ReadonlyArray<readonly [name: string, value: Read<unknown>]>): Read<
  { readonly [name: string]: unknown }
> => {
  const faults: Array<Fault> = []
  const values: { [name: string]: unknown } = {}
  for (const [name, value] of read) {
    if (Result.isSuccess(value)) values[name] = value.success
    else faults.push(...value.failure)
  }
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(values)
}
