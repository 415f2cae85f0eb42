import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { regel } from "../values/regel.ts"
import { holdsBsn } from "./holds-bsn.ts"

/**
 * Name of a caller, as given from outside: a {@link Medewerker} that holds nothing that may be a bsn, because it is
 * recorded with everything the caller does. Refusal: `naam-met-bsn`.
 */
export const CallerName = Medewerker.check(
  Schema.makeFilter(
    (naam: string) => !holdsBsn(naam),
    regel("naam-met-bsn", "In de naam staat een getal dat een bsn kan zijn; dat mag niet worden vastgelegd.")
  )
)
