import { assert, describe, it } from "vitest"
import type { components } from "../src/index.ts"
import { ok } from "./answering.ts"
import { id, madeClient } from "./made-client.ts"

type Schemas = components["schemas"]

/** Whether each kind of the union is the only one with its value of this property. */
type IsTag<Union, Name extends PropertyKey, Kind = Union> = false extends (
  Kind extends unknown
    ? Name extends keyof Kind ? [Extract<Union, Readonly<Record<Name, Kind[Name]>>>] extends [Kind] ? true : false
    : false
    : never
) ? never
  : Name

/** The properties that tell the kinds apart. */
type Tags<Union> = { [Name in keyof Union]: IsTag<Union, Name> }[keyof Union]

type NameInAnyKind<Union> = Union extends unknown ? keyof Union : never

/** What cannot be read from a union before its kind is known. */
type Unreadable<Union> = [Tags<Union>] extends [never] ? Exclude<NameInAnyKind<Union>, keyof Union> : never

type SchemasThatDoNotNarrow = {
  [Name in keyof Schemas]: [Unreadable<Extract<Schemas[Name], object>>] extends [never] ? never : Name
}[keyof Schemas]

/** Compiles only if there is no such schema. */
const none: ReadonlyArray<SchemasThatDoNotNarrow> = [] as ReadonlyArray<never>
const isNone: [SchemasThatDoNotNarrow] extends [never] ? true : false = true

// @ts-expect-error -- a kind without its tag and without what the other has: the test above sees it
const planted: [Unreadable<{ readonly a: 1 } | { readonly b: 2 }>] extends [never] ? true : false = true

const nameOf = (partij: Schemas["Partijzicht"]): string | undefined => {
  switch (partij.soortPartij) {
    case "organisatie":
      return partij.organisatienaam ?? undefined
    case "persoon":
    case "contactpersoon":
      return partij.contactnaam?.achternaam
  }
}

const openNameOf = (partij: Schemas["Partijzicht"]): string => {
  if (partij.weggelaten !== undefined) return partij.weggelaten.map(({ reden }) => reden).join()
  if (partij.soortPartij === "organisatie") {
    const contactnaam: null = partij.contactnaam
    return `${partij.organisatienaam}${contactnaam ?? ""}`
  }
  return partij.contactnaam?.achternaam ?? ""
}

const open = { soortPartij: "persoon", contactnaam: { achternaam: "Boer" }, organisatienaam: null }
const secret = { soortPartij: "persoon", weggelaten: [{ soort: "partijgegevens", reden: "geheimhouding" }] }

describe("a union of the API", () => {
  it("narrows by its tag, or by what its kinds have", () => {
    assert.isTrue(isNone && planted)
    assert.isEmpty(none)
  })

  it("lets the name of a partij be read by its soort, whether or not its data may be seen", async () => {
    const { client } = madeClient([ok(open), ok(secret)])
    const read = async () => (await client.GET("/partijen/{id}", { params: { path: { id } } })).data
    const [first, second] = [await read(), await read()]
    if (first === undefined || second === undefined) throw new Error("There is no partij.")
    assert.deepStrictEqual([nameOf(first), openNameOf(first)], ["Boer", "Boer"])
    assert.deepStrictEqual([nameOf(second), openNameOf(second)], [undefined, "geheimhouding"])
  })

  it("lets a record in the place of its reference be read", () => {
    const partijOf = ({ partij }: Schemas["Betrokkene"]): Schemas["SoortPartij"] | undefined => partij?.soortPartij
    assert.isUndefined(partijOf({ partij: { id, url: "https://example.org" } } as Schemas["Betrokkene"]))
  })

  it("refuses in a request what belongs to another kind", () => {
    const gekozen: Schemas["Identificatie"] = { partij: id }
    // @ts-expect-error -- either a number, or a partij
    const both: Schemas["Identificatie"] = { partij: id, soort: "bsn", waarde: "999990019" }
    assert.notDeepEqual(gekozen, both)
  })
})
