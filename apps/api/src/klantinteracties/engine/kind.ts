import type { JsonObject } from "../../http/json-value.ts"
import { readMoment } from "./read-moment.ts"
import { readRelation } from "./read-relation.ts"
import {
  readChoice,
  readDate,
  readDigits,
  type Reader,
  readInteger,
  readList,
  readOrNull,
  readText,
  readTextOfAtLeast,
  readYesNoOrNeither,
  readYesOrNo
} from "./reading.ts"

/** The collections of the contract that records refer to. */
export type ContractCollection =
  | "actoren"
  | "actorklantcontacten"
  | "betrokkenen"
  | "bijlagen"
  | "categorie-relaties"
  | "categorieen"
  | "digitaleadressen"
  | "internetaken"
  | "klantcontacten"
  | "onderwerpobjecten"
  | "partij-identificatoren"
  | "partijen"
  | "rekeningnummers"
  | "vertegenwoordigingen"

/** What a value of the contract looks like, how one is read, and how one is written. `base`: the public address of the face. */
export interface Kind<Value> {
  readonly schema: JsonObject
  /** How one is read in a body; none for what is only written. */
  readonly read?: Reader
  readonly write: (value: Value, base: string) => unknown
}

/** The kind that may also be null. */
export const orNull = <Value>({ read, schema, write }: Kind<Value>): Kind<Value | undefined> => ({
  schema: { ...schema, nullable: true },
  ...(read === undefined ? {} : { read: readOrNull(read) }),
  write: (value, base) => value === undefined ? null : write(value, base)
})

/** A text, empty when there is none. */
export const text = (maximum: number): Kind<string | undefined> => ({
  schema: { type: "string", maxLength: maximum },
  read: readText(maximum),
  write: (value) => value ?? ""
})

/** A text of at least so many characters, empty when there is none. */
export const textOfAtLeast = (minimum: number, maximum: number): Kind<string | undefined> => ({
  ...text(maximum),
  schema: { type: "string", maxLength: maximum },
  read: readTextOfAtLeast(minimum, maximum)
})

/** A text that is null when there is none. */
export const textOrNull = (maximum: number): Kind<string | undefined> =>
  orNull({
    schema: { type: "string", maxLength: maximum },
    read: readText(maximum),
    write: (value: string) => value
  })

/** A number in digits, of which zeros in front count; null when there is none. An empty text is none. */
export const digits = (maximum: number): Kind<string | undefined> =>
  orNull({
    schema: { type: "string", maxLength: maximum },
    read: readDigits(maximum),
    write: (value: string) => value
  })

/** One of these words. */
export const choice = <const Words extends ReadonlyArray<string>>(words: Words): Kind<Words[number]> => ({
  schema: { type: "string", enum: [...words] },
  read: readChoice(words),
  write: (value) => value
})

export const yesOrNo: Kind<boolean> = { schema: { type: "boolean" }, read: readYesOrNo, write: (value) => value }

export const yesNoOrNeither: Kind<boolean | undefined> = { ...orNull(yesOrNo), read: readYesNoOrNeither }

export const integer = (minimum: number, maximum: number): Kind<number> => ({
  schema: { type: "integer", minimum, maximum },
  read: readInteger(minimum, maximum),
  write: (value) => value
})

/** A moment in UTC, with six digits of a second only when these are not all zero. */
export const moment: Kind<string> = {
  schema: { type: "string", format: "date-time" },
  read: readMoment,
  write: (value) => value.replace(/\.(\d{3})Z$/u, (_, digits: string) => digits === "000" ? "Z" : `.${digits}000Z`)
}

export const date: Kind<string> = {
  schema: { type: "string", format: "date" },
  read: readDate,
  write: (value) => value
}

export const contractUrl = (base: string, collection: ContractCollection, uuid: string): string =>
  `${base}/${collection}/${uuid}`

const relationSchema: JsonObject = {
  type: "object",
  required: ["uuid", "url"],
  properties: { uuid: { type: "string", format: "uuid" }, url: { type: "string", format: "uri" } }
}

/** A reference to a record. */
export const relation = (collection: ContractCollection): Kind<string> => ({
  schema: relationSchema,
  read: readRelation,
  write: (uuid, base) => ({ uuid, url: contractUrl(base, collection, uuid) })
})

/** A list of values of one kind. */
export const listOf = <Value>({ read, schema, write }: Kind<Value>): Kind<ReadonlyArray<Value>> => ({
  schema: { type: "array", items: schema },
  ...(read === undefined ? {} : { read: readList(read) }),
  write: (values, base) => values.map((value) => write(value, base))
})
