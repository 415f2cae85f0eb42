import type { Break } from "./break.ts"
import type { Difference, What } from "./difference.ts"
import { isObject, type Json, members } from "./json.ts"
import { schemaDifferences } from "./schema-differences.ts"

/** An operation in both documents, and where in it something stands. */
export interface Place {
  readonly operation: string
  readonly part: string
  readonly released: Json
  readonly present: Json
}

/** What a request may no longer hold: `schema` is that of a body or a parameter. */
export const requestBreaks = (released: Json, present: Json, place: Place): ReadonlyArray<Break> =>
  schemaDifferences({
    narrow: { schema: released, document: place.released },
    wide: { schema: present, document: place.present },
    isOpen: false
  }).map((difference) => told(difference, place, inRequest))

/** What an answer may hold now, or holds no longer. */
export const answerBreaks = (released: Json, present: Json, place: Place): ReadonlyArray<Break> =>
  schemaDifferences({
    narrow: { schema: present, document: place.present },
    wide: { schema: released, document: place.released },
    isOpen: true
  }).map((difference) => told(difference, place, inAnswer))

/** The breaks in bodies of each media type. */
export const contentBreaks = (
  released: unknown,
  present: unknown,
  place: Place,
  breaks: typeof requestBreaks
): ReadonlyArray<Break> =>
  members(released).flatMap(([type, { schema }]) => {
    const now = isObject(present) ? present[type] : undefined
    if (!isObject(now)) return [placed(place, `the media type ${type} is gone`)]
    return isObject(schema) && isObject(now["schema"]) ? breaks(schema, now["schema"], place) : []
  })

/** A break that is not in a schema. */
export const placed = ({ operation, part }: Place, change: string): Break => ({
  operation,
  part,
  change,
  cause: `${operation} ${part}`
})

const told = (
  { component, path, what }: Difference,
  { operation, part }: Place,
  words: (what: What) => string
): Break => {
  const inside = [part, path.join("/")].filter((each) => each !== "").join(", ")
  return {
    operation,
    part: inside,
    change: words(what),
    cause: component === "" ? `${operation} ${inside}` : component
  }
}

const inRequest = (what: What): string => {
  switch (what.is) {
    case "types":
      return `${what.names.join(", ")} is not taken any more`
    case "values":
      return `${what.names.join(", ")} is not taken any more`
    case "any value":
      return "only some values are taken now"
    case "kind":
      return `the kind ${what.name} is not taken any more`
    case "bound":
      return `${what.name} is stricter, or another`
    case "property":
      return "the property is refused now"
    case "absent":
      return "the property is required now"
    case "default":
      return "the default is another"
    case "tag":
      return `the kinds are not told apart by ${what.name} any more`
  }
}

const inAnswer = (what: What): string => {
  switch (what.is) {
    case "types":
      return `${what.names.join(", ")} can be answered now`
    case "values":
      return `${what.names.join(", ")} can be answered now`
    case "any value":
      return "other values can be answered now"
    case "kind":
      return `the kind ${what.name} can be answered now`
    case "bound":
      return `${what.name} is looser, or another`
    case "property":
      return "the property is gone"
    case "absent":
      return "the property may be absent now"
    case "default":
      return "the default is another"
    case "tag":
      return `the kinds are not told apart by ${what.name} any more`
  }
}
