import { Schema } from "effect"
import { assert, describe, it } from "vitest"
import { Contactgegevens, Identificator, Klantcontactgegevens, Partijgegevens } from "./index.ts"

type Json = { readonly [naam: string]: Json } & ReadonlyArray<Json>

/** The part of a schema's document at this path, through references and unions. */
const part = (schema: Schema.Constraint, ...namen: ReadonlyArray<string>): Json => {
  const { definitions, schema: root } = Schema.toJsonSchemaDocument(schema, {
    onExcessProperty: "error"
  }) as unknown as { definitions: Json; schema: Json }
  const follow = (node: Json): Json => {
    const reference = node["$ref"] as unknown
    return typeof reference === "string" ? follow(definitions[reference.replace("#/$defs/", "")] as Json) : node
  }
  return namen.reduce((node, naam) => {
    const lid = node["anyOf"]?.find((lid) =>
      Object.values(lid["properties"] ?? {}).some((veld) => JSON.stringify(veld["enum"]) === JSON.stringify([naam]))
    )
    return follow((lid ?? node["properties"]?.[naam] ?? node["items"]) as Json)
  }, follow(root))
}

const everything = [["Contactgegevens", Contactgegevens], ["Partijgegevens", Partijgegevens], [
  "Klantcontactgegevens",
  Klantcontactgegevens
], ["Identificator", Identificator]] as const

describe("the JSON Schema of what comes from outside", () => {
  it.each<readonly [string, Schema.Constraint, ReadonlyArray<string>, object]>([
    ["huisnummer", Contactgegevens, ["bezoekadres", "binnenlands_adres", "huisnummer"], {
      type: "integer",
      minimum: 1,
      maximum: 99999
    }],
    ["huisletter", Contactgegevens, ["bezoekadres", "binnenlands_adres", "huisletter"], { pattern: "^[A-Za-z]$" }],
    ["postcode", Contactgegevens, ["bezoekadres", "binnenlands_adres", "postcode"], {
      pattern: "^[1-9][0-9]{3} ?(?:[A-RT-Za-rt-z][A-Za-z]|[Ss][BCE-RT-Zbce-rt-z])$"
    }],
    ["aanduiding", Contactgegevens, ["bezoekadres", "binnenlands_adres", "aanduidingBijHuisnummer"], {
      enum: ["bij", "tegenover"]
    }],
    ["nummeraanduidingId", Contactgegevens, ["bezoekadres", "binnenlands_adres", "nummeraanduidingId"], {
      pattern: "^[0-9]{4}20[0-9]{10}$"
    }],
    ["adresregel", Contactgegevens, ["correspondentieadres", "buitenlands_adres", "adresregel3"], { maxLength: 80 }],
    ["postbus", Contactgegevens, ["correspondentieadres", "postbusnummer", "postbusnummer"], {
      type: "integer",
      minimum: 1,
      maximum: 99999
    }],
    ["antwoordnummer", Contactgegevens, ["correspondentieadres", "antwoordnummer", "antwoordnummer"], {
      type: "integer",
      minimum: 1,
      maximum: 99999
    }],
    ["voorletters", Contactgegevens, ["contactnaam", "voorletters"], { maxLength: 10 }],
    ["achternaam", Partijgegevens, ["persoon", "contactnaam", "achternaam"], { maxLength: 200 }],
    ["organisatienaam", Partijgegevens, ["organisatie", "organisatienaam"], { maxLength: 200 }],
    ["soort digitaal adres", Contactgegevens, ["communicatiekanaal", "soortDigitaalAdres"], {
      pattern: "^[a-z][a-z0-9_-]{0,39}$"
    }],
    ["digitale adressen", Contactgegevens, ["digitaleAdressen"], { type: "array", maxItems: 50 }],
    ["omschrijving", Contactgegevens, ["digitaleAdressen", "[]", "omschrijving"], { maxLength: 40 }],
    ["voorkeurstaal", Contactgegevens, ["voorkeurstaal", "code"], { pattern: "^[a-z]{3}$" }],
    ["land", Contactgegevens, ["bezoekadres", "buitenlands_adres", "land", "code"], { pattern: "^[A-Z]{2}$" }],
    ["inhoud", Klantcontactgegevens, ["inhoud"], { maxLength: 1000 }],
    ["bsn", Identificator, ["bsn", "waarde"], { type: "string", pattern: "^[0-9]{8,9}$" }],
    ["kvkNummer", Identificator, ["vestigingsnummer", "kvkNummer"], { pattern: "^[0-9]{8}$" }],
    ["vestigingsnummer", Identificator, ["vestigingsnummer", "waarde"], { pattern: "^[0-9]{12}$" }]
  ])("states the limit of %s that the decoder enforces", (_, schema, namen, expected) => {
    assert.deepInclude({ ...part(schema, ...namen) }, expected)
  })

  it("names what is used in more than one place", () => {
    const namen = new Set(
      everything.flatMap(([, schema]) => Object.keys(Schema.toJsonSchemaDocument(schema).definitions))
    )
    assert.includeMembers([...namen].map((naam) => naam.replace(/Encoded$/u, "")), [
      "Bezoekadres",
      "Contactgegevens",
      "Contactnaam",
      "Correspondentieadres",
      "DigitaalAdres",
      "Identificator",
      "Klantcontactgegevens",
      "Land",
      "Partijgegevens",
      "Voorkeurstaal"
    ])
  })

  it("says which fields are required", () => {
    assert.deepStrictEqual([...part(Klantcontactgegevens)["required"] as unknown as ReadonlyArray<string>], [
      "kanaal",
      "onderwerp"
    ])
    assert.deepStrictEqual([...part(Partijgegevens, "persoon")["required"] as unknown as ReadonlyArray<string>], [
      "soortPartij"
    ])
    assert.isUndefined(part(Contactgegevens)["required"])
  })

  it.each(everything)("%s: every text has a pattern, every object refuses unknown fields", (_, schema) => {
    const document = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error" })
    let texts = 0
    const visit = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return
      const { additionalProperties, enum: words, pattern, type } = node as { readonly [naam: string]: unknown }
      if (type === "string") {
        texts++
        assert.isTrue(pattern !== undefined || words !== undefined, JSON.stringify(node))
      }
      if (type === "object") assert.isFalse(additionalProperties, JSON.stringify(node))
      Object.values(node).forEach(visit)
    }
    visit(document.schema)
    visit(document.definitions)
    assert.isAtLeast(texts, 3)
  })
})
