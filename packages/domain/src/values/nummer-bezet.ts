import { Schema } from "effect"

/** Kinds of record whose number the register gives unless a program does. */
export const numberedSoorten = ["klantcontact", "partij"] as const

/** Another record of this kind has the number already. The number is not in the error. */
export class NummerBezet extends Schema.TaggedError<NummerBezet>()("NummerBezet", {
  soort: Schema.Literals(numberedSoorten),
  veld: Schema.Literals(["nummer", "referentienummer"])
}) {}
