import { Schema } from "effect"
import { describe, expect, it } from "vitest"
import { inSchemaOrder } from "../src/http/schema-order.ts"
import { elaborate, pathOf } from "./examples.ts"
import { type TestApp, testApp } from "./harness.ts"
import { postgresApp } from "./postgres-app.ts"

/**
 * The texts about one registration: the first answer, and each record read alone, expanded, listed and for follow-up.
 */
const said = async ({ send }: TestApp): Promise<ReadonlyArray<string>> => {
  const first = await send("POST", "/api/v1/registraties", { json: elaborate })
  const { betrokkene, klantcontact, partij } = first.json
  const read = [
    betrokkene,
    klantcontact,
    partij,
    { url: `${betrokkene.url}/contactgegevens` },
    { url: `${betrokkene.url}?expand=klantcontact,partij` },
    { url: "http://test.example.nl/api/v1/betrokkenen" },
    { url: "http://test.example.nl/api/v1/partijen" }
  ].map(async (record) => (await send("GET", `${pathOf(record)}${new URL(record.url).search}`)).text)
  return [first.text, ...await Promise.all(read)]
}

/** The text with an ordinal for each id, and without the moments that differ from run to run. */
const anonymous = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  const ids = new Map<string, string>()
  return texts.map((text) =>
    text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, (id) => {
      ids.set(id, ids.get(id) ?? `id-${ids.size}`)
      return ids.get(id) ?? ""
    }).replaceAll(/("(?:registratiedatum|op)":)"[^"]+"/gu, "$1\"…\"")
  )
}

describe("one record is one text", () => {
  it("in the first answer and in every later one", async () => {
    for (const app of [testApp(), (await postgresApp()).app]) {
      const [first = "", betrokkene = "", klantcontact = "", partij = "", , expanded = "", list = ""] = await said(app)
      expect(first).toBe(
        `{"uitkomst":"partij-geregistreerd","klantcontact":${klantcontact},"betrokkene":${betrokkene},"partij":${partij}}`
      )
      expect(JSON.stringify(JSON.parse(expanded).klantcontact)).toBe(klantcontact)
      expect(JSON.stringify(JSON.parse(expanded).partij)).toBe(partij)
      expect(list).toBe(`{"results":[${betrokkene}],"next":null,"previous":null}`)
    }
  })

  it("from memory and from PostgreSQL", async () => {
    expect(anonymous(await said((await postgresApp()).app))).toEqual(anonymous(await said(testApp())))
  })
})

describe("the order of a schema", () => {
  const street = Schema.Struct({
    soort: Schema.Literal("straat"),
    straat: Schema.String,
    nummer: Schema.optionalKey(Schema.Number)
  })
  const box = Schema.Struct({ soort: Schema.Literal("bus"), nummer: Schema.Number, plaats: Schema.String })
  const order = inSchemaOrder(
    Schema.Struct({ naam: Schema.String, adres: Schema.NullOr(Schema.Union([street, box])), list: Schema.Array(box) })
  )
  const ordered = (value: unknown) => JSON.stringify(order(value))

  it("is that of the member of a union which the value is, also within lists", () => {
    expect(
      ordered({
        list: [{ plaats: "p", nummer: 1, soort: "bus" }],
        adres: { nummer: 2, straat: "s", soort: "straat" },
        naam: "n"
      })
    )
      .toBe(
        "{\"naam\":\"n\",\"adres\":{\"soort\":\"straat\",\"straat\":\"s\",\"nummer\":2}," +
          "\"list\":[{\"soort\":\"bus\",\"nummer\":1,\"plaats\":\"p\"}]}"
      )
    expect(ordered({ adres: { plaats: "p", nummer: 2, soort: "bus" }, naam: "n" })).toBe(
      "{\"naam\":\"n\",\"adres\":{\"soort\":\"bus\",\"nummer\":2,\"plaats\":\"p\"}}"
    )
  })

  // Kills: a copy for nothing, a change of what a port gave, a name left out because it stands last.
  it("gives what is in order itself, and leaves what is not as it was", () => {
    const inOrder = { naam: "n", adres: null, list: [{ soort: "bus", nummer: 1, plaats: "p" }] }
    expect(order(inOrder)).toBe(inOrder)
    const given = {
      naam: "n",
      adres: null,
      list: [{ soort: "bus", nummer: 1, plaats: "p" }, { plaats: "p", nummer: 2 }]
    }
    const before = JSON.stringify(given)
    expect(ordered(given)).toBe(
      "{\"naam\":\"n\",\"adres\":null,"
        + "\"list\":[{\"soort\":\"bus\",\"nummer\":1,\"plaats\":\"p\"},{\"nummer\":2,\"plaats\":\"p\"}]}"
    )
    expect(JSON.stringify(given)).toBe(before)
    expect(ordered({ onbekend: 1, naam: "n" })).toBe("{\"naam\":\"n\"}")
  })

  it("leaves alone what fits no member, and null", () => {
    expect(ordered({ adres: { nummer: 2, soort: "kaal" } })).toBe("{\"adres\":{\"nummer\":2,\"soort\":\"kaal\"}}")
    expect(ordered({ adres: null, naam: "n" })).toBe("{\"naam\":\"n\",\"adres\":null}")
  })
})
