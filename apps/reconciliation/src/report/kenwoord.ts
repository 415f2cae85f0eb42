import { Schema } from "effect"

const getal = "[0-9]{1,3}"
const woord = "[a-zà-öø-ÿ]+(?:[A-Z][a-z]+)*"
const tussen = "(?:[ ._/-]|, )"
const woorden = `(?:${getal}${tussen})?${woord}(?:${tussen}(?:${getal}${tussen})?${woord})*(?:${tussen}${getal})?`
const verwijzing = `#(?:\\/(?:[A-Za-z_]{1,40}|${getal}|\\?))*`
const vorm = new RegExp(`^(?:${woorden}|${verwijzing}|\\?)$`, "u")

/**
 * What a program says of data, and not data: a few words in lower case (`contactnaam`, `digitaalAdres.email`, `identificatoren/bsn`), or a
 * place as a JSON Pointer in a fragment (`#/bezoekadres/postcode`). An e-mail address, a telephone number, a postcode, a bsn or a name
 * with its capital has another form, so that it cannot get into a report even where a rule would be so wrong as to tell it.
 */
export const Kenwoord = Schema.String.check(Schema.isPattern(vorm), Schema.isMaxLength(200))

/** The text, or `?` in the place of what might be somebody's data. */
export const alsKenwoord = (tekst: string): string => tekst.length <= 200 && vorm.test(tekst) ? tekst : "?"
