import fc from "fast-check"
import { isJsonObject } from "../src/http/json-value.ts"
import type { Route } from "../src/http/route.ts"
import { klantcontactReference } from "../src/native/contract/examples.ts"
import { componentSchemas, operationOf } from "./documented.ts"
import { bsn, elaborate, noId, otherBsn, persoon } from "./examples.ts"
import { type Hints, valuesOf } from "./schema-arbitrary.ts"

const awkward = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1e308,
  -0,
  0.1,
  "",
  " ",
  "\u0000",
  "\ud800",
  "__proto__",
  "*****0019",
  bsn,
  noId,
  "2026-02-30T00:00:00Z",
  [],
  {},
  [[]],
  JSON.parse("{\"__proto__\":{\"id\":1}}"),
  { constructor: { prototype: 1 } },
  { id: noId },
  { toString: 1 },
  "🙂".repeat(300)
)

const anything = fc.oneof(awkward, fc.jsonValue({ maxDepth: 4 }))

/** Stand in what is generated for the records that are there. */
export const there = { klantcontact: klantcontactReference.id, partij: "00000000-0000-4000-8000-00000000000b" }

const hints: Hints = {
  ...Object.fromEntries(
    Object.entries({ ...elaborate.contactgegevens, ...elaborate.partijgegevens, ...persoon() }).map((
      [name, value]
    ) => [name, [value]])
  ),
  soortPartij: [],
  waarde: [bsn, otherBsn, "12345678", "000012345678"],
  soortDigitaalAdres: ["email", "telefoonnummer"],
  adres: ["anna@example.nl", "0612345678"],
  code: ["NL", "BE", "nld", "dut"],
  taal: ["nld"],
  identificatie: [{ soort: "bsn", waarde: bsn }, { partij: there.partij }],
  klantcontact: [there.klantcontact, { id: there.klantcontact }],
  partij: [there.partij, { id: there.partij }]
}

/** The value with something else in one place. */
const spoiled = (value: unknown, path: ReadonlyArray<number>, other: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return other
  if (Array.isArray(value)) {
    return value.length === 0
      ? [other]
      : value.with(step % value.length, spoiled(value[step % value.length], rest, other))
  }
  if (!isJsonObject(value)) return other
  const keys = Object.keys(value)
  const key = keys[step % (keys.length + 1)]
  return key === undefined
    ? { ...value, [`extra${step}`]: other }
    : { ...value, [key]: spoiled(value[key], rest, other) }
}

/** The bodies that the document shows for the operation. */
export const examplesOf = (route: Route): ReadonlyArray<unknown> =>
  Object.values(
    Object.values(operationOf(route).requestBody?.content ?? {})[0]?.examples ?? { none: { value: undefined } }
  ).map(({ value }) => value)

/** Bodies as the document has them, such ones with something else in one place, and anything at all. */
export const bodies = (route: Route): fc.Arbitrary<unknown> => {
  const [content] = Object.values(operationOf(route).requestBody?.content ?? {})
  if (content === undefined) return fc.constant(undefined)
  const documented = fc.oneof(valuesOf(content.schema, componentSchemas, hints), fc.constantFrom(...examplesOf(route)))
  const close = fc.tuple(documented, fc.array(fc.nat(9), { maxLength: 4 }), anything).map(([value, path, other]) =>
    spoiled(value, path, other)
  )
  return fc.oneof({ weight: 3, arbitrary: documented }, { weight: 2, arbitrary: close }, {
    weight: 1,
    arbitrary: anything
  })
}

const names = [
  "cursor",
  "pageSize",
  "count",
  "sort",
  "expand",
  "klantcontact",
  "partij",
  "rol",
  "initiator",
  "plaatsgevondenVanaf",
  "nummer",
  "kanaal",
  "betrokkenen",
  "constructor"
]

/** Queries as the document has them, with other values, and anything at all. */
export const queries = (route: Route): fc.Arbitrary<string> => {
  const documented = operationOf(route).parameters.flatMap((parameter) =>
    parameter.in === "query" ? [[parameter.name, parameter.schema] as const] : []
  )
  const values = fc.record(
    Object.fromEntries(documented.map(([name, schema]) => [name, valuesOf(schema, componentSchemas, {}).map(String)])),
    { requiredKeys: [] }
  )
  const pairs = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constantFrom("1", "true", "%ff", noId, "partij"))),
    { maxLength: 3 }
  )
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant("") },
    { weight: 4, arbitrary: values.map((given) => `?${new URLSearchParams(given as Record<string, string>)}`) },
    { weight: 1, arbitrary: fc.webQueryParameters().map((text) => `?${text}`) },
    {
      weight: 1,
      arbitrary: pairs.map((given) =>
        `?${
          given.map(([name, text]) => `${name}=${/^%|[\ud800-\udfff]/u.test(text) ? text : encodeURIComponent(text)}`)
            .join("&")
        }`
      )
    }
  )
}

/** This one, and one in ten times another. */
export const mostly = <A>(value: A, ...others: ReadonlyArray<A>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(value) }, fc.constantFrom(...others))

/** Headers that fit some record, and others that do not. */
export const headers = fc.record({
  "If-Match": mostly("*", "\"1\"", "\"2\"", "W/\"1\"", "1", "\""),
  "Idempotency-Key": mostly("een", "twee", "met spatie"),
  Accept: mostly("*/*", "text/html", ";;;")
}, { requiredKeys: [] })
