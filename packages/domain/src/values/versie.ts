import { Schema } from "effect"
import { wholeNumber } from "./whole-number.ts"

/**
 * Number of times that a record was written, from 1. A change names the version that it was based on (B12).
 *
 * Source: this register. Refusal: `versie-ongeldig`.
 */
export const Versie = wholeNumber(1, 2147483647, "versie-ongeldig").pipe(Schema.brand("Versie"))
export type Versie = typeof Versie.Type

/** The version of a new record. */
export const firstVersie = 1 as Versie

/** The version after this one. */
export const nextVersie = (versie: Versie): Versie => versie + 1 as Versie
