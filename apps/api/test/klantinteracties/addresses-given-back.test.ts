import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { betrokkene, klantcontact, person } from "./given.ts"

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

type Given = { readonly [part in keyof typeof empty]?: string | number | null }

const postbus: Given = { adresregel1: "Postbus 12", postcode: "3500 AB", stad: "Utrecht" }
const antwoordnummer: Given = { ...postbus, adresregel1: "Antwoordnummer 12" }

/** One of these, or a text that may be anything of this length. */
const oneOfOr = (maximum: number, ...known: ReadonlyArray<string>) =>
  fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: maximum }))

const line = oneOfOr(80, "Postbus 12", "Antwoordnummer 0012", "Postbus 0", "postbus 12", "Rue Neuve 1", " Kade 1 ", "")

/** Any members of an address that the contract takes, most of them such as make an address of some kind. */
const given: fc.Arbitrary<Given> = fc.record({
  nummeraanduidingId: fc.constantFrom("0344200000000123", ""),
  straatnaam: oneOfOr(255, "Kade", " Kade", ""),
  huisnummer: fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.constant(null)),
  huisnummertoevoeging: oneOfOr(20, "bis", "a", "A1", "drie hoog", ""),
  postcode: fc.constantFrom("3500 AB", ""),
  stad: oneOfOr(255, "Utrecht", ""),
  adresregel1: line,
  adresregel2: line,
  adresregel3: line,
  land: fc.constantFrom("NL", "BE", "")
}, { requiredKeys: [] })

const trimmed = (adres: Given): object => ({
  ...empty,
  ...Object.fromEntries(
    Object.entries(adres).map(([part, value]) => [part, typeof value === "string" ? value.trim() : value])
  )
})

/** How an address comes to be there: of a new record, or by a change of one. */
const filled = async () => {
  const app = contractApp()
  const { json: contact } = await app.post("/klantcontacten", klantcontact)
  const ofNew = { hadKlantcontact: { uuid: contact.uuid }, ...betrokkene }
  const written = async (collection: "partijen" | "betrokkenen", adressen: object) => {
    const rest = collection === "partijen" ? person : ofNew
    const made = await app.post(`/${collection}`, { ...rest, ...adressen })
    expect([made.status, made.json.invalidParams]).toEqual([201, undefined])
    const { json: bare } = await app.post(`/${collection}`, rest)
    const paths = [`/${collection}/${made.json.uuid}`, `/${collection}/${bare.uuid}`] as const
    const changed = await app.change("PATCH", paths[1], adressen)
    expect([changed.status, changed.json.invalidParams]).toEqual([200, undefined])
    return paths
  }
  return { ...app, written }
}

describe.each(["partijen", "betrokkenen"] as const)("an address of %s", (collection) => {
  it("comes back with all that it was given", async () => {
    const { get, written } = await filled()
    await fc.assert(
      fc.asyncProperty(given, given, async (bezoekadres, correspondentieadres) => {
        for (const path of await written(collection, { bezoekadres, correspondentieadres })) {
          const { json } = await get(path)
          expect([json.bezoekadres, json.correspondentieadres]).toEqual([
            trimmed(bezoekadres),
            trimmed(correspondentieadres)
          ])
        }
      }),
      { numRuns: 60, examples: [[{}, { ...postbus, straatnaam: "Kade" }]] }
    )
  })

  it.each([
    { ...postbus, straatnaam: "Kade" },
    { ...postbus, huisnummertoevoeging: "bis" },
    { ...antwoordnummer, straatnaam: "Kade", huisnummertoevoeging: "bis" },
    { ...postbus, huisnummer: 7 },
    { ...postbus, adresregel2: "t.a.v. de balie" }
  ])("of a postbus comes back with more than that: %j", async (correspondentieadres) => {
    const { get, native, written } = await filled()
    for (const path of await written(collection, { correspondentieadres })) {
      expect((await get(path)).json.correspondentieadres).toEqual(trimmed(correspondentieadres))
      expect((await native("GET", path)).json.zoalsOntvangen).toEqual({ correspondentieadres })
    }
  })

  it.each([postbus, antwoordnummer])("of a postbus is that, if it is no more: %j", async (correspondentieadres) => {
    const { get, native, written } = await filled()
    for (const path of await written(collection, { correspondentieadres })) {
      expect((await get(path)).json.correspondentieadres).toEqual(trimmed(correspondentieadres))
      expect((await native("GET", path)).json.zoalsOntvangen).toBeNull()
    }
  })
})
