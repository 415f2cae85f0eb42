import { Effect, Option, Schema } from "effect"
import { isEmailadres, objectionToEmail } from "../values/e-mailadres.ts"
import { maximumLengths } from "../values/maximum-lengths.ts"
import { Objectidentificator, objectidentificatorFilters } from "../values/objectidentificator.ts"
import { objectionToTelefoonnummer } from "../values/objection-to-telefoonnummer.ts"
import { violation } from "../values/regel.ts"
import { soorten } from "../values/soorten.ts"
import { toE164 } from "../values/telefoonnummer.ts"
import { seenText, text } from "../values/text.ts"
import { Uuid } from "../values/uuid.ts"
import type { SideDescription } from "./side-description.ts"

/** Identifies an actor: a UUID (RFC 9562), kept in lower case. Refusal: `id-ongeldig`. */
export const ActorId = Uuid.pipe(Schema.brand("ActorId"))
export type ActorId = typeof ActorId.Type

const emailadres = Schema.optionalKey(
  seenText(maximumLengths.digitaalAdres).check(
    Schema.makeFilter((adres) =>
      isEmailadres(adres) ? undefined : violation([], "email-ongeldig", objectionToEmail(adres))
    )
  )
)

const telefoonnummer = Schema.optionalKey(
  seenText(maximumLengths.telefoonnummer).check(Schema.makeFilter((adres) =>
    Option.isSome(toE164(adres))
      ? undefined
      : violation([], "telefoonnummer-ongeldig", objectionToTelefoonnummer(adres))
  ))
)

const functie = text(maximumLengths.functie)
const omschrijving = Schema.optionalKey(text(maximumLengths.actoromschrijving))

const soortenActor = ["medewerker", "geautomatiseerde_actor", "organisatorische_eenheid"] as const

const actorOfSoort = <const Soort extends typeof soortenActor[number], Fields extends Schema.Struct.Fields>(
  soort: Soort,
  identificatie: Fields
) =>
  Schema.Struct({
    naam: seenText(maximumLengths.actornaam),
    soortActor: Schema.Literal(soort),
    indicatieActief: Schema.Boolean.pipe(Schema.withDecodingDefaultKey(Effect.succeed(true))),
    identificator: Schema.optionalKey(Objectidentificator),
    identificatie: Schema.optionalKey(Schema.Struct(identificatie))
  })

/**
 * Who or what takes part in a klantcontact for the municipality, or is to do something after it: an employee, a program
 * or a department. `identificatie` says more, by the kind of actor. `indicatieActief` defaults to true.
 */
export const Actorgegevens = Schema.Union([
  actorOfSoort("medewerker", { functie, emailadres, telefoonnummer }),
  actorOfSoort("geautomatiseerde_actor", { functie, omschrijving }),
  actorOfSoort("organisatorische_eenheid", {
    omschrijving,
    emailadres,
    faxnummer: Schema.optionalKey(seenText(maximumLengths.telefoonnummer)),
    telefoonnummer
  })
]).annotate({ identifier: "Actorgegevens", ...soorten("soortActor", soortenActor) })
export type Actorgegevens = typeof Actorgegevens.Type

/** The description of an actor. */
export const actor = {
  id: ActorId,
  gegevens: Actorgegevens,
  neighbours: {},
  filters: {
    ...objectidentificatorFilters("identificator"),
    naam: ["naam"],
    soortActor: ["soortActor"],
    indicatieActief: ["indicatieActief"]
  }
} as const satisfies SideDescription
