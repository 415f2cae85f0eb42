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
const omschrijving = { omschrijving: text(40) }
const email = object({ soortDigitaalAdres: fc.constant("email"), adres: emailadres }, omschrijving)
const telefoon = object({ soortDigitaalAdres: fc.constant("telefoonnummer"), adres: telefoonnummer }, omschrijving)
const ander = object({ soortDigitaalAdres: andereSoort, adres: text(254) }, omschrijving)

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
