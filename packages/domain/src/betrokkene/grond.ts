import { Schema } from "effect"
import { IdentificatorDigest } from "../values/identificator-digest.ts"
import { Identificatorsoort } from "../values/identificator.ts"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"

const doorEnOp = { door: Medewerker, op: Tijdstip }

/** A link that rests on an identificator. Links from before digests were kept have none: which one it was is unknown. */
const OpIdentificator = Schema.Struct({
  soort: Schema.Literal("identificator"),
  identificatorsoort: Identificatorsoort,
  digest: Schema.optionalKey(IdentificatorDigest),
  ...doorEnOp
})

/** The ground of a link that rests on an identificator (B3). */
export type GrondOpIdentificator = typeof OpIdentificator.Type

/**
 * Why, by whom and when a betrokkene was linked to a partij (B3). Either by an identificator, of which the kind and a
 * digest are stored and never the value, or because an entitled person chose an existing partij. There is no third
 * ground.
 */
export const Grond = Schema.Union([
  OpIdentificator,
  Schema.Struct({ soort: Schema.Literal("gekozen-partij"), ...doorEnOp })
])
export type Grond = typeof Grond.Type
