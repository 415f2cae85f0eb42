import { Schema } from "effect"
import { passesElfproef } from "../values/elfproef.ts"
import { Medewerker } from "../values/medewerker.ts"
import { regel } from "../values/regel.ts"

/** Nine digits, even with letters next to them. Longer numbers and UUIDs do not match. */
const nineDigits = /(?<![0-9])[0-9]{9}(?![0-9])/gu
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu

const zonderBsn = (naam: string): boolean => !(naam.replaceAll(uuid, " ").match(nineDigits) ?? []).some(passesElfproef)

/**
 * Name of a caller, as given from outside: a {@link Medewerker} that holds nothing that may be a bsn, because it is
 * recorded with everything the caller does. Refusal: `naam-met-bsn`.
 */
export const CallerName = Medewerker.check(
  Schema.makeFilter(
    zonderBsn,
    regel("naam-met-bsn", "In de naam staat een getal dat een bsn kan zijn; dat mag niet worden vastgelegd.")
  )
)
