import { Schema, SchemaIssue } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { decode, refusals } from "../../testing/decoding.ts"
import { writtenContactgegevens, writtenKlantcontactgegevens, writtenPartijgegevens } from "../../testing/index.ts"
import { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import { Klantcontactgegevens } from "../klantcontact/klantcontact.ts"
import { Partijgegevens } from "../partij/partijgegevens.ts"
import { ongeldigheden } from "./ongeldigheid.ts"
import { regel, violation } from "./regel.ts"

const canary = "kanarie-7391"

/** The same structure with every text spoilt, so that nearly everything is refused. */
const spoil = (waarde: unknown, text: string): unknown => {
  if (typeof waarde === "string") return text
  if (Array.isArray(waarde)) return waarde.map((part: unknown) => spoil(part, text))
  if (typeof waarde !== "object" || waarde === null) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, part]) => [naam, naam.startsWith("soort") ? part : spoil(part, text)])
  )
}

describe("ongeldigheden", () => {
  // Kills: a sentence or a framework message with the input.
  it.each<readonly [string, Schema.ConstraintDecoder<unknown>, fc.Arbitrary<unknown>]>([
    ["Contactgegevens", Contactgegevens, writtenContactgegevens],
    ["Partijgegevens", Partijgegevens, writtenPartijgegevens],
    ["Klantcontactgegevens", Klantcontactgegevens, writtenKlantcontactgegevens]
  ])(
    "never hold what was refused: %s",
    (_, schema, geldig) => {
      let refused = 0
      fc.assert(
        fc.property(geldig, fc.constantFrom(canary, `${canary}\u0000`, canary.repeat(100)), (waarde, text) => {
          const uitkomst = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })(
            spoil(waarde, text)
          )
          if (uitkomst._tag === "Success") return
          refused++
          for (
            const printed of [
              JSON.stringify(ongeldigheden(uitkomst.failure.issue)),
              String(uitkomst.failure),
              uitkomst.failure.message
            ]
          ) {
            assert.notInclude(printed, canary)
          }
        })
      )
      assert.isAtLeast(refused, 30)
    }
  )

  // Kills: a search to the end, one too many or too few.
  it("are looked for up to a maximum, and no further", () => {
    let seen = 0
    const issues = {
      length: 340_000,
      *[Symbol.iterator]() {
        for (; seen < 340_000; seen++) yield new SchemaIssue.Pointer([seen >> 1], new SchemaIssue.UnexpectedKey(ast, 1))
      }
    } as never
    const { ast } = Schema.String
    const found = ongeldigheden(new SchemaIssue.Composite(ast, issues), 100)
    assert.deepStrictEqual(found.map(({ pad }) => pad), Array.from({ length: 100 }, (_, index) => [index]))
    assert.isAtMost(seen, 202)
  })

  it("are with a maximum the first of all", () => {
    fc.assert(fc.property(writtenPartijgegevens, fc.nat(20), (waarde, maximum) => {
      const uitkomst = Schema.decodeUnknownResult(Partijgegevens, { errors: "all", onExcessProperty: "error" })(
        spoil(waarde, canary)
      )
      if (uitkomst._tag === "Success") return
      const { issue } = uitkomst.failure
      assert.deepStrictEqual(ongeldigheden(issue, maximum), ongeldigheden(issue).slice(0, maximum))
    }))
  })

  // Kills: only the first, doubles.
  it("are all reported, each once, unknown fields first, then in order", () => {
    assert.deepStrictEqual(
      refusals(Klantcontactgegevens, {
        inhoud: 1,
        onderwerp: "\u0000",
        taal: "xx",
        plaatsgevondenOp: "gisteren",
        vertrouwelijk: "ja",
        extra: 1
      }),
      [
        "extra: onbekende-eigenschap",
        "kanaal: verplicht",
        "onderwerp: tekst-verboden-tekens",
        "inhoud: type-onjuist",
        "taal: taal-onbekend",
        "vertrouwelijk: type-onjuist",
        "plaatsgevondenOp: tijdstip-ongeldig"
      ]
    )
    const twice = Schema.Number.check(
      Schema.isInt(regel("a", "A is het niet.")),
      Schema.isGreaterThan(5, regel("a", "A is het niet."))
    )
    assert.deepStrictEqual(refusals(twice, 0.5), [": a"])
    assert.deepStrictEqual(refusals(Schema.Array(twice), [0.5, 0.5]), ["0: a", "1: a"])
  })

  it("name the type that was expected, in Dutch", () => {
    const everything = Schema.Struct({
      text: Schema.String,
      number: Schema.Number,
      flag: Schema.Boolean,
      list: Schema.Array(Schema.String),
      object: Schema.Struct({ a: Schema.String }),
      vast: Schema.Literal("vast"),
      symbol: Schema.Symbol
    })
    const uitkomst = decode(everything, { text: 1, number: "1", flag: 1, list: 1, object: 1, vast: 1, symbol: 1 })
    assert(uitkomst._tag === "Failure")
    assert.deepStrictEqual(uitkomst.failure.map(({ code, pad, uitleg }) => [pad, code, uitleg]), [
      [["text"], "type-onjuist", "Hier wordt een tekst verwacht."],
      [["number"], "type-onjuist", "Hier wordt een getal verwacht."],
      [["flag"], "type-onjuist", "Hier wordt true of false verwacht."],
      [["list"], "type-onjuist", "Hier wordt een lijst verwacht."],
      [["object"], "type-onjuist", "Hier wordt een object verwacht."],
      [["vast"], "type-onjuist", "Hier wordt een van de vaste waarden verwacht."],
      [["symbol"], "waarde-ongeldig", "Deze waarde is ongeldig."]
    ])
  })

  it("have a code and a sentence even if the schema gives none", () => {
    const form = Schema.Struct({ a: Schema.String }).annotate({ title: "vorm" })
    const uitkomst = (schema: Schema.ConstraintDecoder<unknown>, input: unknown) => {
      const uitkomst = decode(schema, input)
      return uitkomst._tag === "Failure" ? uitkomst.failure : []
    }
    assert.deepStrictEqual(uitkomst(form, {}), [{ pad: ["a"], code: "verplicht", uitleg: "Dit veld is verplicht." }])
    assert.deepStrictEqual(uitkomst(form, { a: "x", b: 1 }), [{
      pad: ["b"],
      code: "onbekende-eigenschap",
      uitleg: "Deze eigenschap is hier niet bekend."
    }])
    assert.deepStrictEqual(uitkomst(Schema.String.check(Schema.isMinLength(3)), "x"), [{
      pad: [],
      code: "waarde-ongeldig",
      uitleg: "Deze waarde is ongeldig."
    }])
    assert.deepStrictEqual(uitkomst(Schema.String.check(Schema.makeFilter(() => false, { foutcode: "half" })), "x"), [{
      pad: [],
      code: "waarde-ongeldig",
      uitleg: "Deze waarde is ongeldig."
    }])
    assert.deepStrictEqual(uitkomst(Schema.String.check(Schema.makeFilter(() => false, { message: "half" })), "x"), [{
      pad: [],
      code: "waarde-ongeldig",
      uitleg: "Deze waarde is ongeldig."
    }])
    assert.deepStrictEqual(uitkomst(Schema.Literals(["a", "b"]), "c"), [{
      pad: [],
      code: "soort-onbekend",
      uitleg: "Dit is geen van de toegestane soorten."
    }])
  })

  it("in a union are those of the intended member, or of all possible members", () => {
    const union = Schema.Union([
      Schema.Struct({ soort: Schema.Literal("a"), x: Schema.Number }),
      Schema.Struct({ soort: Schema.Literal("b"), y: Schema.Number })
    ])
    assert.deepStrictEqual(refusals(union, { soort: "a" }), ["x: verplicht"])
    const loose = Schema.Union([Schema.Struct({ x: Schema.Number }), Schema.Struct({ y: Schema.Number })])
    assert.deepStrictEqual(refusals(loose, {}), ["x: verplicht", "y: verplicht"])
    const exactly = Schema.Union([Schema.Struct({ x: Schema.Number }), Schema.Struct({ y: Schema.Number })], {
      mode: "oneOf"
    })
    const both = Schema.decodeUnknownResult(exactly)({ x: 1, y: 1 })
    assert(both._tag === "Failure")
    assert.deepStrictEqual(ongeldigheden(both.failure.issue), [{
      pad: [],
      code: "soort-onbekend",
      uitleg: "Dit is geen van de toegestane soorten."
    }])
  })

  it("of a check stand at the place that it names, with the nearest code", () => {
    const pair = Schema.Struct({ a: Schema.Number, b: Schema.Number })
    const ascending = pair.check(
      Schema.makeFilter(({ a, b }) => a < b ? undefined : violation(["b"], "b-niet-groter", "Veld b is groter dan a."))
    )
    assert.deepStrictEqual(refusals(Schema.Array(ascending), [{ a: 2, b: 1 }]), ["0.b: b-niet-groter"])
    const outermost = pair.check(
      Schema.makeFilter(({ a, b }) => a < b, regel("niet-oplopend", "Eerst a, dan b: a is kleiner dan b."))
    )
    assert.deepStrictEqual(refusals(outermost, { a: 2, b: 1 }), [": niet-oplopend"])
    const both = pair.check(
      Schema.makeFilter(() => violation(["b"], "binnenste", "Binnen."), regel("buitenste", "Buiten."))
    )
    assert.deepStrictEqual(refusals(both, { a: 2, b: 1 }), ["b: binnenste"])
  })

  it("of what may not be read are told without saying why", () => {
    const forbidden = new SchemaIssue.Pointer(["geheim"], new SchemaIssue.Forbidden({ message: "Omdat." }))
    assert.deepStrictEqual(ongeldigheden(forbidden), [{
      pad: ["geheim"],
      code: "waarde-ongeldig",
      uitleg: "Deze waarde is ongeldig."
    }])
  })
})
