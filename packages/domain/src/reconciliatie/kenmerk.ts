import { Schema } from "effect"
import { PartijId } from "../partij/partij-id.ts"

const Count = Schema.Number.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))

/**
 * One reason of a finding, without anybody's data.
 *
 * - `veld`: the name of a field, or its place in the record as a JSON Pointer in URI fragment form;
 * - `uitkomst`: a fixed code of what holds for the field;
 * - `gewicht`: only when linking: how much it weighs, in bits; below zero it is evidence against;
 * - `anderen`: only when linking: how many other partijen have the value that both have, or fit;
 * - `anderenMinstens`: in place of `anderen` where they are too many to be counted: there are no fewer than this;
 * - `partij`: only when the finding is about several partijen: the one that this reason is about.
 */
export const Kenmerk = Schema.Struct({
  veld: Schema.String,
  uitkomst: Schema.String,
  gewicht: Schema.optionalKey(Schema.Finite),
  anderen: Schema.optionalKey(Count),
  anderenMinstens: Schema.optionalKey(Count),
  partij: Schema.optionalKey(PartijId)
}).annotate({ identifier: "Kenmerk" })
export type Kenmerk = typeof Kenmerk.Type
