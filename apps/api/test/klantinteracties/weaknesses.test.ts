import { describe, expect, it } from "vitest"
import { contractDocument } from "../../src/klantinteracties/openapi/contract-document.ts"
import { tokenWith } from "../caller-token.ts"
import { reconciled } from "../reconciled.ts"
import { contractApp } from "./contract-app.ts"
import { betrokkene, bsn, codesOf, klantcontact, person } from "./given.ts"

const filled = async (options: Parameters<typeof contractApp>[0] = {}) => {
  const app = contractApp(options)
  const made = async (path: string, json: object) => {
    const received = await app.post(path, json)
    expect([path, received.status, received.json.invalidParams]).toEqual([path, 201, undefined])
    return received.json
  }
  return { ...app, made }
}

/** What Open Klant takes and says nothing of, the contract takes too: the night tells of it. */
describe("what the contract takes and the model calls impossible is told by the night", () => {
  const regelsOf = async (app: Awaited<ReturnType<typeof filled>>) => {
    await reconciled(app)
    const { json } = await app.native("GET", "/bevindingen")
    return json.results.map(({ regel }: { readonly regel: string }) => regel)
  }

  it("1: a betrokkene with neither a partij nor anything to reach it by", async () => {
    const app = await filled()
    const contact = await app.made("/klantcontacten", klantcontact)
    await app.made("/betrokkenen", { hadKlantcontact: { uuid: contact.uuid }, ...betrokkene })
    expect(await regelsOf(app)).toContain("onbereikbaar")
  })

  it("2: an address partly in the Netherlands and partly abroad", async () => {
    const app = await filled()
    const bezoekadres = { straatnaam: "Kerkstraat", adresregel1: "Rue Neuve 1", land: "NL" }
    const partij = await app.made("/partijen", { ...person, bezoekadres })
    expect(partij.bezoekadres).toMatchObject(bezoekadres)
    expect(await regelsOf(app)).toContain("ontvangen-onbruikbaar")
  })

  it("3: several that began one klantcontact", async () => {
    const app = await filled()
    const contact = await app.made("/klantcontacten", klantcontact)
    for (const achternaam of ["Boer", "Bakker"]) {
      await app.made("/betrokkenen", {
        hadKlantcontact: { uuid: contact.uuid },
        ...betrokkene,
        contactnaam: { achternaam }
      })
    }
    expect(await regelsOf(app)).toContain("meer-initiators")
  })

  it("4: the same partij twice at one klantcontact", async () => {
    const app = await filled()
    const contact = await app.made("/klantcontacten", klantcontact)
    const partij = await app.made("/partijen", { ...person, partijIdentificatoren: [{ partijIdentificator: bsn }] })
    for (const initiator of [true, false]) {
      await app.made("/betrokkenen", {
        hadKlantcontact: { uuid: contact.uuid },
        wasPartij: { uuid: partij.uuid },
        rol: "klant",
        initiator
      })
    }
    expect(await regelsOf(app)).toContain("zelfde-partij-dubbel")
  })
})

describe("what the register does better", () => {
  it("17: an e-mail address is as long as the model lets it be", async () => {
    const { made } = await filled()
    const partij = await made("/partijen", person)
    const adres = `${"a".repeat(64)}@${`${"b".repeat(60)}.`.repeat(3)}nl`
    const told = { adres, soortDigitaalAdres: "email", verstrektDoorPartij: { uuid: partij.uuid } }
    expect((await made("/digitaleadressen", told)).adres).toBe(adres)
  })

  it("33: a partij that is gone when all is made is told at its place, and nothing is made", async () => {
    const { change, get, made, post } = await filled()
    const partij = await made("/partijen", person)
    const together = { klantcontact, betrokkene: { ...betrokkene, wasPartij: { uuid: partij.uuid } } }
    const [deleted, answered] = await Promise.all([
      change("DELETE", `/partijen/${partij.uuid}`),
      post("/maak-klantcontact", together)
    ])
    expect(deleted.status).toBe(204)
    expect([201, 400]).toContain(answered.status)
    const after = await post("/maak-klantcontact", together)
    expect([after.status, codesOf(after.json)]).toEqual([400, [["betrokkene.wasPartij.uuid", "invalid"]]])
    expect((await get("/klantcontacten")).json.count).toBe(answered.status === 201 ? 1 : 0)
  })

  it("37, 38: who did what, and when, is kept of every change, and a record tells its version", async () => {
    const { change, made, native } = await filled()
    const { uuid } = await made("/klantcontacten", klantcontact)
    await change("PATCH", `/klantcontacten/${uuid}`, { onderwerp: "Vaste tegel" })
    const { json } = await native("GET", `/klantcontacten/${uuid}`)
    expect([json.versie, typeof json.registratiedatum]).toEqual([2, "string"])
    const { json: trail } = await native("GET", `/klantcontacten/${uuid}/audittrail`)
    expect(trail.results.map(({ soort, velden }: { soort: string; velden: unknown }) => [soort, velden])).toEqual(
      expect.arrayContaining([["gewijzigd", ["onderwerp"]]])
    )
  })

  it("39: a token does what its scopes say", async () => {
    const app = await filled()
    const { uuid } = await app.made("/partijen", person)
    const reading = { token: await tokenWith(app, ["read"]) }
    expect((await app.get(`/partijen/${uuid}`, reading)).status).toBe(200)
    expect((await app.post("/klantcontacten", klantcontact, reading)).status).toBe(403)
    const looking = await app.get(`/partijen?partijIdentificator__objectId=${bsn.objectId}`, reading)
    expect([looking.status, looking.json.code]).toEqual([403, "permission_denied"])
  })

  it("55: what a refusal tells is filled in", async () => {
    const { change, get, post } = await filled()
    const refused = [
      await change("DELETE", "/partijen"),
      await get("/partijen/nobody"),
      await get("/partijen?nummer=a&x=1"),
      await post("/klantcontacten", { kanaal: "x".repeat(51) }),
      await post("/klantcontacten", undefined, { raw: "<a/>", type: "application/xml" })
    ]
    expect(refused.map(({ status }) => status)).toEqual([405, 404, 400, 400, 415])
    for (const { json } of refused) {
      const texts = [json.title, json.detail, ...(json.invalidParams ?? []).map(({ reason }: never) => reason)]
      for (const text of texts) expect(text).toMatch(/^[^{}%]+$/u)
    }
    expect(refused[0]?.json.detail).toContain("DELETE")
  })

  it("56: the document tells of each call how it is refused", () => {
    const { paths } = contractDocument() as {
      readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses?: object }>>>>
    }
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path).flatMap(({ responses }) => responses === undefined ? [] : [Object.keys(responses)])
    )
    expect(operations.length).toBeGreaterThan(80)
    for (const statuses of operations) expect(statuses).toEqual(expect.arrayContaining(["401", "403"]))
  })

  it("58: klantcontacten of a period are listed, at the other face", async () => {
    const { made, native } = await filled()
    const { uuid } = await made("/klantcontacten", { ...klantcontact, plaatsgevondenOp: "2026-11-01T10:00:00Z" })
    await made("/klantcontacten", { ...klantcontact, plaatsgevondenOp: "2026-11-03T10:00:00Z" })
    const found = await native(
      "GET",
      "/klantcontacten?plaatsgevondenVanaf=2026-11-01T00:00:00Z&plaatsgevondenTot=2026-11-02T00:00:00Z"
    )
    expect(found.json.results.map(({ id }: { readonly id: string }) => id)).toEqual([uuid])
  })

  it("67: lists in a body have a length that is told", async () => {
    const { made, post } = await filled()
    const partij = await made("/partijen", person)
    const many = Array.from({ length: 51 }, () => ({ adres: "a@example.nl", soortDigitaalAdres: "overig" }))
    const refused = await post("/maak-klantcontact", { klantcontact, betrokkene, digitaleAdressen: many })
    expect(codesOf(refused.json)).toEqual([["digitaleAdressen", "max_length"]])
    for (let place = 0; place < 50; place++) {
      const adres = `a${place}@example.nl`
      await made("/digitaleadressen", {
        adres,
        soortDigitaalAdres: "email",
        verstrektDoorPartij: { uuid: partij.uuid }
      })
    }
    const more = { adres: "more@example.nl", soortDigitaalAdres: "email", verstrektDoorPartij: { uuid: partij.uuid } }
    expect(codesOf((await post("/digitaleadressen", more)).json)).toEqual([["nonFieldErrors", "max_length"]])
  })
})
