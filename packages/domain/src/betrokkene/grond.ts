import { Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"
import { IdentificatorDigest } from "../values/identificator-digest.ts"
import { Identificatorsoort } from "../values/identificator.ts"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"

/**
 * The identificator that a betrokkene was linked on, and when, of a link whose identificator was corrected since. It stays
 * with the link: the person who was meant is the one who has this identificator.
 */
export const EarlierIdentificator = Schema.Struct({
  identificatorsoort: Identificatorsoort,
  digest: IdentificatorDigest,
  op: Tijdstip
})
export type EarlierIdentificator = typeof EarlierIdentificator.Type

/** How many partijen a ground names that may have been meant instead: those of the latest undone merges. */
export const maximumAlternatives = 10

const common = {
  earlier: Schema.optionalKey(EarlierIdentificator),
  alternatives: Schema.optionalKey(Schema.Array(PartijId)),
  door: Medewerker,
  op: Tijdstip
}

/** A link that rests on an identificator. Links from before digests were kept have none: which one it was is unknown. */
const OpIdentificator = Schema.Struct({
  soort: Schema.Literal("identificator"),
  identificatorsoort: Identificatorsoort,
  digest: Schema.optionalKey(IdentificatorDigest),
  ...common
})

/** The ground of a link that rests on an identificator (B3). */
export type GrondOpIdentificator = typeof OpIdentificator.Type

/**
 * Why, by whom and when a betrokkene was linked to a partij (B3). Either by an identificator, of which the kind and a
 * digest are stored and never the value, or because an entitled person chose an existing partij. There is no third
 * ground. `earlier` is there once somebody corrected the identificator. `alternatives` are partijen that may have been
 * meant instead: the link was made while they and the linked one were one, by a merge that was undone since.
 */
export const Grond = Schema.Union([
  OpIdentificator,
  Schema.Struct({ soort: Schema.Literal("gekozen-partij"), ...common })
])
export type Grond = typeof Grond.Type
