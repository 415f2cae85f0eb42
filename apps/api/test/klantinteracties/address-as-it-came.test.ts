import { layer as memory } from "@betrokkene/adapters/memory"
import { layer as system } from "@betrokkene/adapters/system"
import { Layer } from "effect"
import { describe, expect, it } from "vitest"
import type { Ports } from "../../src/http/ports.ts"
import { StrictContract } from "../../src/http/strict-contract.ts"
import { reconciled } from "../reconciled.ts"
import { contractApp } from "./contract-app.ts"
import { betrokkene, bsn, codesOf, klantcontact, person } from "./given.ts"

/** What Open Klant takes for a telephone number or an e-mail address, and the domain does not. */
const unusable = [
  ["telefoonnummer", "+0123456789"],
  ["telefoonnummer", "0000000000001"],
  ["email", "iemand@localhost"],
  ["email", "iemand@[192.0.2.7]"],
  ["email", "\"i@iemand\"@example.nl"]
] as const

/** What Open Klant refuses too. */
const refused = [
  ["telefoonnummer", "020 123 4567"],
  ["telefoonnummer", "0900123456"],
  ["telefoonnummer", "iemand@example.nl"],
  ["email", "iemand"],
  ["email", "iemand@"],
  ["email", "iemand@[300.0.2.7]"],
  ["email", "iemand@-example.nl"],
  ["email", "ie mand@example.nl"]
] as const

const filled = async (app = contractApp()) => {
  const { post } = app
  const { json: partij } = await post("/partijen", { ...person, partijIdentificatoren: [{ partijIdentificator: bsn }] })
  const { json: contact } = await post("/klantcontacten", klantcontact)
  const { json: involved } = await post("/betrokkenen", {
    hadKlantcontact: { uuid: contact.uuid },
    wasPartij: { uuid: partij.uuid },
    ...betrokkene
  })
  const own = { verstrektDoorPartij: { uuid: partij.uuid }, verstrektDoorBetrokkene: null }
  const given = { verstrektDoorPartij: null, verstrektDoorBetrokkene: { uuid: involved.uuid } }
  return { ...app, partij, contact, involved, own, given }
}

const strict = () =>
  contractApp(
    {},
    Layer.fresh(Layer.mergeAll(memory, system, Layer.succeed(StrictContract, true))) as object as Layer.Layer<Ports>
  )

describe("a digital address that the domain can't use", () => {
  it.each(unusable)("is kept and given back as it came: %s %s", async (soortDigitaalAdres, adres) => {
    const { contact, get, given, involved, native, own, partij, post } = await filled()
    const told = { adres, soortDigitaalAdres, omschrijving: "thuis", referentie: "portaal" }
    const [ofPartij, ofBetrokkene] = [
      await post("/digitaleadressen", { ...told, ...own, isStandaardAdres: true }),
      await post("/digitaleadressen", { ...told, ...given })
    ]
    expect([ofPartij.status, ofBetrokkene.status]).toEqual([201, 201])
    expect(ofPartij.json).toMatchObject({ ...told, isStandaardAdres: true })
    expect((await get(`/digitaleadressen/${ofPartij.json.uuid}`)).json).toEqual(ofPartij.json)
    const found = async (query: string) =>
      (await get(`/digitaleadressen?${query}`)).json.results.map(({ uuid }: { readonly uuid: string }) => uuid)
    const both = [ofBetrokkene.json.uuid, ofPartij.json.uuid]
    const written = encodeURIComponent(adres)
    for (
      const query of [
        `adres=${written}`,
        `adres__icontains=${encodeURIComponent(adres.slice(2, 9).toUpperCase())}`,
        `soortDigitaalAdres=${soortDigitaalAdres}`,
        "referentie=portaal"
      ]
    ) expect((await found(query)).toSorted()).toEqual(both.toSorted())
    expect(await found("soortDigitaalAdres=overig")).toEqual([])
    expect(await found(`adres=${written}&isStandaardAdres=true`)).toEqual([ofPartij.json.uuid])
    const { json: whole } = await get(
      `/klantcontacten/${contact.uuid}`
        + "?expand=hadBetrokkenen,hadBetrokkenen.wasPartij,hadBetrokkenen.digitaleAdressen"
    )
    expect(whole._expand.hadBetrokkenen[0]._expand.digitaleAdressen).toEqual([ofBetrokkene.json])
    const part = encodeURIComponent(adres.slice(1, 8))
    expect((await get(`/klantcontacten?hadBetrokkene__digitaaladres__adres__icontains=${part}`)).json.count).toBe(1)
    expect((await get(`/betrokkenen?verstrektedigitaalAdres__adres=${written}`)).json.count).toBe(1)
    const { json: reach } = await native("GET", `/betrokkenen/${involved.uuid}/contactgegevens`)
    expect(reach.digitaleAdressen).toEqual([])
    const { text } = await native("GET", `/partijen/${partij.uuid}/inzage`)
    expect(text).toContain(JSON.stringify(adres).slice(1, -1))
  })

  it.each(refused)("is refused if the contract refuses it: %s %s", async (soortDigitaalAdres, adres) => {
    const { change, given, post } = await filled()
    const told = { adres, soortDigitaalAdres, ...given }
    expect(codesOf((await post("/digitaleadressen", told)).json)).toEqual([["adres", "invalid"]])
    const { json } = await post("/digitaleadressen", { ...told, soortDigitaalAdres: "overig" })
    // 16: an address fits its kind also when only the kind changes.
    expect(codesOf((await change("PATCH", `/digitaleadressen/${json.uuid}`, { soortDigitaalAdres })).json)).toEqual([
      ["adres", "invalid"]
    ])
  })

  it("becomes one that it can use, or another that it can't, by a change", async () => {
    const { change, given, native, post, involved } = await filled()
    const told = { adres: "+0123456789", soortDigitaalAdres: "telefoonnummer", ...given }
    const { json: made } = await post("/digitaleadressen", told)
    const path = `/digitaleadressen/${made.uuid}`
    const kinds = async () =>
      (await native("GET", `/betrokkenen/${involved.uuid}`)).json.digitaleAdressen.map(
        ({ adres, soortDigitaalAdres }: typeof told) => [soortDigitaalAdres, adres]
      )
    const patched = async (json: object) => (await change("PATCH", path, json)).json
    expect(await patched({ omschrijving: "werk" })).toEqual({ ...made, omschrijving: "werk" })
    expect(await kinds()).toEqual([["telefoonnummer-zoals-ontvangen", "+0123456789"]])
    expect((await change("PUT", path, { ...told, omschrijving: "werk" })).json.omschrijving).toBe("werk")
    expect((await patched({ adres: "0201234567" })).soortDigitaalAdres).toBe("telefoonnummer")
    expect(await kinds()).toEqual([["telefoonnummer", "0201234567"]])
    await patched({ adres: "iemand@localhost", soortDigitaalAdres: "email" })
    expect(await kinds()).toEqual([["email-zoals-ontvangen", "iemand@localhost"]])
    expect((await patched({ soortDigitaalAdres: "overig" })).soortDigitaalAdres).toBe("overig")
    expect(await kinds()).toEqual([["overig", "iemand@localhost"]])
  })

  it("is kept of what maak-klantcontact takes along, and may be preferred", async () => {
    const { change, get, own, partij, post } = await filled()
    const adressen = unusable.map(([soortDigitaalAdres, adres]) => ({ adres, soortDigitaalAdres }))
    const { json, status } = await post("/maak-klantcontact", { klantcontact, betrokkene, digitaleAdressen: adressen })
    expect(status).toBe(201)
    expect(json.digitaleAdressen).toMatchObject(adressen)
    const { json: made } = await post("/digitaleadressen", { ...adressen[0], ...own })
    const path = `/partijen/${partij.uuid}`
    const preferred = { uuid: made.uuid, url: made.url }
    expect((await change("PATCH", path, { voorkeursDigitaalAdres: { uuid: made.uuid } })).json.voorkeursDigitaalAdres)
      .toEqual(preferred)
    expect((await get(path)).json.digitaleAdressen).toEqual([preferred])
  })

  it("is listed by the night, and gone after vergetelheid", async () => {
    const app = await filled()
    const { given, native, own, partij, post } = app
    await post("/digitaleadressen", { adres: "merkadres@localhost", soortDigitaalAdres: "email", ...own })
    await post("/digitaleadressen", { adres: "merkteken@localhost", soortDigitaalAdres: "email", ...given })
    await reconciled(app)
    expect((await native("GET", "/bevindingen?regel=onbereikbaar")).json.results).toHaveLength(1)
    const found = await native("GET", "/bevindingen?regel=ontvangen-onbruikbaar")
    expect(found.json.results.map((one: { readonly kenmerken: object }) => one.kenmerken)).toEqual([
      [expect.objectContaining({ veld: "digitaleAdressen", uitkomst: "niet-bruikbaar" })],
      [expect.objectContaining({ veld: "digitaleAdressen", uitkomst: "niet-bruikbaar" })]
    ])
    expect(found.text).not.toMatch(/merk(?:adres|teken)/u)
    expect((await native("POST", `/partijen/${partij.uuid}/vergetelheid`)).status).toBe(200)
    const { json } = await app.get("/digitaleadressen?adres__icontains=merk")
    expect(json.count).toBe(0)
    expect(app.lines.join("\n")).not.toMatch(/merk(?:adres|teken)/u)
  })

  it("is refused at its place if the settings ask so, and what is there may stay", async () => {
    const { change, given, involved, native, post } = await filled(strict())
    const [[soortDigitaalAdres, adres]] = unusable
    const told = { adres, soortDigitaalAdres, ...given }
    expect(codesOf((await post("/digitaleadressen", told)).json)).toEqual([["adres", "invalid"]])
    const together = { klantcontact, betrokkene, digitaleAdressen: [{ adres, soortDigitaalAdres }] }
    expect(codesOf((await post("/maak-klantcontact", together)).json)).toEqual([[
      "digitaleAdressen.0.adres",
      "invalid"
    ]])
    const { json: made } = await post("/digitaleadressen", { ...told, adres: "0201234567" })
    expect(codesOf((await change("PATCH", `/digitaleadressen/${made.uuid}`, { adres })).json)).toEqual([
      ["adres", "invalid"]
    ])
    const { json: planted } = await native("POST", `/betrokkenen/${involved.uuid}/digitale-adressen`, {
      soortDigitaalAdres: "telefoonnummer-zoals-ontvangen",
      adres
    })
    const path = `/digitaleadressen/${planted.id}`
    expect((await change("PATCH", path, { omschrijving: "werk" })).json).toMatchObject({ adres, soortDigitaalAdres })
  })
})
