import { describe, expect, it } from "vitest"
import { created, email, klantcontact, pathOf } from "./examples.ts"
import { expectProblem, faultsOf, testApp } from "./harness.ts"
import { post } from "./post-klantcontact.ts"

const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`
const bytes = (...values: ReadonlyArray<number>) => new Uint8Array(values)
const text = (value: string) => new TextEncoder().encode(value)

const stream = (chunks: Iterable<Uint8Array>) => ReadableStream.from(chunks)

function* endless() {
  for (;;) yield new Uint8Array(65_536).fill(0x20)
}

describe("bodies that are no JSON", () => {
  it.each([
    ["nothing", ""],
    ["half an object", "{\"kanaal\":"],
    ["a trailing comma", "{\"kanaal\":\"x\",}"],
    ["text after it", "{} {}"],
    ["NaN", "{\"kanaal\":NaN}"],
    ["a raw control character", "{\"kanaal\":\"\u0000\"}"],
    ["invalid UTF-8", bytes(0x22, 0xff, 0x22)],
    ["a surrogate in UTF-8", bytes(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ["UTF-16", bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00)]
  ])("%s", async (_, raw) => {
    expectProblem(await post({ raw }), 400, "json-ongeldig")
  })

  it("a key given twice is refused at its place", async () => {
    const received = await post({
      raw: "{\"kanaal\":\"a\",\"onderwerp\":\"b\",\"x\":[{\"y\":1},{\"y\":1,\"\\u0079\":2}]}"
    })
    expectProblem(received, 400, "json-ongeldig")
    expect(faultsOf(received)).toEqual(["#/x/1/y eigenschap-dubbel"])
  })

  it.each(["null", "true", "1", "\"tekst\"", "[]", "[{}]"])("%s is no object", async (raw) => {
    const received = await post({ raw })
    expect([received.status, ...faultsOf(received)]).toEqual([400, "# type-onjuist"])
  })
})

describe("bodies that are too much", () => {
  it("deep nesting is refused, 33 levels and half a million alike", async () => {
    expectProblem(await post({ raw: `{"kanaal":${nested(32)}}` }), 400, "te-diep-genest")
    expectProblem(await post({ raw: nested(500_000) }), 400, "te-diep-genest")
    expectProblem(await post({ raw: `{"kanaal":${nested(31)}}` }), 400, "ongeldige-invoer")
  })

  it("over 1 MiB is refused, and exactly 1 MiB is read", async () => {
    const padded = (size: number) => text(JSON.stringify(klantcontact).padEnd(size))
    expectProblem(await post({ raw: padded(1_048_577) }), 413, "te-groot")
    expectProblem(await post({ raw: padded(10), headers: { "Content-Length": "99999999999" } }), 413, "te-groot")
    expect((await testApp().send("POST", "/api/v1/klantcontacten", { raw: padded(1_048_576) })).status).toBe(201)
  })

  it("without a Content-Length no more than 1 MiB is read, of a body without end too", async () => {
    expectProblem(await post({ raw: stream(endless()) }), 413, "te-groot")
    const whole = await testApp().send("POST", "/api/v1/klantcontacten", {
      raw: stream([text(JSON.stringify(klantcontact))])
    })
    expect(whole.status).toBe(201)
  })

  const listed = (digitaleAdressen: ReadonlyArray<unknown>) =>
    testApp().send("POST", "/api/v1/registraties", {
      json: { klantcontact, rol: "klant", contactgegevens: { digitaleAdressen } }
    })

  it("more faults than fit in an answer are not looked for, and the answer says that there are more", async () => {
    const unknown = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`x${index}`, 1]))
    const received = await testApp().send("POST", "/api/v1/registraties", {
      json: { klantcontact: { ...klantcontact, ...unknown }, rol: "klant", contactgegevens: unknown }
    })
    expectProblem(received, 400, "ongeldige-invoer")
    expect([received.json.errors.length, received.json.detail]).toEqual([
      100,
      "Meer dan 100 gegevens zijn ongeldig. De eerste 100 staan hierbij."
    ])
  })

  it.each<readonly [string, unknown, string]>([
    [
      "values",
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`x${index}`, Array.from({ length: 499 }, () => 1)])),
      "# te-veel-waarden"
    ],
    ["values in a list", { x: [1, Array.from({ length: 501 }, () => ({}))] }, "#/x/1 lijst-te-lang"],
    [
      "properties",
      { x: Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`y${index}`, 1])) },
      "#/x te-veel-eigenschappen"
    ],
    ["letters in a name", { x: [{ ["y".repeat(201)]: 1 }] }, "#/x/0 naam-te-lang"],
    ["letters in a text", { x: [{ y: "z".repeat(262_145) }] }, "#/x/0/y tekst-te-lang"]
  ])("too many %s are refused while they are read, at their place", async (_, json, fault) => {
    const received = await post({ json })
    expectProblem(received, 400, "te-veel-gegevens")
    expect(faultsOf(received)).toEqual([fault])
  })

  it("a number with too many digits is refused while it is read", async () => {
    const received = await post({ raw: `{"kanaal":1${"0".repeat(100)}}` })
    expectProblem(received, 400, "te-veel-gegevens")
    expect(faultsOf(received)).toEqual(["#/kanaal getal-te-lang"])
  })

  it("names given twice are told up to the number that fits in an answer", async () => {
    const twice = `[${Array.from({ length: 150 }, () => "{\"a\":1,\"a\":2}").join(",")}]`
    const received = await post({ raw: `{"x":${twice}}` })
    expectProblem(received, 400, "json-ongeldig")
    expect(received.json.errors).toHaveLength(100)
    expect(received.json.detail).toMatch(/De eerste 100 staan hierbij\.$/u)
  })

  it("of a list that is too long only the length is told, whatever is in it", async () => {
    const tooMany = ["#/contactgegevens/digitaleAdressen digitale-adressen-te-veel"]
    expect(faultsOf(await listed(Array.from({ length: 51 }, () => ({}))))).toEqual(tooMany)
    expect(faultsOf(await listed(Array.from({ length: 500 }, () => 1)))).toEqual(tooMany)
    expect(faultsOf(await listed(Array.from({ length: 50 }, () => 1)))).toHaveLength(50)
  })

  it("more than fifty digital addresses are refused", async () => {
    const { send } = testApp()
    const digitaleAdressen = Array.from(
      { length: 51 },
      (_, index) => ({ soortDigitaalAdres: "email", adres: `a${index}@example.nl` })
    )
    const received = await send("POST", "/api/v1/registraties", {
      json: { klantcontact, rol: "klant", contactgegevens: { digitaleAdressen } }
    })
    expect(faultsOf(received)).toEqual(["#/contactgegevens/digitaleAdressen digitale-adressen-te-veel"])
  })

  it("fifty digital addresses with a preferred one beside them are refused, with the other faults", async () => {
    const app = testApp()
    const contact = (await created(app, "/klantcontacten", klantcontact)).json
    const digitaleAdressen = Array.from(
      { length: 50 },
      (_, index) => ({ soortDigitaalAdres: "email", adres: `a${index}@example.nl` })
    )
    const full = { klantcontact: contact.id, rol: "klant", digitaleAdressen, communicatiekanaal: digitaleAdressen[0] }
    expect((await app.send("POST", "/api/v1/betrokkenen", { json: full })).status).toBe(201)
    const received = await app.send("POST", "/api/v1/betrokkenen", {
      json: { ...full, rol: "buurman", communicatiekanaal: email }
    })
    expect(faultsOf(received)).toEqual(["#/rol rol-ongeldig", "#/digitaleAdressen digitale-adressen-te-veel"])
  })
})

describe("media types", () => {
  it.each([
    "text/plain",
    "application/xml",
    "application/x-www-form-urlencoded",
    "application/merge-patch+json",
    "application/json; charset=latin1",
    "",
    "multipart/form-data"
  ])(
    "a POST in %j is refused",
    async (type) => {
      const received = await post({ json: klantcontact, type })
      expectProblem(received, 415, "mediatype-onbekend")
      expect(received.headers.get("Accept")).toBe("application/json")
    }
  )

  it("a compressed body is refused", async () => {
    expectProblem(
      await post({ json: klantcontact, headers: { "Content-Encoding": "gzip" } }),
      415,
      "mediatype-onbekend"
    )
  })

  it("a PATCH is taken as merge patch or JSON, and says so", async () => {
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    const patch = (type: string) =>
      app.send("PATCH", pathOf(json), { json: { onderwerp: "Anders" }, type, headers: { "If-Match": "*" } })
    expect((await patch("application/merge-patch+json")).status).toBe(200)
    expect((await patch("Application/JSON; charset=\"UTF-8\"")).status).toBe(200)
    const received = await patch("application/json-patch+json")
    expectProblem(received, 415, "mediatype-onbekend")
    expect(received.headers.get("Accept-Patch")).toBe("application/merge-patch+json, application/json")
  })

  it.each([
    ["text/html", 406],
    ["application/json;q=0", 406],
    ["application/hal+json", 406],
    ["text/html, */*;q=0.1", 200],
    ["application/*", 200],
    ["APPLICATION/JSON", 200]
  ])(
    "Accept: %s gives %i",
    async (accept, status) => {
      const received = await testApp().send("GET", "/api/v1/klantcontacten", { headers: { Accept: accept } })
      expect(received.status).toBe(status)
      if (status === 406) expectProblem(received, 406, "antwoordvorm-onmogelijk")
    }
  )
})
