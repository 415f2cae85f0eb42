import { type Difference, here } from "./difference.ts"
import type { Json } from "./json.ts"

/** Keywords of which a higher number allows less, and those of which a lower number does. */
const atLeast = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]
const atMost = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]
/** Keywords that say what cannot be compared, or is not: only the same is within the same. */
const exact = [
  "pattern",
  "format",
  "multipleOf",
  "uniqueItems",
  "allOf",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "prefixItems",
  "patternProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties"
]

/** The limits of the wide schema that the narrow one does not keep. */
export const boundDifferences = (narrow: Json, wide: Json): ReadonlyArray<Difference> =>
  [
    ...atLeast.filter((name) => numberOf(wide, name, -Infinity) > numberOf(narrow, name, -Infinity)),
    ...atMost.filter((name) => numberOf(wide, name, Infinity) < numberOf(narrow, name, Infinity)),
    ...exact.filter((name) => wide[name] !== undefined && wide[name] !== false && !isSame(wide[name], narrow[name]))
  ].map((name) => here({ is: "bound", name }))

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const numberOf = (schema: Json, name: string, otherwise: number): number =>
  typeof schema[name] === "number" ? schema[name] : otherwise
