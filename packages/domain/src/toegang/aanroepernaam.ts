import { Schema } from "effect"
import { voldoetAanElfproef } from "../values/elfproef.ts"
import { Medewerker } from "../values/medewerker.ts"
import { regel } from "../values/regel.ts"

/** Nine digits by themselves; in a longer number or within letters, such as in a UUID, they are no number of a person. */
const negenCijfers = /(?<![0-9A-Za-z])[0-9]{9}(?![0-9A-Za-z])/gu

const zonderBsn = (naam: string): boolean => !(naam.match(negenCijfers) ?? []).some(voldoetAanElfproef)

/**
 * The name of whoever asks, as it comes in from outside: a {@link Medewerker} in which nothing stands that may be a bsn, since it is
 * recorded with all that he does. Refusal: `naam-met-bsn`.
 */
export const Aanroepernaam = Medewerker.check(
  Schema.makeFilter(zonderBsn, regel("naam-met-bsn", "In de naam staat een getal dat een bsn kan zijn; dat mag niet worden vastgelegd."))
)
