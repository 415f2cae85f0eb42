import { Schema } from "effect"
import { Identificatorsoort } from "../values/identificator.ts"
import { PartijId } from "./partij-id.ts"

/** There is no partij with this id. */
export class PartijNietGevonden extends Schema.TaggedError<PartijNietGevonden>()("PartijNietGevonden", {
  partij: PartijId
}) {}

/** Another partij has this identificator already (B4). The error names the kind only: a bsn is never in an error. */
export class IdentificatorBezet extends Schema.TaggedError<IdentificatorBezet>()("IdentificatorBezet", {
  soort: Identificatorsoort
}) {}

/** The kind of a partij never changes. */
export class SoortPartijOnveranderlijk
  extends Schema.TaggedError<SoortPartijOnveranderlijk>()("SoortPartijOnveranderlijk", { partij: PartijId })
{}

/** The partij has betrokkenen, and the caller asked to delete it only when it has none (B11). */
export class PartijHeeftBetrokkenen
  extends Schema.TaggedError<PartijHeeftBetrokkenen>()("PartijHeeftBetrokkenen", { partij: PartijId })
{}

/** No partij has the identificator, and no partijgegevens were given to register one with (use case 1). */
export class PartijgegevensVereist extends Schema.TaggedError<PartijgegevensVereist>()("PartijgegevensVereist", {}) {}

/**
 * The partijgegevens contradict the identificator: its kind does not fit the kind of partij, they give another of that kind, or
 * they give one that the partij with the identificator does not have and that its own kind or another partij has.
 */
export class IdentificatorTegenstrijdig
  extends Schema.TaggedError<IdentificatorTegenstrijdig>()("IdentificatorTegenstrijdig", { soort: Identificatorsoort })
{}

/**
 * Why two partijen can't be made one: they are one, they are not of the same kind, they are identified as two, or there is no room for
 * the digital addresses or the interne notities of both.
 */
export const objectionsToSamenvoegen = [
  "zelfde-partij",
  "andere-soort-partij",
  "identificatoren-tegenstrijdig",
  "digitale-adressen-te-veel",
  "interne-notitie-te-lang"
] as const
export type ObjectionToSamenvoegen = typeof objectionsToSamenvoegen[number]

/** Made one, something would be lost of the two partijen or two people would be mixed. */
export class SamenvoegenGeweigerd extends Schema.TaggedError<SamenvoegenGeweigerd>()("SamenvoegenGeweigerd", {
  blijft: PartijId,
  vervalt: PartijId,
  reden: Schema.Literals(objectionsToSamenvoegen)
}) {}
