import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { bsn, codesOf, kvk, nobody, organisation, person, vestiging } from "./given.ts"

describe("what the register holds of identificatoren", () => {
  it("tells broken rules by the names and codes of the contract, in its order", async () => {
    const { post } = contractApp()
    const refusals = async (partijIdentificator: unknown, rest: object = {}) =>
      codesOf((await post("/partij-identificatoren", { partijIdentificator, ...rest })).json)
    expect(await refusals({})).toEqual(
      ["codeObjecttype", "codeSoortObjectId", "objectId", "codeRegister"].map((name) => [
        `partijIdentificator.${name}`,
        "required"
      ])
    )
    expect(await refusals(null)).toEqual([["partijIdentificator", "null"]])
    expect(await refusals({ ...bsn, codeSoortObjectId: "kvk" })).toEqual([
      ["partijIdentificator.codeSoortObjectId", "invalid_choice"]
    ])
    expect(await refusals({ ...bsn, codeRegister: "hr" })).toEqual([["partijIdentificatorCodeObjecttype", "invalid"]])
    expect(await refusals({ ...bsn, codeSoortObjectId: "rsin" })).toEqual([
      ["partijIdentificatorCodeSoortObjectId", "invalid"]
    ])
    for (const objectId of ["999990018", "000000000", "12"]) {
      expect(await refusals({ ...bsn, objectId })).toEqual([["partijIdentificatorObjectId", "invalid"]])
    }
    expect(await refusals(vestiging)).toEqual([["subIdentificatorVan", "invalid"]])
    expect(await refusals(vestiging, { subIdentificatorVan: { uuid: nobody } })).toEqual([
      ["subIdentificatorVan.uuid", "invalid"]
    ])
    expect(await refusals(bsn)).toEqual([["identificeerdePartij", "invalid"]])
    expect(await refusals(kvk, { identificeerdePartij: { uuid: nobody } })).toEqual([
      ["identificeerdePartij.uuid", "invalid"]
    ])
  })

  it("9: refuses an empty number", async () => {
    const { post } = contractApp()
    const { json } = await post("/partij-identificatoren", { partijIdentificator: { ...kvk, objectId: "" } })
    expect(codesOf(json)).toEqual([["partijIdentificator.objectId", "blank"]])
  })

  it("8: a partij has no identificator that its kind does not have, and one of each", async () => {
    const { post } = contractApp()
    const { json } = await post("/partijen", {
      ...person,
      partijIdentificatoren: [{ partijIdentificator: bsn }, { partijIdentificator: kvk }]
    })
    expect(codesOf(json)).toEqual([["__all__", "invalid"]])
  })

  it("10, 11: nothing but a vestigingsnummer stands under anything", async () => {
    const { change, post } = contractApp()
    const parent = (await post("/partij-identificatoren", { partijIdentificator: kvk })).json
    const rsin = { ...kvk, codeSoortObjectId: "rsin", objectId: "999990019" }
    const under = { subIdentificatorVan: { uuid: parent.uuid } }
    const { json } = await post("/partij-identificatoren", { partijIdentificator: rsin, ...under })
    expect(codesOf(json)).toEqual([["subIdentificatorVan", "invalid"]])
    const itself = await change("PATCH", `/partij-identificatoren/${parent.uuid}`, under)
    expect(codesOf(itself.json)).toEqual([["subIdentificatorVan", "invalid"]])
  })

  it("12, 53: a kvk_nummer with a vestiging under it stays what it is, and is not deleted", async () => {
    const { change, get, post } = contractApp()
    const parent = (await post("/partij-identificatoren", { partijIdentificator: kvk })).json
    const owner = (await post("/partijen", { ...organisation, partijIdentificatoren: [parent] })).json
    expect(owner.partijIdentificatoren[0].uuid).toBe(parent.uuid)
    const branch = await post("/partij-identificatoren", {
      partijIdentificator: vestiging,
      subIdentificatorVan: { uuid: parent.uuid }
    })
    expect(branch.status).toBe(201)
    const rsin = { ...kvk, codeSoortObjectId: "rsin", objectId: "999990019" }
    const other = { ...kvk, objectId: "69599085" }
    const { partijIdentificatoren: [own], uuid } = owner
    const listed = (...identificatoren: ReadonlyArray<object>) =>
      change("PATCH", `/partijen/${uuid}`, { partijIdentificatoren: identificatoren })
    for (
      const refused of [
        await change("DELETE", `/partij-identificatoren/${parent.uuid}`),
        await change("PATCH", `/partij-identificatoren/${parent.uuid}`, { partijIdentificator: other }),
        await change("DELETE", `/partijen/${uuid}`),
        await listed(),
        await listed({ ...own, partijIdentificator: rsin }),
        await listed({ ...own, partijIdentificator: other }),
        await change("PUT", `/partijen/${uuid}`, { ...owner, partijIdentificatoren: [{ partijIdentificator: rsin }] })
      ]
    ) expect([refused.status, codesOf(refused.json)]).toEqual([400, [["nonFieldErrors", "invalid"]]])
    const kind = await change("PATCH", `/partij-identificatoren/${parent.uuid}`, { partijIdentificator: rsin })
    expect([kind.status, codesOf(kind.json)]).toEqual([400, [["partijIdentificatorCodeSoortObjectId", "invalid"]]])
    // The vestigingsnummer of the partij itself stands under it too, unless it goes along.
    await change("PATCH", `/partij-identificatoren/${branch.json.uuid}`, { identificeerdePartij: { uuid } })
    expect((await listed((await get(`/partij-identificatoren/${branch.json.uuid}`)).json)).status).toBe(400)
    expect((await listed(own, { ...branch.json })).status).toBe(200)
    expect((await listed({ partijIdentificator: rsin })).status).toBe(200)
  })

  // Kills: a parent that is looked for only when the vestigingsnummer is recorded.
  it("10: a vestigingsnummer that was recorded first stands under its kvk_nummer once that is there", async () => {
    const { change, get, native, post } = contractApp()
    const { json: partij } = await native("POST", "/partijen", {
      soortPartij: "organisatie",
      identificatoren: [{ soort: "vestigingsnummer", waarde: vestiging.objectId, kvkNummer: kvk.objectId }]
    })
    const branch = async () => (await get(`/partijen/${partij.id}`)).json.partijIdentificatoren[0]
    const { subIdentificatorVan, uuid } = await branch()
    expect(subIdentificatorVan).toBeNull()
    const parent = (await post("/partij-identificatoren", { partijIdentificator: kvk })).json
    const shown = { uuid: parent.uuid, url: parent.url }
    expect((await branch()).subIdentificatorVan).toEqual(shown)
    expect((await get(`/partij-identificatoren/${uuid}`)).json.subIdentificatorVan).toEqual(shown)
    const attached = await change("PATCH", `/partij-identificatoren/${parent.uuid}`, {
      identificeerdePartij: { uuid: partij.id }
    })
    expect(attached.status).toBe(200)
    expect(await branch()).toMatchObject({ uuid, subIdentificatorVan: shown })
  })

  // Kills: a null that takes away what is not shown, and an order of showing that is kept as a change.
  it.each([false, true])(
    "changes nothing when what was read is sent back, with its kvk_nummer: %s",
    async (isThere) => {
      const { change, get, native, post } = contractApp()
      const branch = { soort: "vestigingsnummer", waarde: vestiging.objectId, kvkNummer: kvk.objectId }
      const identificatoren = [...(isThere ? [{ soort: "kvk_nummer", waarde: kvk.objectId }] : []), branch]
      const { json: made } = await native("POST", "/partijen", { soortPartij: "organisatie", identificatoren })
      const one = `/partijen/${made.id}`
      const before = await get(one)
      const [{ uuid }] = before.json.partijIdentificatoren
      const paths = [one, `/partij-identificatoren/${uuid}`]
      for (const path of paths) {
        const read = await get(path)
        for (const method of ["PUT", "PATCH"] as const) {
          const back = await change(method, path, read.json)
          expect([method, path, back.status, back.json]).toEqual([method, path, 200, read.json])
          expect(back.headers.get("ETag")).toBe(read.headers.get("ETag"))
        }
      }
      expect((await native("GET", one)).json).toEqual(made)
      if (!isThere) await post("/partij-identificatoren", { partijIdentificator: kvk })
      const taken = await change("PATCH", paths[1] ?? "", { subIdentificatorVan: null })
      expect([taken.status, codesOf(taken.json)]).toEqual([400, [["subIdentificatorVan", "invalid"]]])
    }
  )

  it("15: takes nothing over from another partij by its uuid", async () => {
    const { post } = contractApp()
    const owner =
      (await post("/partijen", { ...organisation, partijIdentificatoren: [{ partijIdentificator: kvk }] })).json
    const [own] = owner.partijIdentificatoren
    const { json } = await post("/partijen", { ...organisation, partijIdentificatoren: [own] })
    expect(codesOf(json)).toContainEqual(["partijIdentificatoren.identificeerdePartij", "invalid"])
    const other = await post("/partijen", {
      ...organisation,
      partijIdentificatoren: [{ uuid: own.uuid, partijIdentificator: kvk }]
    })
    expect(codesOf(other.json)).toEqual([["partijIdentificatoren.0.uuid", "invalid"]])
  })

  it("24: deleting a partij keeps the betrokkenen of its klantcontacten", async () => {
    const { change, get, post } = contractApp()
    const partij = (await post("/partijen", person)).json
    const made = await post("/maak-klantcontact", {
      klantcontact: { kanaal: "balie", onderwerp: "Tegel", taal: "nld", vertrouwelijk: false },
      betrokkene: { rol: "klant", initiator: true, wasPartij: { uuid: partij.uuid } }
    })
    expect((await change("DELETE", `/partijen/${partij.uuid}`)).status).toBe(204)
    expect((await get(`/betrokkenen/${made.json.betrokkene.uuid}`)).json.wasPartij).toBeNull()
  })

  it("26, 51: two changes of other members both hold, and a name alone is changed", async () => {
    const { change, get, post } = contractApp()
    const { uuid } = (await post("/partijen", person)).json
    await Promise.all([
      change("PATCH", `/partijen/${uuid}`, { interneNotitie: "Belt vaak" }),
      change("PATCH", `/partijen/${uuid}`, { partijIdentificatie: { contactnaam: { achternaam: "Boer" } } })
    ])
    const { json } = await get(`/partijen/${uuid}`)
    expect([json.interneNotitie, json.partijIdentificatie.volledigeNaam]).toEqual(["Belt vaak", "Boer"])
  })

  it("27: is made once under an Idempotency-Key", async () => {
    const { get, post } = contractApp()
    const headers = { "Idempotency-Key": "1" }
    const body = { partijIdentificator: kvk }
    const first = await post("/partij-identificatoren", body, { headers })
    expect((await post("/partij-identificatoren", body, { headers })).json).toEqual(first.json)
    expect((await get("/partij-identificatoren")).json.count).toBe(1)
  })

  it("PATCH of a partij replaces its identificatoren by the list, and keeps them without one", async () => {
    const { change, post } = contractApp()
    const partij =
      (await post("/partijen", { ...organisation, partijIdentificatoren: [{ partijIdentificator: kvk }] })).json
    const [own] = partij.partijIdentificatoren
    const rsin = { ...kvk, codeSoortObjectId: "rsin", objectId: "999990019" }
    const both = await change("PATCH", `/partijen/${partij.uuid}`, {
      partijIdentificatoren: [{ uuid: own.uuid, partijIdentificator: kvk }, { partijIdentificator: rsin }]
    })
    expect(both.json.partijIdentificatoren.map(({ uuid }: { uuid: string }) => uuid)).toContain(own.uuid)
    expect(both.json.partijIdentificatoren).toHaveLength(2)
    const kept = await change("PATCH", `/partijen/${partij.uuid}`, {
      indicatieActief: false,
      soortPartij: "organisatie"
    })
    expect(kept.json.partijIdentificatoren).toHaveLength(2)
    const none = await change("PATCH", `/partijen/${partij.uuid}`, { partijIdentificatoren: [] })
    expect(none.json.partijIdentificatoren).toEqual([])
  })
})
