import type { Json } from "./json.ts"

/** Schemas of two documents. Every value of the `narrow` one is expected to be one of the `wide` one. */
export interface Pair {
  readonly narrow: Side
  readonly wide: Side
  /** Whether values may have properties that `wide` does not name: so in answers. */
  readonly isOpen: boolean
}

export interface Side {
  readonly schema: Json
  readonly document: Json
}

/** What the narrow schema allows and the wide one does not. */
export interface Difference {
  /** Names of properties, `[]` for the items of a list, and the tag of a kind in parentheses. */
  readonly path: ReadonlyArray<string>
  readonly what: What
  /** The component in which it stands. */
  readonly component: string
}

/** The cause of a difference, to be told for a request or for an answer. */
export type What =
  | { readonly is: "types"; readonly names: ReadonlyArray<string> }
  | { readonly is: "values"; readonly names: ReadonlyArray<string> }
  | { readonly is: "any value" }
  | { readonly is: "kind"; readonly name: string }
  | { readonly is: "bound"; readonly name: string }
  | { readonly is: "property" }
  | { readonly is: "absent" }
  | { readonly is: "default" }
  | { readonly is: "tag"; readonly name: string }

export type Compare = (pair: Pair) => ReadonlyArray<Difference>

/** A difference at the schema itself. */
export const here = (what: What): Difference => ({ path: [], what, component: "" })

/** The differences of a part, seen from the whole. */
export const within = (name: string, differences: ReadonlyArray<Difference>): ReadonlyArray<Difference> =>
  differences.map((each) => ({ ...each, path: [name, ...each.path] }))
