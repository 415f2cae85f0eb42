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
import { shownBetrokkene, shows } from "../../accounting/shown.ts"
import { nullable } from "./nullable.ts"

const Bron = Schema.Literals(["betrokkene", "partij"]).annotate({ identifier: "Bron" })

const withSource = <S extends Schema.Constraint>(identifier: string, waarde: S) =>
  Schema.NullOr(Schema.Struct({ waarde, bron: Bron }).annotate({ identifier }))

/** The contactgegevens for the follow-up as they are answered. */
export const ContactgegevensAnswer = Schema.Struct({
  betrokkene: BetrokkeneId,
  gekend: Schema.Boolean,
  geheimhouding: Schema.Boolean,
  naam: withSource("ContactnaamMetBron", Contactnaam),
  organisatienaam: withSource("OrganisatienaamMetBron", Organisatienaam),
  bezoekadres: withSource("BezoekadresMetBron", Bezoekadres),
  correspondentieadres: withSource("CorrespondentieadresMetBron", Correspondentieadres),
  digitaleAdressen: Schema.Array(
    Schema.Struct({ waarde: DigitaalAdres, bron: Bron, voorkeur: Schema.Boolean }).annotate({
      identifier: "DigitaalAdresMetBron"
    })
  ),
  voorkeurstaal: withSource("VoorkeurstaalMetBron", Voorkeurstaal),
  weggelaten: Schema.Array(
    Schema.Struct({
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
    }).annotate({ identifier: "WeggelatenContactgegeven" })
  )
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
