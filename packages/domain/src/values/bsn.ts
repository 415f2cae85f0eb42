import { Redacted, Schema } from "effect"
import { nummerWithElfproef } from "./nummer-with-elfproef.ts"

/**
 * A burgerservicenummer (citizen service number): nine digits that satisfy the elfproef. It is a secret: it prints as
 * `<redacted:bsn>`, and only {@link readBsn} returns the digits, so that every use of them can be found. Refusal:
 * `bsn-ongeldig`, which never shows the refused value.
 *
 * Source: RvIG, burgerservicenummer in the BRP.
 *
 * @example
 * ```ts
 * import { Bsn, maskBsn, readBsn } from "@betrokkene/domain"
 * import { Schema } from "effect"
 *
 * const bsn = Schema.decodeSync(Bsn)("999990019")
 * console.log(String(bsn), maskBsn(bsn), readBsn(bsn)) // <redacted:bsn> *****0019 999990019
 * ```
 */
export const Bsn = Schema.RedactedFromValue(
  nummerWithElfproef("bsn-ongeldig", "Een bsn heeft negen cijfers en voldoet aan de elfproef.").pipe(
    Schema.brand("Bsn")
  ),
  { label: "bsn" }
)
export type Bsn = typeof Bsn.Type

/** The nine digits of a bsn. Use it only to look a partij up and to store it. */
export const readBsn = (bsn: Bsn): string => Redacted.value(bsn)

/** A bsn as shown to people without the right to see it: `*****0019`. */
export const maskBsn = (bsn: Bsn): string => `*****${readBsn(bsn).slice(5)}`
