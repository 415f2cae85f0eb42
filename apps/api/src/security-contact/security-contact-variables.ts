import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema } from "effect"
import type { SecurityContact } from "./security-contact.ts"

const texts = {
  contact: regel(
    "security-contact",
    "Een of meer adressen als mailto:beveiliging@example.nl, https://example.nl/melden of tel:+31201234567, met " +
      "komma's ertussen; verplicht bij SECURITY_POLICY."
  ),
  policy: regel("security-policy", "Een https-adres van een pagina, zoals https://example.nl/kwetsbaarheid-melden."),
  languages: regel("security-languages", "Een of meer taalcodes als nl of en-GB, met komma's ertussen.")
}

const listOf = (one: string): RegExp => new RegExp(`^(?:${one})(?:,(?:${one}))*$`, "u")

const page = "https://[\\x21-\\x2b\\x2d-\\x7e]{1,500}"
const contact = `mailto:[\\x21-\\x2b\\x2d-\\x3f\\x41-\\x7e]{1,64}@[A-Za-z0-9.-]{1,190}|tel:\\+?[0-9-]{3,20}|${page}`

/** The environment variables about whom somebody tells of a weakness. */
export const securityContactVariables = {
  SECURITY_CONTACT: Schema.optionalKey(Schema.String.check(Schema.isPattern(listOf(contact), texts.contact))),
  SECURITY_POLICY: Schema.optionalKey(
    Schema.String.check(Schema.isPattern(new RegExp(`^${page}$`, "u"), texts.policy))
  ),
  SECURITY_LANGUAGES: Schema.String.check(
    Schema.isPattern(listOf("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}"), texts.languages)
  ).pipe(Schema.withDecodingDefaultKey(Effect.succeed("nl,en")))
}

/** Faults in the combination of these variables, each beginning with the name of a variable. */
export const securityContactFaults = (
  given: { readonly [name: string]: string | undefined }
): ReadonlyArray<string> =>
  given["SECURITY_POLICY"] !== undefined && given["SECURITY_CONTACT"] === undefined
    ? [`SECURITY_CONTACT: ${texts.contact.message}`]
    : []

/** The contact in these variables; undefined if none is given. */
export const securityContactOf = (
  variables: Schema.Struct<typeof securityContactVariables>["Type"]
): SecurityContact | undefined =>
  variables.SECURITY_CONTACT === undefined ? undefined : {
    contacts: variables.SECURITY_CONTACT.split(","),
    languages: variables.SECURITY_LANGUAGES.split(","),
    ...(variables.SECURITY_POLICY === undefined ? {} : { policy: variables.SECURITY_POLICY })
  }
