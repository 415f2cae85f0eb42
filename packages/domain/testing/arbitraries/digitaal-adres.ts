import * as fc from "fast-check"
import { DigitaalAdres } from "../../src/values/digitaal-adres.ts"
import { decoded } from "./decoded.ts"
import { emailadres, ongeldigEmailadres } from "./e-mailadres.ts"
import { inVeld, metOnbekendVeld, notText, ongeldig, zonderVeld } from "./invalid.ts"
import { object } from "./object.ts"
import { ongeldigTelefoonnummer, telefoonnummer } from "./telefoonnummer.ts"
import { invalidText, text } from "./text.ts"

const andereSoort = fc.oneof(
  fc.constantFrom(
    "whatsapp",
    "website",
    "berichtenbox",
    "overig",
    "constructor",
    "x",
    "e-mail",
    "email2",
    `s${"_".repeat(39)}`
  ),
  fc.string({ unit: fc.constantFrom(..."abcxyz019_-"), maxLength: 8 }).map((rest) => `k${rest}`)
)
const optional = {
  omschrijving: text(40),
  // No two of a kind are the same.
  referentie: fc.uuid(),
  isStandaardAdres: fc.constant(false),
  verificatieDatum: fc.constantFrom("1900-01-01", "2024-02-29", "9998-12-31")
}
const email = object({ soortDigitaalAdres: fc.constant("email"), adres: emailadres }, optional)
const telefoon = object({ soortDigitaalAdres: fc.constant("telefoonnummer"), adres: telefoonnummer }, optional)
const ander = object({ soortDigitaalAdres: andereSoort, adres: text(254) }, optional)

/** Digital addresses as people write them: e-mail, telephone and other kinds. */
export const writtenDigitaalAdres: fc.Arbitrary<typeof DigitaalAdres.Encoded> = fc.oneof(email, telefoon, ander)

/** A valid digital address: e-mail, telephone number or another kind. */
export const digitaalAdres = decoded(DigitaalAdres, writtenDigitaalAdres)

/** A digital address that must be refused. */
export const ongeldigDigitaalAdres = fc.oneof(
  inVeld(email, { adres: fc.oneof(ongeldigEmailadres, invalidText(254)) }),
  inVeld(telefoon, { adres: fc.oneof(ongeldigTelefoonnummer, invalidText(254)) }),
  inVeld(ander, {
    adres: invalidText(254),
    omschrijving: invalidText(40),
    referentie: fc.oneof(
      notText,
      ongeldig("referentie-ongeldig", fc.constantFrom("", "a b", "é", "a.b", "a/b", "r".repeat(51)))
    ),
    verificatieDatum: fc.oneof(
      notText,
      ongeldig("datum-ongeldig", fc.constantFrom("", "2023-02-29", "1899-12-31", "2026-11-23T00:00:00Z", "23-11-2026"))
    ),
    soortDigitaalAdres: fc.oneof(
      notText,
      ongeldig(
        "soort-digitaal-adres-ongeldig",
        fc.constantFrom("", "Email", "e mail", "1x", "_x", "é", `s${"s".repeat(40)}`)
      )
    )
  }),
  zonderVeld(writtenDigitaalAdres, "soortDigitaalAdres", "adres"),
  metOnbekendVeld(writtenDigitaalAdres)
)
