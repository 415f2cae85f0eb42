import { describe, expect, it } from "vitest"
import { created, email, klantcontact, noId, pathOf, registered, registratie, telefoon } from "./examples.ts"
import { expectProblem, faultsOf, type Sending, testApp } from "./harness.ts"

/** Sends to the route that makes a klantcontact, and sees that nothing was stored. */
const post = async (sending: Sending) => {
  const { send } = testApp()
  const received = await send("POST", "/api/v1/klantcontacten", sending)
  expect((await send("GET", "/api/v1/klantcontacten")).json.results).toEqual([])
  return received
}

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

  it("a great many faults are counted, and the first thousand named", async () => {
    const json = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`x${index}`, 1]))
    const received = await post({ json })
    expect([received.status, received.json.errors.length, received.json.detail]).toEqual([
      400,
      1000,
      "60002 gegevens zijn ongeldig; de eerste 1000 staan hierbij."
    ])
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

  it("fifty digital addresses and a preferred one beside them are refused, together with what else is wrong", async () => {
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

describe("values", () => {
  it.each([
    [{ ...klantcontact, kanaal: "NUL \u0000" }, "#/kanaal tekst-verboden-tekens"],
    [{ ...klantcontact, inhoud: "lone \ud800" }, "#/inhoud tekst-verboden-tekens"],
    [{ ...klantcontact, onderwerp: "\udc00\ud83d" }, "#/onderwerp tekst-verboden-tekens"],
    [{ ...klantcontact, onderwerp: "x".repeat(201) }, "#/onderwerp tekst-te-lang"],
    [{ ...klantcontact, onderwerp: "   " }, "#/onderwerp tekst-leeg"],
    [{ ...klantcontact, kanaal: 1 }, "#/kanaal type-onjuist"],
    [{ ...klantcontact, vertrouwelijk: "ja" }, "#/vertrouwelijk type-onjuist"],
    [{ ...klantcontact, plaatsgevondenOp: "2026-02-30T10:00:00Z" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "2025-02-29T10:00:00Z" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "2026-11-23T24:00:00Z" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "2026-11-23T10:00:00" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, plaatsgevondenOp: "gisteren" }, "#/plaatsgevondenOp tijdstip-ongeldig"],
    [{ ...klantcontact, taal: "klingon" }, "#/taal taal-onbekend"],
    [{ ...klantcontact, "on/be~kend": 1 }, "#/on~1be~0kend onbekende-eigenschap"],
    [{ ...klantcontact, constructor: 1 }, "#/constructor onbekende-eigenschap"]
  ])("%j", async (json, fault) => {
    const received = await post({ json })
    expectProblem(received, 400, "ongeldige-invoer")
    expect(faultsOf(received)).toEqual([fault])
  })

  it("__proto__ is a property like any other: unknown", async () => {
    const raw = `{"__proto__":{"kanaal":"x"},${JSON.stringify(klantcontact).slice(1)}`
    expect(faultsOf(await post({ raw }))).toEqual(["#/__proto__ onbekende-eigenschap"])
    const app = testApp()
    const { json } = await created(app, "/klantcontacten", klantcontact)
    const patch = await app.send("PATCH", pathOf(json), {
      raw: "{\"__proto__\":{\"onderwerp\":\"y\"}}",
      headers: { "If-Match": "*" }
    })
    expect(faultsOf(patch)).toEqual(["#/__proto__ onbekende-eigenschap"])
    expect(({} as { kanaal?: unknown }).kanaal).toBeUndefined()
  })

  it("an unknown property is refused by name also when it is null, at any depth, in a POST, PUT and PATCH", async () => {
    const app = testApp()
    const json = {
      ...registratie(),
      onbekend: null,
      klantcontact: { ...klantcontact, onbekend: null },
      contactgegevens: {
        digitaleAdressen: [email, { ...telefoon, onbekend: null }],
        bezoekadres: {
          soortBezoekadres: "binnenlands_adres",
          postcode: "1234AB",
          huisnummer: 1,
          land: { code: "NL", onbekend: null }
        }
      }
    }
    expect(faultsOf(await app.send("POST", "/api/v1/registraties", { json })).toSorted()).toEqual([
      "#/contactgegevens/bezoekadres/land/onbekend onbekende-eigenschap",
      "#/contactgegevens/digitaleAdressen/1/onbekend onbekende-eigenschap",
      "#/klantcontact/onbekend onbekende-eigenschap",
      "#/onbekend onbekende-eigenschap"
    ])
    const made = await registered(app)
    const change = async (method: string, record: { readonly url: string }, json: unknown) =>
      faultsOf(await app.send(method, pathOf(record), { json, headers: { "If-Match": "*" } }))
    for (const record of [made.klantcontact, made.partij, made.betrokkene]) {
      expect(await change("PUT", record, { ...record, onbekend: null })).toEqual(["#/onbekend onbekende-eigenschap"])
      expect(await change("PATCH", record, { onbekend: null })).toEqual(["#/onbekend onbekende-eigenschap"])
    }
    expect(await change("PATCH", made.betrokkene, { contactnaam: { voornaam: "Anna", onbekend: null } })).toEqual([
      "#/contactnaam/onbekend onbekende-eigenschap"
    ])
  })

  it("null is as absent for every known property, also one of another kind", async () => {
    const app = testApp()
    const adres = {
      soortBezoekadres: "buitenlands_adres",
      adresregel1: "Hoofdstraat 1",
      land: { code: "BE" },
      straat: null,
      postcode: null
    }
    const json = {
      ...registratie(),
      klantcontact: { ...klantcontact, id: null, inhoud: null },
      identificatie: { soort: "bsn", waarde: "999990019", kvkNummer: null, partij: null },
      contactgegevens: { bezoekadres: adres, contactnaam: null, digitaleAdressen: null }
    }
    expect((await app.send("POST", "/api/v1/registraties", { json })).status).toBe(201)
    const zoek = async (path: string, json: unknown) =>
      (await app.send("POST", `/api/v1/${path}/zoek`, { json })).json.results
    expect(await zoek("partijen", { digitaalAdres: null, identificatie: { soort: "bsn", waarde: "999990019" } }))
      .toHaveLength(1)
    expect(await zoek("partijen", { identificatie: null, digitaalAdres: email })).toEqual([])
    expect(await zoek("betrokkenen", { digitaalAdres: null, rol: "klant" })).toHaveLength(1)
  })

  it("fields of another kind of address are refused by name", async () => {
    const adres = {
      soortBezoekadres: "buitenlands_adres",
      adresregel1: "Main Street 1",
      land: { code: "BE" },
      postcode: "1234AB"
    }
    const json = { klantcontact, rol: "klant", contactgegevens: { bezoekadres: adres } }
    expect(faultsOf(await testApp().send("POST", "/api/v1/registraties", { json }))).toEqual([
      "#/contactgegevens/bezoekadres/postcode onbekende-eigenschap"
    ])
  })

  it.each([
    [{ klantcontact: noId }, []],
    [{ klantcontact: { id: noId, url: `http://x.example.nl/api/v1/klantcontacten/${noId.replace("0d", "1d")}` } }, [
      "#/klantcontact/url verwijzing-tegenstrijdig"
    ]],
    [{ klantcontact: { id: "1" } }, ["#/klantcontact/id id-ongeldig"]],
    [{ klantcontact: "1" }, ["#/klantcontact id-ongeldig"]],
    [{ klantcontact: 1 }, ["#/klantcontact verwijzing-ongeldig"]],
    [{ klantcontact: {} }, ["#/klantcontact/id verplicht"]],
    [{ klantcontact: { id: noId, naam: "x" } }, ["#/klantcontact/naam onbekende-eigenschap"]],
    [{ klantcontact: null }, ["#/klantcontact verplicht"]]
  ])("references: %j", async (reference, faults) => {
    const received = await testApp().send("POST", "/api/v1/betrokkenen", { json: { rol: "klant", ...reference } })
    if (faults.length === 0) expectProblem(received, 422, "verwijzing-onbekend")
    else expect([received.status, ...faultsOf(received)]).toEqual([400, ...faults])
  })
})

describe("ids that are no UUID", () => {
  it.each(["1", "geen-id", `${noId}0`, "%00", "%ff", "..%2f..", encodeURIComponent("'; drop table partij; --")])(
    "%s",
    async (id) => {
      const { send } = testApp()
      for (const path of ["klantcontacten", "partijen", "betrokkenen"]) {
        const received = await send("GET", `/api/v1/${path}/${id}`)
        expect([received.status, ...faultsOf(received)]).toEqual([400, "id id-ongeldig"])
      }
    }
  )

  it("an id in capitals is the same id", async () => {
    const app = testApp()
    const { klantcontact: contact } = await registered(app)
    expect((await app.send("GET", `/api/v1/klantcontacten/${contact.id.toUpperCase()}`)).json).toEqual(contact)
  })
})

describe("all at once", () => {
  it("query, headers and body are told in one answer", async () => {
    const received = await testApp().send("POST", "/api/v1/registraties?x=1", {
      json: { rol: "x", initiator: true, intitiator: false },
      headers: { "Idempotency-Key": "met spatie" }
    })
    expectProblem(received, 400, "ongeldige-invoer")
    expect(faultsOf(received)).toEqual([
      "x onbekende-parameter",
      "Idempotency-Key idempotency-key-ongeldig",
      "#/klantcontact verplicht",
      "#/rol rol-ongeldig",
      "#/initiator initiator-tegenstrijdig",
      "#/intitiator initiator-tegenstrijdig"
    ])
  })

  it("nothing is stored half: a wrong contactgegeven leaves no klantcontact and no partij", async () => {
    const { send } = testApp()
    const json = {
      ...registratie(),
      contactgegevens: { communicatiekanaal: { soortDigitaalAdres: "email", adres: "geen" } }
    }
    expect((await send("POST", "/api/v1/registraties", { json })).status).toBe(400)
    for (const path of ["klantcontacten", "partijen", "betrokkenen"]) {
      expect((await send("GET", `/api/v1/${path}`)).json.results).toEqual([])
    }
  })
})
