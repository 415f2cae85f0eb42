import { Schema } from "effect"
import { IdentificatorId } from "../values/identificator-id.ts"
import { Identificatorsoort } from "../values/identificator.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { PartijId } from "./partij-id.ts"
import { singleVelden } from "./single-velden.ts"

/** There is no partij with this id. */
export class PartijNietGevonden extends Schema.TaggedError<PartijNietGevonden>()("PartijNietGevonden", {
  partij: PartijId
}) {}

/** Another partij has this identifier already (B4). The error names the kind only: a bsn is never in an error. */
export class IdentificatorBezet extends Schema.TaggedError<IdentificatorBezet>()("IdentificatorBezet", {
  soort: Identificatorsoort
}) {}

/** There is no identificator with this id. */
export class IdentificatorNietGevonden
  extends Schema.TaggedError<IdentificatorNietGevonden>()("IdentificatorNietGevonden", {
    identificator: IdentificatorId
  })
{}

/** A vestigingsnummer stands under this kvk_nummer, which therefore can't go or become another. */
export class IdentificatorHeeftVestigingen
  extends Schema.TaggedError<IdentificatorHeeftVestigingen>()("IdentificatorHeeftVestigingen", {
    identificator: IdentificatorId
  })
{}

/** A bsn is always that of a partij. */
export class IdentificatorZonderPartij
  extends Schema.TaggedError<IdentificatorZonderPartij>()("IdentificatorZonderPartij", {})
{}

/**
 * Betrokkenen are linked to the partij on an identifier that changes, and the caller did not say whether they are this
 * partij or somebody else (B3). The error names the kind only.
 */
export class IdentificatorwijzigingVereist
  extends Schema.TaggedError<IdentificatorwijzigingVereist>()("IdentificatorwijzigingVereist", {
    partij: PartijId,
    soort: Identificatorsoort
  })
{}

/** The kind of a known person or organisation never changes. */
export class SoortPartijOnveranderlijk
  extends Schema.TaggedError<SoortPartijOnveranderlijk>()("SoortPartijOnveranderlijk", { partij: PartijId })
{}

/** The partij has betrokkenen, and the caller asked to delete it only when it has none (B11). */
export class PartijHeeftBetrokkenen
  extends Schema.TaggedError<PartijHeeftBetrokkenen>()("PartijHeeftBetrokkenen", { partij: PartijId })
{}

/** Nobody known has the identificator, and no data were given to register a partij (use case 1). */
export class PartijgegevensVereist extends Schema.TaggedError<PartijgegevensVereist>()("PartijgegevensVereist", {}) {}

/**
 * The partijgegevens contradict the identifier. Its kind does not fit the kind of partij; or the gegevens hold
 * another identificator of that kind; or they hold one that the identified partij lacks, and that partij has another of
 * the kind or another partij has this one.
 */
export class IdentificatorTegenstrijdig
  extends Schema.TaggedError<IdentificatorTegenstrijdig>()("IdentificatorTegenstrijdig", { soort: Identificatorsoort })
{}

/**
 * Why two partijen can't be merged: they are the same one, differ in kind, are identified as different, or together
 * have too many digital addresses, or too long an omschrijving of one of these or interne notities.
 */
export const objectionsToSamenvoegen = [
  "zelfde-partij",
  "andere-soort-partij",
  "identificatoren-tegenstrijdig",
  "digitale-adressen-te-veel",
  "omschrijving-te-lang",
  "interne-notitie-te-lang"
] as const
/** Why two partijen can't be merged, whatever is chosen. */
export type ObjectionToSamenvoegen = typeof objectionsToSamenvoegen[number]

/** Merging would lose data or mix two people. */
export class SamenvoegenGeweigerd extends Schema.TaggedError<SamenvoegenGeweigerd>()("SamenvoegenGeweigerd", {
  blijft: PartijId,
  vervalt: PartijId,
  reden: Schema.Literals(objectionsToSamenvoegen)
}) {}

/**
 * The choices do not fit the contradictions between two partijen that are to be merged. `vereist` lists the fields that
 * need a choice, with when each value was given as far as known; `overbodig` the choices for fields in which the
 * partijen do not contradict each other. The values are not in it.
 */
export class KeuzesOngeldig extends Schema.TaggedError<KeuzesOngeldig>()("KeuzesOngeldig", {
  blijft: PartijId,
  vervalt: PartijId,
  vereist: Schema.Array(Schema.Struct({
    veld: Schema.Literals(singleVelden),
    blijft: Schema.optionalKey(Tijdstip),
    vervalt: Schema.optionalKey(Tijdstip)
  })),
  overbodig: Schema.Array(Schema.Literals(singleVelden))
}) {}
