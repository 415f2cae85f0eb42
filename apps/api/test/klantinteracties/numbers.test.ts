import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { codesOf, klantcontact } from "./given.ts"

const partij = { soortPartij: "persoon", indicatieActief: true, partijIdentificatie: { contactnaam: null } }

describe("the numbers of a klantcontact and a partij", () => {
  it("31, 53: are kept as they came, are there once, and an empty one is none", async () => {
    const { change, get, native, post } = contractApp()
    for (
      const [path, body, fields] of [
        ["/klantcontacten", klantcontact, ["nummer", "referentienummer"]],
        ["/partijen", partij, ["nummer"]]
      ] as const
    ) {
      const given = Object.fromEntries(fields.map((field, place) => [field, `004${place}`]))
      const { json, status } = await post(path, { ...body, ...given })
      expect([status, json]).toEqual([201, { ...json, ...given }])
      expect((await native("GET", `${path}/${json.uuid}`)).json).toMatchObject(given)
      const { json: other } = await post(path, { ...body, nummer: "" })
      expect(other.nummer).toMatch(/^[0-9]{10}$/u)
      for (const field of fields) {
        const same = { [field]: given[field] }
        expect(codesOf((await post(path, { ...body, ...same })).json)).toEqual([[field, "unique"]])
        expect(codesOf((await change("PATCH", `${path}/${other.uuid}`, same)).json)).toEqual([[field, "unique"]])
        expect((await get(`${path}?${field}=${given[field]}`)).json).toMatchObject({
          count: 1,
          results: [{ uuid: json.uuid }]
        })
        // Zeros in front count.
        expect((await get(`${path}?${field}=4${field === "nummer" ? 0 : 1}`)).json.count).toBe(0)
        expect((await get(`${path}?${field}=x`)).json.count).toBe(0)
        for (const [wrong, code] of [["-1", "invalid"], ["1.5", "invalid"], ["1".repeat(11), "max_length"]]) {
          expect(codesOf((await post(path, { ...body, [field]: wrong })).json)).toEqual([[field, code]])
        }
      }
      const whole = await change("PUT", `${path}/${json.uuid}`, json)
      expect([whole.status, whole.json]).toEqual([200, json])
      const renumbered = await change("PATCH", `${path}/${json.uuid}`, { nummer: 99 })
      expect(renumbered.json).toEqual({ ...json, nummer: "99" })
      expect((await change("PATCH", `${path}/${json.uuid}`, { nummer: null })).json.nummer).toBe("99")
      const velden = (await native("GET", `${path}/${json.uuid}/audittrail`)).json.results[0].velden
      expect(velden).toEqual(["nummer"])
      const race = await Promise.all(Array.from({ length: 10 }, () => post(path, { ...body, nummer: "77" })))
      expect(race.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 400)])
    }
  })

  it("find what belongs to a klantcontact, and are refused at their place in what is made together", async () => {
    const { get, post } = contractApp()
    const numbered = { ...klantcontact, nummer: "12", referentienummer: "34" }
    const betrokkene = { rol: "klant", initiator: true }
    const { json } = await post("/maak-klantcontact", { klantcontact: numbered, betrokkene })
    for (const query of ["hadKlantcontact__nummer=12", "hadKlantcontact__referentienummer=34"]) {
      expect((await get(`/betrokkenen?${query}`)).json.results).toMatchObject([{ uuid: json.betrokkene.uuid }])
    }
    expect((await get("/betrokkenen?hadKlantcontact__referentienummer=12")).json.count).toBe(0)
    const refused = await post("/maak-klantcontact", { klantcontact: { ...numbered, nummer: "13" }, betrokkene })
    expect([refused.status, codesOf(refused.json)]).toEqual([400, [["klantcontact.referentienummer", "unique"]]])
    expect((await get("/klantcontacten")).json.count).toBe(1)
    expect((await get("/betrokkenen")).json.count).toBe(1)
  })
})
