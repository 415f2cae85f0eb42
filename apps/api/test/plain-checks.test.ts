import { Klantcontactgegevens, Organisatienaam } from "@betrokkene/domain"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { plainChecks } from "../src/native/openapi/plain-checks.ts"
import { componentSchemas } from "./documented.ts"

const published = (component: string, property: string) =>
  new Ajv2020({ strict: false }).compile({
    ...(componentSchemas[component]?.["properties"] as Record<string, object>)[property],
    type: "string",
    format: undefined
  })

const character = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  fc.constantFrom(..." \t\n\r\u00a0\u00ad\u034f\u200b\u202a\u2028\u2066\u3164\ufeff\ud800\udfff\uffff\u0000\u007fa漢")
)
const texts = fc.array(character, { maxLength: 6 }).map((characters) => characters.join(""))

describe("the one pattern of a text", () => {
  it.each([
    ["of one line", Organisatienaam, published("BetrokkeneInvoer", "organisatienaam")],
    ["of more lines", Schema.toType(Klantcontactgegevens.fields.inhoud), published("Klantcontactgegevens", "inhoud")]
  ])("%s allows exactly what the register takes", (_, schema, allows) => {
    const takes = Schema.is(schema as Schema.Schema<unknown>)
    fc.assert(
      fc.property(texts, (text) => {
        expect(allows(text)).toBe(takes(text))
      }),
      { numRuns: 2000 }
    )
  })

  it("is only made of patterns that can be joined without a loss", () => {
    expect(plainChecks({ type: "string", pattern: "^[a-z]$" })).toEqual({ type: "string", pattern: "^[a-z]$" })
    expect(() => plainChecks({ type: "string", pattern: "^[a-z]$", allOf: [{ pattern: "x" }] })).toThrow(
      "No single pattern"
    )
  })
})
