import {
  BetrokkeneId,
  Bezoekadres,
  type ContactgegevensVoorOpvolging,
  Contactnaam,
  Correspondentieadres,
  DigitaalAdres,
  Organisatienaam,
  SoortDigitaalAdres,
  Voorkeurstaal
} from "@betrokkene/domain"
import { Schema } from "effect"
import { shownBetrokkene, shows } from "../accounting/shown.ts"
import { nullable } from "./nullable.ts"

const Bron = Schema.Literals(["betrokkene", "partij"])

const withSource = <S extends Schema.Constraint>(waarde: S) => Schema.NullOr(Schema.Struct({ waarde, bron: Bron }))

/** The contactgegevens for the follow-up as they are answered. */
export const ContactgegevensAnswer = Schema.Struct({
  betrokkene: BetrokkeneId,
  gekend: Schema.Boolean,
  geheimhouding: Schema.Boolean,
  naam: withSource(Contactnaam),
  organisatienaam: withSource(Organisatienaam),
  bezoekadres: withSource(Bezoekadres),
  correspondentieadres: withSource(Correspondentieadres),
  digitaleAdressen: Schema.Array(Schema.Struct({ waarde: DigitaalAdres, bron: Bron, voorkeur: Schema.Boolean })),
  voorkeurstaal: withSource(Voorkeurstaal),
  weggelaten: Schema.Array(Schema.Struct({
    soort: Schema.Literals([
      "naam",
      "organisatienaam",
      "bezoekadres",
      "correspondentieadres",
      "digitaalAdres",
      "voorkeurstaal",
      "partijgegevens"
    ]),
    soortDigitaalAdres: Schema.optionalKey(SoortDigitaalAdres),
    reden: Schema.Literals(["overschreven-door-betrokkene", "partij-niet-actief", "geheimhouding"])
  }))
}).annotate({
  identifier: "ContactgegevensVoorOpvolging",
  // The answer does not name the partij of a gekende betrokkene: the route does.
  ...shows(({ betrokkene: id, gekend }: { readonly betrokkene: string; readonly gekend: boolean }) =>
    gekend ? [{ record: { soort: "betrokkene", id } }] : shownBetrokkene(id, undefined)
  )
})

export const contactgegevensJson = (contactgegevens: ContactgegevensVoorOpvolging) => ({
  betrokkene: contactgegevens.betrokkene,
  gekend: contactgegevens.gekend,
  geheimhouding: contactgegevens.geheimhouding,
  naam: nullable(contactgegevens.naam),
  organisatienaam: nullable(contactgegevens.organisatienaam),
  bezoekadres: nullable(contactgegevens.bezoekadres),
  correspondentieadres: nullable(contactgegevens.correspondentieadres),
  digitaleAdressen: contactgegevens.digitaleAdressen,
  voorkeurstaal: nullable(contactgegevens.voorkeurstaal),
  weggelaten: contactgegevens.weggelaten
})
