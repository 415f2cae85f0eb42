import { Schema } from "effect"

const number = "[0-9]{1,3}"
const word = "[a-zà-öø-ÿ]+(?:[A-Z][a-z]+)*"
const between = "(?:[ ._/-]|, )"
const words = `(?:${number}${between})?${word}(?:${between}(?:${number}${between})?${word})*(?:${between}${number})?`
const reference = `#(?:\\/(?:[A-Za-z_]{1,40}|${number}|\\?))*`
const form = new RegExp(`^(?:${words}|${reference}|\\?)$`, "u")

/**
 * What a program says of data, and not data: a few words in lower case (`contactnaam`, `digitaalAdres.email`, `identificatoren/bsn`), or a
 * place as a JSON Pointer in a fragment (`#/bezoekadres/postcode`). An e-mail address, a telephone number, a postcode, a bsn or a name
 * with its capital has another form, so that it cannot get into a report even where a rule would be so wrong as to tell it.
 */
export const Token = Schema.String.check(Schema.isPattern(form), Schema.isMaxLength(200))

/** The text, or `?` in the place of what might be somebody's data. */
export const asToken = (text: string): string => text.length <= 200 && form.test(text) ? text : "?"
