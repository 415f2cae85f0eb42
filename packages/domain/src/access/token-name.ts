import { Schema, SchemaTransformation } from "effect"
import { type Medewerker } from "../values/medewerker.ts"
import { regel } from "../values/regel.ts"
import { registerPrograms } from "./caller-identity.ts"
import { CallerName } from "./caller-name.ts"

/** Names that mean something else in the audit trail: the token of the settings by default, and no name at all. */
const reserved: ReadonlySet<string> = new Set(["api-token", "instellingen", "onbekend", "api", ...registerPrograms])

/** How the programs call themselves, with their host and process behind it. */
const ofProgram = new RegExp(`^(?:${registerPrograms.join("|")}) op `, "u")

/** A name in the form in which it is compared: names of one form are one name, however they are written. */
export const tokenNameForm = (naam: string): string => tidied(naam).toLowerCase().normalize("NFKC")

/** Compatible characters are one, nobody sees what is invisible, and blanks only separate. */
const tidied = (naam: string): string =>
  naam.normalize("NFKC").replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "").replaceAll(/\s+/gu, " ").trim()

/** Whether a name stands for something else than a caller with a token or a login. */
export const isReservedName = (naam: string): boolean => {
  const form = tokenNameForm(naam)
  return reserved.has(form) || ofProgram.test(form)
}

/**
 * Name for a new token: a {@link CallerName} that is tidied up (NFKC, no outer or double blanks, nothing invisible) and
 * not reserved. Refusal: `naam-gereserveerd`.
 */
export const TokenName = Schema.String.pipe(
  Schema.decodeTo(
    CallerName.check(
      Schema.makeFilter(
        (naam: Medewerker) => !isReservedName(naam),
        regel("naam-gereserveerd", "Deze naam staat in het audittrail al voor iets anders; kies een andere.")
      )
    ),
    SchemaTransformation.transform({ decode: tidied, encode: (naam: string) => naam })
  )
)
