import { Schema } from "effect"
import { Afwijking } from "../betrokkene/afwijking.ts"
import { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import { PartijId } from "../partij/partij-id.ts"
import { RecordReference } from "./record-reference.ts"

/** The values of {@link Koppelgrond}. */
export const koppelgronden = ["email-en-naam", "telefoon-adres-en-naam"] as const
/** A ground on which a policy may allow linking without a person deciding. There are no others. */
export const Koppelgrond = Schema.Literals(koppelgronden).annotate({ identifier: "Koppelgrond" })
export type Koppelgrond = typeof Koppelgrond.Type

/**
 * A proposal: what accepting a finding does. Each kind is carried out by the use case that other callers use too. It
 * holds ids and kinds, and nobody's data.
 */
export const Voorstel = Schema.Union([
  Schema.Struct({
    soort: Schema.Literal("koppelen"),
    betrokkene: BetrokkeneId,
    partij: PartijId,
    gronden: Schema.Array(Koppelgrond)
  }),
  Schema.Struct({ soort: Schema.Literal("ontkoppelen"), betrokkene: BetrokkeneId }),
  Schema.Struct({ soort: Schema.Literal("samenvoegen"), blijft: PartijId, vervalt: PartijId }),
  Schema.Struct({
    soort: Schema.Literal("afwijking-verwijderen"),
    betrokkene: BetrokkeneId,
    afwijkingen: Schema.Array(Afwijking)
  }),
  Schema.Struct({ soort: Schema.Literal("normaliseren"), record: RecordReference }),
  Schema.Struct({ soort: Schema.Literal("betrokkene-verwijderen"), betrokkene: BetrokkeneId }),
  Schema.Struct({ soort: Schema.Literal("adressen-verwijderen"), eigenaar: RecordReference }),
  Schema.Struct({ soort: Schema.Literal("anonimiseren"), klantcontact: KlantcontactId }),
  Schema.Struct({ soort: Schema.Literal("overnemen"), partij: Schema.optionalKey(PartijId) })
]).annotate({ identifier: "Voorstel" })
export type Voorstel = typeof Voorstel.Type
