import { Datum, type Tijdstip } from "@betrokkene/domain"
import { nummerPattern, visibleText } from "@betrokkene/domain/internal"
import { Option, Result, Schema } from "effect"
import type { JsonObject } from "../../http/json-value.ts"
import { type Fault, parameterFault } from "../../problems/fault.ts"
import { parseMoment } from "./parse-moment.ts"
import { parseUuid } from "./parse-uuid.ts"

/** What a value of a parameter asks for; null: what nothing in the register can have. */
export type AskedValue<Value> = Value | null

/** How the values of a parameter are read. */
export interface Parameter<Value> {
  readonly schema: JsonObject
  readonly read: (text: string, name: string) => Result.Result<AskedValue<Value>, Fault>
}

const invalid = (name: string, detail: string, code = "invalid") => Result.fail(parameterFault(name, code, detail))

/** A text that is compared to the letter, in the form in which such texts are kept: as somebody sees it. */
export const exact: Parameter<string> = {
  schema: { type: "string" },
  read: (value) => Result.succeed(visibleText(value) || value)
}

/** A part of a text that is kept as it was written, but for how its accents are composed. */
export const partOfText: Parameter<string> = {
  schema: { type: "string" },
  read: (value) => Result.succeed(value.normalize("NFC"))
}

/** A number of a record, of which zeros in front count. */
export const nummer: Parameter<string> = {
  schema: { type: "string" },
  read: (value) => Result.succeed(nummerPattern.test(value) ? value : null)
}

export const yesNo: Parameter<boolean> = {
  schema: { type: "boolean" },
  read: (value, name) => {
    const word = value.toLowerCase()
    if (word === "true" || word === "1") return Result.succeed(true)
    if (word === "false" || word === "0") return Result.succeed(false)
    return invalid(name, "Kies true of false.")
  }
}

export const uuid: Parameter<string> = {
  schema: { type: "string", format: "uuid" },
  read: (value, name) => {
    const found = parseUuid(value)
    return found === undefined ? invalid(name, "Dit is geen UUID.") : Result.succeed(found)
  }
}

/** The address of a record, of which only the last part counts. */
export const url: Parameter<string> = {
  schema: { type: "string", format: "uri" },
  read: (value, name) => {
    const parsed = /^https?:\/\//iu.test(value) && URL.canParse(value) ? new URL(value) : undefined
    return parsed === undefined
      ? invalid(name, "Dit is geen geldige URL.")
      : Result.succeed(parseUuid(parsed.pathname.split("/").at(-1) ?? "") ?? null)
  }
}

export const oneOf = <const Words extends ReadonlyArray<string>>(words: Words): Parameter<Words[number]> => ({
  schema: { type: "string", enum: [...words] },
  read: (value, name) => {
    const found = words.find((word) => word === value)
    return found === undefined
      ? invalid(name, `Kies uit ${words.join(", ")}.`, "invalid_choice")
      : Result.succeed(found)
  }
})

const decodeDatum = Schema.decodeUnknownOption(Datum)

/** Texts with commas between them, any of which will do. */
export const anyOf = (maximum: number): Parameter<ReadonlyArray<string>> => ({
  schema: { type: "string" },
  read: (value, name) => {
    const texts = value.split(",").map((text) => text.trim()).filter((text) => text !== "")
    return texts.length > maximum
      ? invalid(name, `Ten hoogste ${maximum}.`, "max_length")
      : Result.succeed(texts.length === 0 ? null : texts)
  }
})

/** A day. */
export const day: Parameter<Datum> = {
  schema: { type: "string", format: "date" },
  read: (value, name) =>
    Option.match(decodeDatum(value), {
      onNone: () => invalid(name, "Dit is geen bestaande datum, zoals 2026-11-23."),
      onSome: (found) => Result.succeed(found)
    })
}

/** A moment, as {@link parseMoment} reads it. */
export const instant: Parameter<Tijdstip> = {
  schema: { type: "string", format: "date-time" },
  read: (value, name) =>
    Option.match(parseMoment(value), {
      onNone: () => invalid(name, "Dit is geen geldig moment."),
      onSome: (found) => Result.succeed(found)
    })
}
