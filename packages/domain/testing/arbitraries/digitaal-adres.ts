import * as fc from "fast-check"
import { DigitaalAdres } from "../../src/values/digitaal-adres.ts"
import { decoded } from "./decoded.ts"
import { emailadres, ongeldigEmailadres } from "./e-mailadres.ts"
import { inVeld, metOnbekendVeld, notText, ongeldig, zonderVeld } from "./invalid.ts"
import { object } from "./object.ts"
import { ongeldigTelefoonnummer, telefoonnummer } from "./telefoonnummer.ts"
import { ongeldigeTekst, tekst } from "./text.ts"

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
const omschrijving = { omschrijving: tekst(40) }
const email = object({ soortDigitaalAdres: fc.constant("email"), adres: emailadres }, omschrijving)
const telefoon = object({ soortDigitaalAdres: fc.constant("telefoonnummer"), adres: telefoonnummer }, omschrijving)
const ander = object({ soortDigitaalAdres: andereSoort, adres: tekst(254) }, omschrijving)

/** Digital addresses as people write them: e-mail, telephone and other kinds. */
export const geschrevenDigitaalAdres: fc.Arbitrary<typeof DigitaalAdres.Encoded> = fc.oneof(email, telefoon, ander)

export const digitaalAdres = decoded(DigitaalAdres, geschrevenDigitaalAdres)

export const ongeldigDigitaalAdres = fc.oneof(
  inVeld(email, { adres: fc.oneof(ongeldigEmailadres, ongeldigeTekst(254)) }),
  inVeld(telefoon, { adres: fc.oneof(ongeldigTelefoonnummer, ongeldigeTekst(254)) }),
  inVeld(ander, {
    adres: ongeldigeTekst(254),
    omschrijving: ongeldigeTekst(40),
    soortDigitaalAdres: fc.oneof(
      notText,
      ongeldig(
        "soort-digitaal-adres-ongeldig",
        fc.constantFrom("", "Email", "e mail", "1x", "_x", "é", `s${"s".repeat(40)}`)
      )
    )
  }),
  zonderVeld(geschrevenDigitaalAdres, "soortDigitaalAdres", "adres"),
  metOnbekendVeld(geschrevenDigitaalAdres)
)
