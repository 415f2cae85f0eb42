import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { BetrokkeneId } from "./betrokkene-id.ts"
import type { GekendeBetrokkene } from "./betrokkene.ts"

/**
 * The record that a betrokkene was linked or unlinked, by whom and when (B10). It does not name the partij: after an
 * unlinking nothing about the betrokkene may lead to it (B5).
 */
export const Koppelgebeurtenis = Schema.Struct({
  betrokkene: BetrokkeneId,
  soort: Schema.Literals(["gekoppeld", "ontkoppeld"]),
  door: Medewerker,
  op: Tijdstip
})
export type Koppelgebeurtenis = typeof Koppelgebeurtenis.Type

/** The record of making the current link. */
export const gekoppeldGebeurtenis = ({ grond, id }: GekendeBetrokkene): Koppelgebeurtenis => ({
  betrokkene: id,
  soort: "gekoppeld",
  door: grond.door,
  op: grond.op
})

/** The record of breaking the link. */
export const ontkoppeldGebeurtenis = (betrokkene: BetrokkeneId, door: Medewerker, op: Tijdstip): Koppelgebeurtenis => ({
  betrokkene,
  soort: "ontkoppeld",
  door,
  op
})
