import { writtenBezoekadres, writtenCorrespondentieadres, writtenPartijgegevens } from "@betrokkene/domain/testing"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { codesOf, person } from "./given.ts"

type Given = typeof writtenPartijgegevens extends fc.Arbitrary<infer Written> ? Written : never

/** What a partij and a betrokkene both have, and the contract has other words for. */
const shared = ({ bezoekadres, correspondentieadres, voorkeurstaal, zoalsOntvangen }: Given) => ({
  bezoekadres,
  correspondentieadres,
  voorkeurstaal,
  zoalsOntvangen
})

const gegevens: fc.Arbitrary<Given> = fc.tuple(
  writtenPartijgegevens,
  fc.option(writtenBezoekadres, { nil: undefined }),
  fc.option(writtenCorrespondentieadres, { nil: undefined })
).map(([written, bezoekadres, correspondentieadres]) => ({
  ...written,
  bezoekadres: bezoekadres ?? written.bezoekadres,
  correspondentieadres: correspondentieadres ?? written.correspondentieadres,
  indicatieGeheimhouding: false
} as Given))

/** As programs send that leave out what is empty. */
const withoutEmpty = (group: object): object =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== "" && value !== null))

const filled = async (app = contractApp()) => {
  const { json: contact } = await app.native("POST", "/klantcontacten", { kanaal: "balie", onderwerp: "Losse tegel" })
  const made = async (path: string, json: object): Promise<string> => {
    const received = await app.native("POST", path, json)
    expect([path, received.status, received.json.errors]).toEqual([path, 201, undefined])
    return `${path}/${received.json.id ?? received.json.partij.id}`
  }
  /** Sends back whole and in parts what is read there, and tells what is there before and after it. */
  const sentBack = async (path: string, groups: ReadonlyArray<string>) => {
    const { text: before } = await app.native("GET", path)
    const { json: shown } = await app.get(path)
    const bodies = [
      ["PUT", shown],
      ...groups.flatMap((name) => [
        ["PATCH", { [name]: shown[name] }],
        ["PATCH", { [name]: typeof shown[name] === "string" ? shown[name] : withoutEmpty(shown[name]) }]
      ])
    ] as ReadonlyArray<readonly ["PUT" | "PATCH", object]>
    for (const [method, body] of bodies) {
      const received = await app.change(method, path, body)
      expect([method, body, received.status, received.json.invalidParams]).toEqual([method, body, 200, undefined])
    }
    return { before, after: (await app.native("GET", path)).text, shown }
  }
  return { ...app, contact, made, sentBack }
}

describe("what the contract shows, sent back", () => {
  it("leaves a partij as it is", async () => {
    const { made, sentBack } = await filled()
    await fc.assert(
      fc.asyncProperty(gegevens, async (written) => {
        const path = await made("/partijen", { ...shared(written), soortPartij: "persoon" })
        const { after, before } = await sentBack(path, ["bezoekadres", "correspondentieadres", "voorkeurstaal"])
        expect(after).toBe(before)
      }),
      { numRuns: 60 }
    )
  })

  it("leaves a betrokkene as it is", async () => {
    const { contact, made, sentBack } = await filled()
    await fc.assert(
      fc.asyncProperty(gegevens, async (written) => {
        const path = await made("/betrokkenen", { ...shared(written), klantcontact: contact.id, rol: "klant" })
        const { after, before } = await sentBack(path, ["bezoekadres", "correspondentieadres"])
        expect(after).toBe(before)
      }),
      { numRuns: 60 }
    )
  })

  it.each([
    [{ huisletter: "a", huisnummertoevoeging: "bis", aanduidingBijHuisnummer: "tegenover" }, "abis"],
    [{ huisletter: "a", huisnummertoevoeging: "abcd" }, "aabcd"],
    [{ huisnummertoevoeging: "a" }, "a"]
  ])("leaves a huisnummer as it is: %j", async (number, huisnummertoevoeging) => {
    const { made, native, sentBack } = await filled()
    const bezoekadres = { soortBezoekadres: "binnenlands_adres", huisnummer: 12, postcode: "3511AB", ...number }
    const path = await made("/partijen", { soortPartij: "persoon", bezoekadres })
    const { shown } = await sentBack(path, ["bezoekadres"])
    expect(shown.bezoekadres.huisnummertoevoeging).toBe(huisnummertoevoeging)
    expect((await native("GET", path)).json.bezoekadres).toEqual(bezoekadres)
  })

  it("keeps what stands with a huisnummer while another part changes", async () => {
    const { change, contact, get, made, native } = await filled()
    const stored = {
      soortBezoekadres: "binnenlands_adres",
      straat: "Kade",
      huisnummer: 12,
      huisletter: "A",
      huisnummertoevoeging: "bis1",
      aanduidingBijHuisnummer: "tegenover",
      postcode: "3511AB",
      woonplaats: "Utrecht"
    }
    for (
      const path of [
        await made("/partijen", { soortPartij: "persoon", bezoekadres: stored }),
        await made("/betrokkenen", { klantcontact: contact.id, rol: "klant", bezoekadres: stored })
      ]
    ) {
      const left = async (part: object) => {
        const { bezoekadres } = (await get(path)).json
        expect((await change("PATCH", path, { bezoekadres: { ...bezoekadres, ...part } })).status).toBe(200)
        const { json } = await native("GET", path)
        expect(json.zoalsOntvangen).toBeNull()
        return json.bezoekadres
      }
      expect(await left({ straatnaam: "Gracht" })).toEqual({ ...stored, straat: "Gracht" })
      const { aanduidingBijHuisnummer: _, ...moved } = { ...stored, straat: "Gracht", huisnummer: 14 }
      expect(await left({ huisnummer: 14 })).toEqual(moved)
      const { huisletter: __, huisnummertoevoeging: ___, ...bare } = moved
      expect(await left({ huisnummertoevoeging: "" })).toEqual(bare)
    }
  })

  it("gives way to another address, and to none", async () => {
    const { change, made, native } = await filled()
    const bezoekadres = {
      soortBezoekadres: "binnenlands_adres",
      huisnummer: 12,
      huisnummertoevoeging: "a",
      postcode: "3511AB"
    }
    const path = await made("/partijen", { soortPartij: "persoon", bezoekadres })
    const left = async (json: object) => {
      expect((await change("PATCH", path, json)).status).toBe(200)
      return (await native("GET", path)).json.bezoekadres
    }
    const other = { huisnummer: 13, huisnummertoevoeging: "a", postcode: "3511 AB" }
    expect(await left({ bezoekadres: other })).toEqual({ ...bezoekadres, huisnummer: 13 })
    expect(await left({ bezoekadres: { ...other, huisnummertoevoeging: "b" } })).toEqual({
      soortBezoekadres: "binnenlands_adres",
      huisnummer: 13,
      huisletter: "b",
      postcode: "3511AB"
    })
    expect(await left({ bezoekadres: { ...other, huisnummertoevoeging: "" } })).not.toHaveProperty("huisletter")
    expect(await left({ bezoekadres: null })).toBeNull()
    const nothing = { straatnaam: null }
    expect(codesOf((await change("PATCH", path, { bezoekadres: nothing })).json)).toEqual([
      ["bezoekadres.straatnaam", "null"]
    ])
  })
})

describe("a post box", () => {
  it.each(["BE", "CW", "AW"])("may be abroad: %s", async (land) => {
    const { get, native, post } = await filled()
    const correspondentieadres = { adresregel1: "Postbus 12", adresregel2: "2000 Elders", land }
    const { json: made } = await post("/partijen", { ...person, correspondentieadres })
    expect((await get(`/partijen/${made.uuid}`)).json.correspondentieadres).toMatchObject(correspondentieadres)
    expect((await native("GET", `/partijen/${made.uuid}`)).json).toMatchObject({
      correspondentieadres: {
        soortCorrespondentieadres: "buitenlands_adres",
        adresregel1: "Postbus 12",
        adresregel2: "2000 Elders",
        land: { code: land }
      },
      zoalsOntvangen: null
    })
  })

  it("comes back with the zeros in front of its number, and is used without", async () => {
    const { get, native, post } = await filled()
    const correspondentieadres = { adresregel1: "Antwoordnummer 00012", postcode: "3500 VB", stad: "Utrecht" }
    const { json: made } = await post("/partijen", { ...person, correspondentieadres })
    expect((await get(`/partijen/${made.uuid}`)).json.correspondentieadres).toMatchObject(correspondentieadres)
    expect((await native("GET", `/partijen/${made.uuid}`)).json).toMatchObject({
      correspondentieadres: { antwoordnummer: 12 },
      zoalsOntvangen: { correspondentieadres }
    })
  })
})
