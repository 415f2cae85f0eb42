import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Layer } from "effect"
import { describe, expect, it } from "vitest"
import type { Ports } from "../../src/http/ports.ts"
import { StrictContract } from "../../src/http/strict-contract.ts"
import { reconciled } from "../reconciled.ts"
import { startServer, token } from "../started-server.ts"
import { contractApp } from "./contract-app.ts"
import { betrokkene, bsn, codesOf, klantcontact, person } from "./given.ts"

const street = { straatnaam: "Kerkstraat", huisnummer: 7, postcode: "3511 AB", stad: "Utrecht" }
const mixed = { ...street, huisnummertoevoeging: "bis", adresregel1: "Postbus 1", adresregel2: "Utrecht", land: "NL" }
const domain = { soortBezoekadres: "binnenlands_adres", straat: "Kerkstraat", huisnummer: 7, postcode: "3511AB" }
const empty = {
  nummeraanduidingId: "",
  straatnaam: "",
  huisnummer: null,
  huisnummertoevoeging: "",
  postcode: "",
  stad: "",
  adresregel1: "",
  adresregel2: "",
  adresregel3: "",
  land: ""
}

const filled = async (app = contractApp()) => {
  const made = async (path: string, json: object) => {
    const received = await app.post(path, json)
    expect([path, received.status, received.json.invalidParams]).toEqual([path, 201, undefined])
    return received.json
  }
  const contact = await made("/klantcontacten", { ...klantcontact, taal: "ndl" })
  const involved = (json: object) =>
    made("/betrokkenen", { hadKlantcontact: { uuid: contact.uuid }, ...betrokkene, ...json })
  return { ...app, made, contact, involved }
}

const strict = () =>
  contractApp(
    {},
    Layer.fresh(Layer.mergeAll(memory, system, Layer.succeed(StrictContract, true))) as object as Layer.Layer<Ports>
  )

describe("what the domain can't use", () => {
  it("is given back as it came, and the domain has of it what it can use", async () => {
    const { get, involved, native } = await filled()
    const { uuid } = await involved({ bezoekadres: mixed, correspondentieadres: { postcode: "1234 AB" } })
    const { json } = await get(`/betrokkenen/${uuid}`)
    expect([json.bezoekadres, json.correspondentieadres]).toEqual([
      { ...empty, ...mixed },
      { ...empty, postcode: "1234 AB" }
    ])
    const { json: record } = await native("GET", `/betrokkenen/${uuid}`)
    expect(record).toMatchObject({
      bezoekadres: { ...domain, huisnummertoevoeging: "bis", woonplaats: "Utrecht" },
      correspondentieadres: null,
      zoalsOntvangen: { bezoekadres: mixed, correspondentieadres: { postcode: "1234 AB" } }
    })
  })

  it.each([
    [{ ...street, adresregel1: "Rue Neuve 1", land: "BE" }, {
      soortBezoekadres: "buitenlands_adres",
      adresregel1: "Rue Neuve 1",
      land: { code: "BE" }
    }],
    [{ stad: "Utrecht" }, null],
    [{ adresregel1: "Ergens 1" }, null],
    [{ ...street, huisnummertoevoeging: "drie hoog" }, null],
    [{ ...street, land: "BE" }, null]
  ])("is, of an address, the lines abroad or the part in the Netherlands: %j", async (bezoekadres, usable) => {
    const { involved, native } = await filled()
    const { uuid, ...answered } = await involved({ bezoekadres })
    expect(answered.bezoekadres).toEqual({ ...empty, ...bezoekadres })
    const { json } = await native("GET", `/betrokkenen/${uuid}`)
    expect(json.zoalsOntvangen).toEqual({ bezoekadres })
    expect(json.bezoekadres).toEqual(
      usable === null ? null : expect.objectContaining({
        ...usable,
        land: expect.objectContaining({ code: "BE" })
      })
    )
  })

  it("is nothing of an address that the domain can have whole", async () => {
    const { involved, native } = await filled()
    for (
      const given of [
        { bezoekadres: street },
        { bezoekadres: { adresregel1: "Rue Neuve 1", land: "BE" } },
        { correspondentieadres: { adresregel1: "Postbus 12", postcode: "3500 AB", stad: "Utrecht" } },
        { bezoekadres: null, correspondentieadres: {} }
      ]
    ) {
      const { uuid } = await involved(given)
      expect((await native("GET", `/betrokkenen/${uuid}`)).json.zoalsOntvangen).toBeNull()
    }
  })

  it.each([["nl", "nld"], ["NL", "nld"], ["dut", "nld"], ["NLD", "nld"], ["ndl", null], ["x", null], ["nld", "nld"]])(
    "is a language, however it was written: %s",
    async (written, known) => {
      const { get, made, native } = await filled()
      const contact = await made("/klantcontacten", { ...klantcontact, taal: written })
      const partij = await made("/partijen", { ...person, voorkeurstaal: written })
      expect([contact.taal, partij.voorkeurstaal]).toEqual([written, written])
      expect((await get(`/klantcontacten/${contact.uuid}`)).json.taal).toBe(written)
      const { json } = await native("GET", `/klantcontacten/${contact.uuid}`)
      expect([json.taal, json.zoalsOntvangen]).toEqual([known, written === known ? null : { taal: written }])
      const { json: whole } = await native("GET", `/partijen/${partij.uuid}`)
      expect(whole.voorkeurstaal?.code ?? null).toBe(known)
    }
  )

  it("goes when another is given, through either face, and stays when something else changes", async () => {
    const { change, involved, native, send } = await filled()
    const { uuid } = await involved({ bezoekadres: mixed })
    const path = `/betrokkenen/${uuid}`
    const patch = async (json: object) => {
      const received = await send("PATCH", `/api/v1${path}`, {
        raw: JSON.stringify(json),
        type: "application/merge-patch+json",
        headers: { "If-Match": "*" }
      })
      expect([received.status, received.json.errors]).toEqual([200, undefined])
      return received.json.zoalsOntvangen
    }
    expect((await change("PATCH", path, { rol: "vertegenwoordiger" })).json.bezoekadres).toEqual({ ...empty, ...mixed })
    expect(await patch({ organisatienaam: "De Halm" })).toEqual({ bezoekadres: mixed })
    expect(await patch({ bezoekadres: { huisnummer: 9 } })).toBeNull()
    expect((await change("PATCH", path, { bezoekadres: mixed })).json.bezoekadres).toEqual({ ...empty, ...mixed })
    const whole = await change("PATCH", path, { bezoekadres: street })
    expect(whole.json.bezoekadres).toEqual({ ...empty, ...street })
    expect((await native("GET", path)).json.zoalsOntvangen).toBeNull()
    await change("PATCH", path, { bezoekadres: mixed })
    expect(await patch({ zoalsOntvangen: null })).toBeNull()
    await change("PATCH", path, { bezoekadres: { stad: "Utrecht" } })
    expect((await change("PATCH", path, { bezoekadres: null })).json.bezoekadres).toEqual(empty)
  })

  it("is seen at inzage and listed by the night, by field alone, and gone after vergetelheid", async () => {
    const app = await filled()
    const { made, native } = app
    const partij = await made("/partijen", {
      ...person,
      bezoekadres: { stad: "Merkstad" },
      partijIdentificatoren: [{ partijIdentificator: bsn }]
    })
    const contact = await made("/klantcontacten", { ...klantcontact, taal: "zzz" })
    await made("/betrokkenen", {
      hadKlantcontact: { uuid: contact.uuid },
      ...betrokkene,
      wasPartij: { uuid: partij.uuid },
      bezoekadres: { stad: "Merkdorp" }
    })
    const { text } = await native("GET", `/partijen/${partij.uuid}/inzage`)
    for (const mark of ["Merkstad", "Merkdorp", "zzz"]) expect(text).toContain(mark)
    await reconciled(app)
    const found = await native("GET", "/bevindingen?regel=ontvangen-onbruikbaar")
    expect(found.json.results.map(({ kenmerken }: { readonly kenmerken: ReadonlyArray<object> }) => kenmerken))
      .toEqual(expect.arrayContaining([
        [expect.objectContaining({ veld: "taal", uitkomst: "niet-bruikbaar" })],
        [expect.objectContaining({ veld: "bezoekadres", uitkomst: "niet-bruikbaar" })]
      ]))
    for (const mark of ["Merkstad", "Merkdorp", "zzz"]) expect(found.text).not.toContain(mark)
    expect((await native("POST", `/partijen/${partij.uuid}/vergetelheid`)).status).toBe(200)
    const after = await native("GET", `/klantcontacten/${contact.uuid}`)
    expect([after.status, after.json.zoalsOntvangen]).toEqual([200, null])
    expect(app.lines.join("\n")).not.toMatch(/Merkstad|Merkdorp/u)
  })

  it("is refused at its place if the settings ask so, and what is there may stay", async () => {
    const { change, native, post, send } = strict()
    const { json: contact } = await post("/klantcontacten", { ...klantcontact, taal: "nl" })
    expect(contact.taal).toBe("nl")
    const refused = async (path: string, json: object) => codesOf((await post(path, json)).json)
    expect(await refused("/klantcontacten", { ...klantcontact, taal: "ndl" })).toEqual([["taal", "invalid"]])
    expect(await refused("/partijen", { ...person, voorkeurstaal: "ndl", bezoekadres: mixed })).toEqual([
      ["bezoekadres.nonFieldErrors", "invalid"],
      ["voorkeurstaal", "invalid"]
    ])
    const of = { hadKlantcontact: { uuid: contact.uuid }, ...betrokkene }
    expect(await refused("/betrokkenen", { ...of, correspondentieadres: { stad: "Utrecht" } })).toEqual([
      ["correspondentieadres.nonFieldErrors", "invalid"]
    ])
    const together = (taal: string, bezoekadres: object, voorkeurstaal: string) => ({
      klantcontact: { ...klantcontact, taal },
      betrokkene: { ...betrokkene, bezoekadres },
      partij: { ...person, voorkeurstaal, partijIdentificatoren: [{ partijIdentificator: bsn }] }
    })
    expect(await refused("/maak-klantcontact", together("ndl", street, "nld"))).toEqual([
      ["klantcontact.taal", "invalid"]
    ])
    expect(await refused("/maak-klantcontact", together("nld", mixed, "nld"))).toEqual([
      ["betrokkene.bezoekadres.nonFieldErrors", "invalid"]
    ])
    expect(await refused("/maak-klantcontact", together("nld", street, "ndl"))).toEqual([
      ["partij.voorkeurstaal", "invalid"]
    ])
    expect((await native("GET", "/klantcontacten?count=true")).json.count).toBe(1)
    const { json: partij } = await post("/partijen", person)
    for (
      const [path, given, name] of [
        [`/klantcontacten/${contact.uuid}`, { taal: "ndl" }, "taal"],
        [`/partijen/${partij.uuid}`, { voorkeurstaal: "ndl" }, "voorkeurstaal"]
      ] as const
    ) expect(codesOf((await change("PATCH", path, given)).json)).toEqual([[name, "invalid"]])
    const { json: made } = await post("/betrokkenen", of)
    const path = `/betrokkenen/${made.uuid}`
    expect(codesOf((await change("PATCH", path, { bezoekadres: mixed })).json)).toEqual([
      ["bezoekadres.nonFieldErrors", "invalid"]
    ])
    const planted = await send("PATCH", `/api/v1${path}`, {
      raw: JSON.stringify({ zoalsOntvangen: { bezoekadres: { stad: "Utrecht" } } }),
      type: "application/merge-patch+json",
      headers: { "If-Match": "*" }
    })
    expect(planted.status).toBe(200)
    expect((await change("PATCH", path, { rol: "vertegenwoordiger" })).status).toBe(200)
  })

  it.each([[{}, 201], [{ KLANTINTERACTIES_STRICT: "true" }, 400]] as const)(
    "is kept or refused by the settings of the server: %j",
    async (settings, status) => {
      const server = await startServer(settings)
      await server.open()
      const { status: answered } = await fetch(`${server.url}/klantinteracties/api/v1/klantcontacten`, {
        method: "POST",
        headers: { Authorization: `Token ${token}`, "Content-Type": "application/json" },
        body: JSON.stringify({ ...klantcontact, taal: "ndl" })
      })
      expect(answered).toBe(status)
    }
  )
})
