import { Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"

/**
 * One of the things that a finding rests on, told without anybody's data: which field (a name, or the place in the record as a JSON
 * Pointer in a fragment), what is the case with it, and in a linking what it weighs (in bits; below zero it speaks against) and, where
 * the finding is about several partijen, of which.
 */
export const Kenmerk = Schema.Struct({
  veld: Schema.String,
  uitkomst: Schema.String,
  gewicht: Schema.optionalKey(Schema.Finite),
  partij: Schema.optionalKey(PartijId)
}).annotate({ identifier: "Kenmerk" })
export type Kenmerk = typeof Kenmerk.Type
