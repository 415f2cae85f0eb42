import { Land, Voorkeurstaal } from "@betrokkene/domain"
import { Option, Schema } from "effect"
import { object, type Read, text } from "./plain-checks.ts"

/** The codes that the domain accepts, with their decoded values; the domain holds the tables. */
const tableOf = (
  codes: Iterable<string>,
  decode: (value: unknown) => Option.Option<{ readonly code: string; readonly naam: string }>
) =>
  new Map([...codes].flatMap((code) => Option.toArray(Option.map(decode({ code }), (found) => [code, found] as const))))

function* words(letters: string, length: number): Generator<string> {
  if (length === 0) yield ""
  else for (const letter of letters) for (const rest of words(letters, length - 1)) yield letter + rest
}

const small = "abcdefghijklmnopqrstuvwxyz"
const countries = tableOf(words(small.toUpperCase(), 2), Schema.decodeUnknownOption(Land))
const languages = tableOf(words(small, 3), Schema.decodeUnknownOption(Voorkeurstaal))

const coded = (
  table: ReadonlyMap<string, { readonly code: string; readonly naam: string }>,
  form: RegExp,
  code: string
): Read => {
  const read = object({
    code: (value, path, faults) => {
      if (typeof value !== "string") return void faults.push({ pad: path, code: "type-onjuist" })
      return form.test(value) && table.has(value) ? value : void faults.push({ pad: path, code })
    },
    "naam?": text(100)
  })
  return (value, path, faults) => {
    const before = faults.length
    const { code, naam } = read(value, path, faults) as { readonly code: string; readonly naam?: string }
    const found = table.get(code)
    if (faults.length > before || found === undefined) return undefined
    if (
      naam !== undefined && !sameName(naam, found.naam) &&
      [...table.values()].some((other) => sameName(other.naam, naam))
    ) {
      faults.push({ pad: [...path, "naam"], code: "naam-bij-andere-code" })
    }
    return { code: found.code, naam: found.naam }
  }
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** A country by its code, as the domain's `Land`. */
export const plainLand = coded(countries, /^[A-Z]{2}$/u, "land-onbekend")
/** A language by its code, as the domain's `Voorkeurstaal`. */
export const plainTaal = coded(languages, /^[a-z]{3}$/u, "taal-onbekend")
