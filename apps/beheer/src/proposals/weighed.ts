import type { Kenmerk } from "../words/schemas.ts"

/** A reason that counts in the sum. */
export type Weighed = Kenmerk & { readonly gewicht: number }
