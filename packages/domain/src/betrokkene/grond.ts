import { Schema } from "effect"
import { Identificatorsoort } from "../values/identificator.ts"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"

const doorEnOp = { door: Medewerker, op: Tijdstip }

/**
 * Why a betrokkene is linked to a partij, by whom and when (B3): by an identificator, of which only the kind is kept, or
 * because somebody entitled to it chose an existing partij. There is no third ground.
 */
export const Grond = Schema.Union([
  Schema.Struct({ soort: Schema.Literal("identificator"), identificatorsoort: Identificatorsoort, ...doorEnOp }),
  Schema.Struct({ soort: Schema.Literal("gekozen-partij"), ...doorEnOp })
])
export type Grond = typeof Grond.Type
