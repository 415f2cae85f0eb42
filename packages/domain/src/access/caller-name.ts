import { Schema } from "effect"
import { passesElfproef } from "../values/elfproef.ts"
import { Medewerker } from "../values/medewerker.ts"
import { regel } from "../values/regel.ts"

/** Nine digits, whatever letters stand beside them; in a longer number they are no number of a person, nor in a UUID. */
const nineDigits = /(?<![0-9])[0-9]{9}(?![0-9])/gu
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu

const zonderBsn = (naam: string): boolean => !(naam.replaceAll(uuid, " ").match(nineDigits) ?? []).some(passesElfproef)

/**
 * The name of whoever asks, as it comes in from outside: a {@link Medewerker} in which nothing stands that may be a bsn, since it is
 * recorded with all that he does. Refusal: `naam-met-bsn`.
 */
export const CallerName = Medewerker.check(
  Schema.makeFilter(
    zonderBsn,
    regel("naam-met-bsn", "In de naam staat een getal dat een bsn kan zijn; dat mag niet worden vastgelegd.")
  )
)
