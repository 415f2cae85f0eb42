import { Option, Schema } from "effect"
import { Datum } from "./datum.ts"
import { comparableEmail, isEmailadres, objectionToEmail } from "./e-mailadres.ts"
import { maximumLengths } from "./maximum-lengths.ts"
import { visibleText } from "./notation.ts"
import { objectionToTelefoonnummer } from "./objection-to-telefoonnummer.ts"
import { regel, violation } from "./regel.ts"
import { ruleOver } from "./rule-over-fields.ts"
import { toE164 } from "./telefoonnummer.ts"
import { seen, seenText, text } from "./text.ts"

/** The name of a kind of digital address. */
export const soortDigitaalAdresPattern = /^[a-z][a-z0-9_-]{0,39}$/u

/**
 * The kind of a digital address: `email`, `telefoonnummer` or another named kind (lower case, up to 40 characters).
 * Refusal: `soort-digitaal-adres-ongeldig`.
 *
 * Source: digitaalAdres in the information model.
 */
export const SoortDigitaalAdres = Schema.String.check(Schema.isPattern(
  soortDigitaalAdresPattern,
  regel(
    "soort-digitaal-adres-ongeldig",
    "Een soort is email, telefoonnummer of een andere naam van ten hoogste 40 kleine letters, cijfers, - en _."
  )
))
export type SoortDigitaalAdres = typeof SoortDigitaalAdres.Type

/**
 * By what a program knows a digital address again: 1 to 50 letters, digits, `-` and `_`. Refusal: `referentie-ongeldig`.
 */
const Referentie = seen(Schema.isPattern(
  /^[A-Za-z0-9_-]{1,50}$/u,
  regel("referentie-ongeldig", "Een referentie bestaat uit 1 tot 50 letters, cijfers, - en _.")
))

/** A digital address by its kind. */
export interface ComparableDigitaalAdres {
  readonly soortDigitaalAdres: string
  readonly adres: string
  readonly referentie?: string
}

/** The fields of {@link DigitaalAdres}, for a contract that mixes them with other fields. */
export const digitaalAdresvelden = {
  soortDigitaalAdres: SoortDigitaalAdres,
  adres: seenText(maximumLengths.digitaalAdres),
  omschrijving: Schema.optionalKey(text(maximumLengths.omschrijving)),
  referentie: Schema.optionalKey(Referentie),
  isStandaardAdres: Schema.optionalKey(Schema.Boolean),
  verificatieDatum: Schema.optionalKey(Datum)
}

/**
 * An e-mail address, telephone number or another digital address; not a place. It is kept as it was written;
 * {@link vergelijkingsvorm} is for comparing. adres: up to 254 characters; omschrijving: up to 40. `referentie` is by
 * what a program knows it again, `isStandaardAdres` makes it the default one of its kind, and `verificatieDatum` is the
 * day on which it was seen to be right. Refusals: `email-ongeldig`, `telefoonnummer-ongeldig`.
 *
 * Source: digitaalAdres in the information model; e-mail by RFC 5321, telephone numbers by ITU-T E.164.
 */
export const DigitaalAdres = Schema.Struct(digitaalAdresvelden).check(
  ruleOver(["adres", "soortDigitaalAdres"], ({ adres, soortDigitaalAdres }: ComparableDigitaalAdres) => {
    if (soortDigitaalAdres === "email" && !isEmailadres(adres)) {
      return violation(["adres"], "email-ongeldig", objectionToEmail(adres))
    }
    if (soortDigitaalAdres === "telefoonnummer" && Option.isNone(toE164(adres))) {
      return violation(["adres"], "telefoonnummer-ongeldig", objectionToTelefoonnummer(adres))
    }
    return undefined
  })
).annotate({ identifier: "DigitaalAdres" }).pipe(Schema.brand("DigitaalAdres"))
export type DigitaalAdres = typeof DigitaalAdres.Type

/**
 * The form in which digital addresses of one kind are compared, searched and looked up: e-mail without case and with
 * its domain in `xn--` form, telephone as E.164, other kinds as written, composed (NFC) and without what nobody can see.
 *
 * @example
 * ```ts
 * import { DigitaalAdres, vergelijkingsvorm, zelfdeDigitaalAdres } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const decode = Schema.decodeSync(DigitaalAdres)
 * const one = decode({ soortDigitaalAdres: "telefoonnummer", adres: "020 123 4567" })
 * const other = decode({ soortDigitaalAdres: "telefoonnummer", adres: "+31201234567" })
 * console.log(one.adres, vergelijkingsvorm(one), zelfdeDigitaalAdres(one, other)) // 020 123 4567 +31201234567 true
 * ```
 */
export const vergelijkingsvorm = ({ adres, soortDigitaalAdres }: ComparableDigitaalAdres): string => {
  switch (soortDigitaalAdres) {
    case "email":
      return comparableEmail(adres)
    case "telefoonnummer":
      return Option.getOrElse(toE164(adres), () => visibleText(adres))
    default:
      return visibleText(adres)
  }
}

/**
 * Whether two digital addresses are the same, in whatever notation.
 *
 * Example: {@link vergelijkingsvorm}.
 */
export const zelfdeDigitaalAdres = (one: DigitaalAdres, ander: DigitaalAdres): boolean =>
  one.soortDigitaalAdres === ander.soortDigitaalAdres && vergelijkingsvorm(one) === vergelijkingsvorm(ander)
