import { Schema } from "effect"

const number = "[0-9]{1,3}"
const word = "[a-zà-öø-ÿ]+(?:[A-Z][a-z]+)*"
const between = "(?:[ ._/-]|, )"
const words = `(?:${number}${between})?${word}(?:${between}(?:${number}${between})?${word})*(?:${between}${number})?`
const reference = `#(?:\\/(?:[A-Za-z_]{1,40}|${number}|\\?))*`
const form = new RegExp(`^(?:${words}|${reference}|\\?)$`, "u")

/**
 * A word of the program: a few words in lower case (`contactnaam`, `digitaalAdres.email`, `identificatoren/bsn`), or a
 * place as a JSON Pointer in a fragment (`#/bezoekadres/postcode`). An e-mail address, telephone number, postcode, bsn
 * or capitalised name does not match, so it can't get into a report even if a rule wrongly passes it.
 */
export const Token = Schema.String.check(Schema.isPattern(form), Schema.isMaxLength(200))

/** The text, or `?` if it might be personal data. */
export const asToken = (text: string): string => text.length <= 200 && form.test(text) ? text : "?"
