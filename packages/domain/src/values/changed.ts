import { canonicalText } from "./canonical-text.ts"
import { nextVersie, type Versie } from "./versie.ts"

/**
 * A record after a change, at its next version. A change that changes nothing gives `before` itself, at its own
 * version: then there is nothing to store, to record or to tell. What counts is the stored form, so a telephone number
 * in another notation is a change.
 */
export const changed = <Stored extends { readonly versie: Versie }>(before: Stored, after: Stored): Stored =>
  canonicalText({ ...after, versie: before.versie }) === canonicalText(before)
    ? before
    : { ...after, versie: nextVersie(before.versie) }
