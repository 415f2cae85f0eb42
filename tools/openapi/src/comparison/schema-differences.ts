import { boundDifferences } from "./bound-differences.ts"
import { type Compare, type Difference, here, type Pair, within } from "./difference.ts"
import { isObject, type Json, members, resolved, texts } from "./json.ts"
import { kindDifferences } from "./kind-differences.ts"

/** All that the narrow schema allows beyond the wide one, at its place. */
export const schemaDifferences = (pair: Pair): ReadonlyArray<Difference> => {
  const known = new Map<string, ReadonlyArray<Difference>>()
  const compare: Compare = ({ isOpen, narrow: given, wide: expected }) => {
    const key = `${JSON.stringify(given.schema)} ${JSON.stringify(expected.schema)}`
    const before = known.get(key)
    if (before !== undefined) return before
    // A schema that contains itself adds nothing to its own differences.
    known.set(key, [])
    const narrow = { ...given, schema: resolved(given.schema, given.document) }
    const wide = { ...expected, schema: resolved(expected.schema, expected.document) }
    const plain = { narrow, wide, isOpen }
    const differences = [
      ...promiseDifferences(plain),
      ...kindDifferences(plain, compare) ?? [
        ...boundDifferences(narrow.schema, wide.schema),
        ...propertyDifferences(plain, compare),
        ...otherPropertyDifferences(plain, compare),
        ...itemDifferences(plain, compare)
      ]
    ]
    const found = inComponent(componentOf(expected.schema) ?? componentOf(given.schema), differences)
    known.set(key, found)
    return found
  }
  return compare(pair)
}

const inComponent = (
  component: string | undefined,
  differences: ReadonlyArray<Difference>
): ReadonlyArray<Difference> =>
  component === undefined
    ? differences
    : differences.map((each) =>
      each.component === "" ? { ...each, component: [component, ...each.path].join("/") } : each
    )

/** What no value shows: the tag by which a client tells kinds apart, and what leaving a value out means in a request. */
const promiseDifferences = ({ isOpen, narrow, wide }: Pair): ReadonlyArray<Difference> => {
  const [released, present] = isOpen ? [wide.schema, narrow.schema] : [narrow.schema, wide.schema]
  const tag = tagName(released)
  const hasOther = "default" in released && JSON.stringify(released["default"]) !== JSON.stringify(present["default"])
  return [
    ...(tag === undefined || tag === tagName(present) ? [] : [here({ is: "tag", name: tag })]),
    ...(hasOther && !isOpen ? [here({ is: "default" })] : [])
  ]
}

const tagName = ({ discriminator }: Json): string | undefined =>
  isObject(discriminator) ? String(discriminator["propertyName"]) : undefined

const propertyDifferences = ({ isOpen, narrow, wide }: Pair, compare: Compare): ReadonlyArray<Difference> => {
  const given = new Map(members(narrow.schema["properties"]))
  const expected = new Map(members(wide.schema["properties"]))
  if (given.size === 0 && expected.size === 0) return []
  const required = texts(narrow.schema["required"])
  const absent = texts(wide.schema["required"]).filter((name) => given.has(name) && !required.includes(name))
  return [
    ...absent.flatMap((name) => within(name, [here({ is: "absent" })])),
    ...[...given].flatMap(([name, schema]) => {
      const other = expected.get(name)
      if (other !== undefined) {
        return within(name, compare({ narrow: { ...narrow, schema }, wide: { ...wide, schema: other }, isOpen }))
      }
      return isOpen || wide.schema["additionalProperties"] !== false ? [] : within(name, [here({ is: "property" })])
    }),
    // What is expected and not given: in an answer it is gone, in a request it may be required.
    ...[...expected.keys()].filter((name) =>
      !given.has(name) && (isOpen || texts(wide.schema["required"]).includes(name))
    ).flatMap((name) => within(name, [here(isOpen ? { is: "property" } : { is: "absent" })]))
  ]
}

/** Properties that no schema names: whether they are taken, and what they may be. */
const otherPropertyDifferences = ({ isOpen, narrow, wide }: Pair, compare: Compare): ReadonlyArray<Difference> => {
  const { additionalProperties: given = true } = narrow.schema
  const { additionalProperties: expected = true } = wide.schema
  if (expected === true || given === false || (expected === false && isOpen)) return []
  return isObject(given) && isObject(expected)
    ? within("{}", compare({ narrow: { ...narrow, schema: given }, wide: { ...wide, schema: expected }, isOpen }))
    : [here({ is: "bound", name: "additionalProperties" })]
}

const itemDifferences = ({ isOpen, narrow, wide }: Pair, compare: Compare): ReadonlyArray<Difference> => {
  const { items: given } = narrow.schema
  const { items: expected } = wide.schema
  if (!isObject(expected)) return []
  return isObject(given)
    ? within("[]", compare({ narrow: { ...narrow, schema: given }, wide: { ...wide, schema: expected }, isOpen }))
    : [here({ is: "bound", name: "items" })]
}

const componentOf = ({ $ref: reference }: Json): string | undefined =>
  typeof reference === "string" ? reference.split("/").at(-1) : undefined
