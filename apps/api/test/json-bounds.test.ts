import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { jsonBounds } from "../src/http/json-bounds.ts"
import { withoutLongLists } from "../src/http/long-lists.ts"
import { type SchemaShape, schemaShape } from "../src/http/schema-shape.ts"
import { routes } from "../src/native/routes/index.ts"
import { componentSchemas } from "./documented.ts"

/** The shape itself, and every one inside it, with where it stands. */
const shapesIn = (shape: SchemaShape, place: string): ReadonlyArray<readonly [string, SchemaShape]> => [
  [place, shape],
  ...[...shape.members].flatMap(([name, member]) => shapesIn(member, `${place}/${name}`)),
  ...(shape.item === undefined ? [] : shapesIn(shape.item, `${place}/*`))
]

const bodies = routes.flatMap(({ body, operationId }) =>
  body === undefined ? [] : shapesIn(schemaShape(body.schema), operationId)
)
const queries = routes.flatMap(({ operationId, query }) =>
  query === undefined ? [] : shapesIn(schemaShape(query), operationId)
)

describe("what is read of a request", () => {
  it("is as much as docs/api.md says", () => {
    const page = readFileSync(join(import.meta.dirname, "../docs/api.md"), "utf8")
    const rows = [...page.matchAll(/^\| (.*) \| ([\d ]+) \| `te-/gmu)]
    const told = new Map(rows.map(([, what = "", most = ""]) => [what, Number(most.replaceAll(" ", ""))]))
    expect(told.get("levels of objects and lists")).toBe(jsonBounds.depth)
    expect(told.get("values, objects and lists included")).toBe(jsonBounds.values)
    expect(told.get("values in one list")).toBe(jsonBounds.items)
    expect(told.get("properties of one object")).toBe(jsonBounds.members)
    expect(told.get("bytes of the name of a property, as it is written")).toBe(jsonBounds.name)
    expect(told.get("bytes of a text, as it is written")).toBe(jsonBounds.text)
    expect(told.get("characters of a number")).toBe(jsonBounds.number)
  })

  it("has for every list a length, which is checked before its members", () => {
    const lists = [...bodies, ...queries].filter(([, { item }]) => item !== undefined)
    expect(lists.length).toBeGreaterThan(20)
    expect(lists.filter(([, { maximum }]) => maximum === undefined).map(([place]) => place)).toEqual([])
    // A list in a list is not measured.
    expect(lists.filter(([place]) => place.includes("*"))).toEqual([])
  })

  it("is far below the bounds of a body", () => {
    for (const [place, { maximum, members }] of bodies) {
      expect((maximum?.length ?? 0) * 10, place).toBeLessThanOrEqual(jsonBounds.items)
      expect(members.size * 5, place).toBeLessThanOrEqual(jsonBounds.members)
      expect(place.split("/").length * 5, place).toBeLessThanOrEqual(jsonBounds.depth)
      for (const name of members.keys()) expect(name.length * 6, place).toBeLessThanOrEqual(jsonBounds.name)
    }
    const texts = Math.max(
      ...[...JSON.stringify(componentSchemas).matchAll(/"maxLength":(\d+)/gu)].map(([, most]) => Number(most))
    )
    expect(texts * 12 * 5).toBeLessThanOrEqual(jsonBounds.text)
  })

  it("loses exactly the members of lists that are too long", () => {
    const [shape] = routes.flatMap(({ body, operationId }) => operationId === "registreerBetrokkene" ? [body] : [])
    const shorten = withoutLongLists(shape?.schema as never)
    const with51 = { contactgegevens: { digitaleAdressen: Array.from({ length: 51 }, () => 1), x: [1] }, rol: "klant" }
    expect(shorten(with51)).toEqual({
      value: { contactgegevens: { digitaleAdressen: [], x: [1] }, rol: "klant" },
      found: [{
        path: ["contactgegevens", "digitaleAdressen"],
        code: "digitale-adressen-te-veel",
        detail: "Ten hoogste 50 digitale adressen zijn toegestaan."
      }]
    })
    const with50 = { contactgegevens: { digitaleAdressen: with51.contactgegevens.digitaleAdressen.slice(1) } }
    expect(shorten(with50)).toEqual({ value: with50, found: [] })
    for (
      const other of [null, 1, "tekst", [], [1], { contactgegevens: 1 }, { contactgegevens: { digitaleAdressen: {} } }]
    ) {
      expect(shorten(other)).toEqual({ value: other, found: [] })
    }
  })
})
