import { Redacted, Schema } from "effect"
import { nummerMetElfproef } from "./nummer-with-elfproef.ts"

/**
 * A burgerservicenummer. It is a secret: the type prints as `<redacted:bsn>`, and only {@link leesBsn} gives the digits, so
 * that every place where they come out can be found. Refusal: `bsn-ongeldig`, which never shows the refused value.
 */
export const Bsn = Schema.RedactedFromValue(
  nummerMetElfproef("bsn-ongeldig", "Een bsn heeft negen cijfers en voldoet aan de elfproef.").pipe(
    Schema.brand("Bsn")
  ),
  { label: "bsn" }
)
export type Bsn = typeof Bsn.Type

/** The nine digits of a bsn: for the look-up and the storage of it, and nothing else. */
export const leesBsn = (bsn: Bsn): string => Redacted.value(bsn)

/** A bsn as people without the right to see it see it: `*****0019`. */
export const maskBsn = (bsn: Bsn): string => `*****${leesBsn(bsn).slice(5)}`
