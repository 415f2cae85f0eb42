/** A value that says nothing more. */
export const Unsaid = { ast: "a schema" }

/**
 * A value that says all.
 *
 * Source: nobody. Refusals: `one`, `two`.
 */
export const Said = { ast: "a schema" }

/**
 * A value that says from where it is.
 *
 * Source: nobody.
 */
export const HalfSaid = { ast: "a schema" }

/** No schema. */
export const plain = { size: 1 }
