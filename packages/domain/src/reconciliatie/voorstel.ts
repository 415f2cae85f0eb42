import { Schema } from "effect"
import { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { PartijId } from "../partij/partij-id.ts"
import { SoortDigitaalAdres } from "../values/digitaal-adres.ts"
import { Recordverwijzing } from "./recordverwijzing.ts"

/** A kind of contactgegevens that a betrokkene gave for one klantcontact (B7); of digital addresses each soort by itself. */
export const Afwijking = Schema.Struct({
  soort: Schema.Literals(["naam", "organisatienaam", "bezoekadres", "correspondentieadres", "digitaalAdres", "voorkeurstaal"]),
  soortDigitaalAdres: Schema.optionalKey(SoortDigitaalAdres)
}).annotate({ identifier: "Afwijking" })
export type Afwijking = typeof Afwijking.Type

/** What an operator's policy can name as ground for linking without a person deciding. There are no others. */
export const koppelgronden = ["email-en-naam", "telefoon-adres-en-naam"] as const
export const Koppelgrond = Schema.Literals(koppelgronden)
export type Koppelgrond = typeof Koppelgrond.Type

/** What would be done when a finding is accepted: each is carried out by the use case by which anybody else does it. It names ids and kinds, and nobody's data. */
export const Voorstel = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("koppelen"), betrokkene: BetrokkeneId, partij: PartijId, gronden: Schema.Array(Koppelgrond) }),
  Schema.Struct({ soort: Schema.Literal("ontkoppelen"), betrokkene: BetrokkeneId }),
  Schema.Struct({ soort: Schema.Literal("samenvoegen"), blijft: PartijId, vervalt: PartijId }),
  Schema.Struct({ soort: Schema.Literal("afwijking-verwijderen"), betrokkene: BetrokkeneId, afwijkingen: Schema.Array(Afwijking) }),
  Schema.Struct({ soort: Schema.Literal("normaliseren"), record: Recordverwijzing }),
  Schema.Struct({ soort: Schema.Literal("betrokkene-verwijderen"), betrokkene: BetrokkeneId }),
  Schema.Struct({ soort: Schema.Literal("adressen-verwijderen"), eigenaar: Recordverwijzing }),
  Schema.Struct({ soort: Schema.Literal("anonimiseren"), klantcontact: KlantcontactId }),
  Schema.Struct({ soort: Schema.Literal("overnemen"), partij: Schema.optionalKey(PartijId) })
]).annotate({ identifier: "Voorstel" })
export type Voorstel = typeof Voorstel.Type
