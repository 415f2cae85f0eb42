import { Result, type Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { written } from "../../testing/decoding.ts"
import { contactgegevens, ongeldigeContactgegevens, partijgegevens } from "../../testing/index.ts"
import { Contactgegevens } from "../betrokkene/contactgegevens.ts"
import { Partijgegevens } from "../partij/partijgegevens.ts"
import { decodeNamingAll } from "./decode-naming-all.ts"

const told = (schema: Schema.ConstraintDecoder<unknown>, json: unknown): ReadonlyArray<string> =>
  Result.match(decodeNamingAll(schema)(json), {
    onSuccess: () => [],
    onFailure: (faults) => faults.map(({ code, pad }) => `${pad.map(String).join(".")}: ${code}`)
  })

const email = { soortDigitaalAdres: "email", adres: "a@example.nl" }
const dutch = { soortBezoekadres: "binnenlands_adres", postcode: "1234AB", huisnummer: 1 }

/** A broken rule over several fields of one object, and a wrong field beside it that the rule does not look at. */
const broken = fc.constantFrom(
  ...([
    ["bezoekadres", { ...dutch, postcode: undefined }, { huisletter: "é" }, ": adres-onvindbaar"],
    ["bezoekadres", { ...dutch, land: { code: "BE" } }, { postcode: "1000" }, ".land.code: land-niet-nederland"],
    [
      "correspondentieadres",
      { soortCorrespondentieadres: "buitenlands_adres", adresregel1: "a", land: { code: "NL" } },
      { adresregel2: 1 },
      ".land.code: land-is-nederland"
    ],
    [
      "correspondentieadres",
      { soortCorrespondentieadres: "postbusnummer", postcode: "1234AB", woonplaats: "a", land: { code: "BE" } },
      { postbusnummer: 0 },
      ".land.code: land-niet-nederland"
    ],
    ["communicatiekanaal", { ...email, adres: "a" }, { omschrijving: "" }, ".adres: email-ongeldig"],
    [
      "communicatiekanaal",
      { soortDigitaalAdres: "telefoonnummer", adres: "a" },
      { omschrijving: 1 },
      ".adres: telefoonnummer-ongeldig"
    ],
    [
      "digitaleAdressen",
      [email, { ...email, omschrijving: 1 }, { soortDigitaalAdres: "", adres: "a" }],
      {},
      ".1: digitaal-adres-dubbel"
    ]
  ] as const)
)

/** The paths of all texts, numbers and booleans. */
const leaves = (value: unknown, path: ReadonlyArray<string> = []): ReadonlyArray<ReadonlyArray<string>> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name]))
    : [path]

const replaced = (value: unknown, [name, ...rest]: ReadonlyArray<string>, by: unknown): unknown => {
  if (name === undefined) return by
  const member = replaced((value as Readonly<Record<string, unknown>>)[name], rest, by)
  return Array.isArray(value) ? value.with(Number(name), member) : { ...value as object, [name]: member }
}

describe("decoding that names everything", () => {
  // Kills: judging rules only where all fields are right, a wrong place, judging a rule twice.
  it("names a broken rule beside a wrong field of the same object, and beside faults elsewhere", () => {
    fc.assert(
      fc.property(broken, fc.boolean(), ([veld, object, wrong, code], elsewhere) => {
        const wrongObject = Array.isArray(object) ? object : { ...object, ...wrong }
        const json = JSON.parse(JSON.stringify({ [veld]: wrongObject, ...(elsewhere ? { organisatienaam: 1 } : {}) }))
        const faults = told(Contactgegevens, json)
        assert.strictEqual(faults.filter((fault) => fault === veld + code).length, 1, faults.join())
        for (const name of Object.keys(wrong)) {
          assert.isTrue(faults.some((fault) => fault.startsWith(`${veld}.${name}: `)), faults.join())
        }
        assert.strictEqual(faults.includes("organisatienaam: type-onjuist"), elsewhere)
      })
    )
  })

  // Kills: judging a rule of which a field is wrong.
  it("tells nothing but the wrong field when one field is wrong", () => {
    const one = fc.oneof(
      contactgegevens.map((gegevens) => [Contactgegevens, written(Contactgegevens, gegevens)] as const),
      partijgegevens.map((gegevens) => [Partijgegevens, written(Partijgegevens, gegevens)] as const)
    ).filter(([, json]) => leaves(json).length > 0).chain(([schema, json]) =>
      fc.tuple(fc.constant(schema), fc.constant(json), fc.constantFrom(...leaves(json)))
    )
    fc.assert(fc.property(one, ([schema, json, path]) => {
      const faults = told(schema, replaced(json, path, {}))
      assert.isNotEmpty(faults)
      for (const fault of faults) assert.isTrue(fault.startsWith(path.join(".")), fault)
    }))
  })

  it("asks for no field where an unknown one may be meant", () => {
    assert.deepStrictEqual(told(Contactgegevens, { contactnaam: { first: "a" } }), [
      "contactnaam.first: onbekende-eigenschap"
    ])
    assert.deepStrictEqual(told(Contactgegevens, { contactnaam: {} }), ["contactnaam: contactnaam-leeg"])
  })

  it("says too many digital addresses also when the preferred one is the one too many, beside another fault", () => {
    const adressen = Array.from({ length: 50 }, (_, nummer) => ({ ...email, adres: `a${nummer}@example.nl` }))
    const json = { digitaleAdressen: adressen, communicatiekanaal: email }
    assert.deepStrictEqual(told(Contactgegevens, json), ["digitaleAdressen: digitale-adressen-te-veel"])
    assert.deepStrictEqual(told(Contactgegevens, { ...json, organisatienaam: "" }), [
      "organisatienaam: tekst-leeg",
      "digitaleAdressen: digitale-adressen-te-veel"
    ])
  })

  it("names what identificatoren break together, beside one that is wrong", () => {
    const identificatoren = [{ soort: "bsn", waarde: "1" }, { soort: "bsn", waarde: "999990019" }]
    assert.deepStrictEqual(
      told(Partijgegevens, { soortPartij: "organisatie", organisatienaam: "a", identificatoren }),
      [
        "identificatoren.0.waarde: bsn-ongeldig",
        "identificatoren: identificator-past-niet-bij-soort-partij",
        "identificatoren: identificatorsoort-dubbel"
      ]
    )
  })

  it("names each fault once, and stops at a maximum", () => {
    fc.assert(fc.property(ongeldigeContactgegevens, fc.nat(3), ({ input }, maximum) => {
      const faults = told(Contactgegevens, input)
      assert.strictEqual(new Set(faults).size, faults.length)
      const some = decodeNamingAll(Contactgegevens, maximum)(input)
      assert.isAtMost(Result.isFailure(some) ? some.failure.length : 0, maximum)
    }))
  })
})
