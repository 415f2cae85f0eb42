import { Option, Schema } from "effect"
import { fileVariable } from "./environment.ts"
import { isSecret } from "./secret.ts"

/** A Struct whose fields are the variables that a program reads. */
type Variables = Schema.Top & { readonly fields: Readonly<Record<string, Schema.Top>> }

/**
 * The variables as lines for `--help`: name, meaning, what holds when it is not given, and the variable with the path of
 * a file. In the order of the meanings.
 */
export const settingLines = ({ fields }: Variables, meanings: Readonly<Record<string, string>>): string => {
  const width = Math.max(...Object.keys(meanings).map((name) => name.length)) + 2
  return Object.entries(meanings).map(([name, meaning]) => {
    const field = fields[name]
    const usual = field === undefined ? undefined : defaultOf(name, field)
    const more = [
      ...(usual === undefined || usual === "" ? [] : [`gewoonlijk ${usual}`]),
      ...(field !== undefined && isSecret(field) ? [`of in een bestand: ${fileVariable(name)}`] : [])
    ]
    return `  ${name.padEnd(width)}${[meaning, ...more].join("; ")}\n`
  }).join("")
}

/** What the schema fills in when the variable is not given, as text; undefined if it fills in nothing. */
const defaultOf = (name: string, field: Schema.Top): string | undefined =>
  Option.match(Schema.decodeUnknownOption(Schema.Struct({ [name]: field as Schema.Codec<unknown> }))({}), {
    onNone: () => undefined,
    onSome: (found) => {
      const value: unknown = (found as Readonly<Record<string, unknown>>)[name]
      return value === undefined ? undefined : String(value)
    }
  })
