import { Schema } from "effect"
import { Identificatorsoort } from "../values/identificator.ts"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"

const doorEnOp = { door: Medewerker, op: Tijdstip }

/**
 * Why, by whom and when a betrokkene was linked to a partij (B3). Either by an identificator, of which only the kind is
 * stored, or because an entitled person chose an existing partij. There is no third ground.
 */
export const Grond = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("identificator"), identificatorsoort: Identificatorsoort, ...doorEnOp }),
  Schema.Struct({ soort: Schema.Literal("gekozen-partij"), ...doorEnOp })
])
export type Grond = typeof Grond.Type
