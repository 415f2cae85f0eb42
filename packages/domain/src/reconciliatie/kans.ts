import { Schema } from "effect"

/** The chance that something is so: from 0 to 1. */
export const Kans = Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }))
export type Kans = typeof Kans.Type
