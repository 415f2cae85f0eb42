import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { codesOf, klantcontact } from "./given.ts"

describe("what else is written down of a klantcontact", () => {
  it("is kept as it came, under any name", async () => {
    const { change, get, native, post } = contractApp()
    const more = {
      reactie: "Wordt teruggebeld.",
      hoofdOnderwerpType: "https://voorbeeld.nl/onderwerpen/1",
      verdereActieOndernomen: true,
      metadata: { snake_key: "1", KEY: "", "Met spatie": "drie", constructor: "4" }
    }
    const { json, status } = await post("/klantcontacten", {
      ...klantcontact,
      ...more,
      metadata: { ...more.metadata, n: 5 }
    })
    const path = `/klantcontacten/${json.uuid}`
    expect([status, json]).toEqual([201, { ...json, ...more, metadata: { ...more.metadata, n: "5" } }])
    expect((await get(path)).json).toEqual(json)
    expect((await native("GET", path)).json.metadata).toContainEqual({ naam: "KEY" })
    expect((await change("PATCH", path, { metadata: { b: "2" } })).json.metadata).toEqual({ b: "2" })
    // 1.6: this one is not kept when it is left out.
    const replaced = { ...json, metadata: { b: "2" }, verdereActieOndernomen: false }
    expect((await change("PUT", path, klantcontact)).json).toEqual(replaced)
    expect((await change("PATCH", path, { metadata: {}, reactie: "" })).json).toEqual({
      ...replaced,
      metadata: {},
      reactie: ""
    })
    const named = await post("/klantcontacten", undefined, {
      raw: JSON.stringify({ ...klantcontact, metadata: {} }).replace(`"metadata":{}`, `"metadata":{"__proto__":"x"}`)
    })
    expect(named.text).toContain(`"metadata":{"__proto__":"x"}`)
  })

  it("is refused at its place", async () => {
    const { change, get, post } = contractApp()
    const refusals = async (given: object) => {
      const { json, status } = await post("/klantcontacten", { ...klantcontact, ...given })
      expect(status).toBe(400)
      return codesOf(json)
    }
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, place) => [`naam ${place}`, "x"]))
    for (
      const [metadata, name, code] of [
        [{ aan: true }, "metadata.aan", "invalid"],
        [{ aan: {} }, "metadata.aan", "invalid"],
        [{ aan: null }, "metadata.aan", "null"],
        [{ aan: "x".repeat(256) }, "metadata.aan", "max_length"],
        [{ aan: "\u0000" }, "metadata.aan", "null_characters_not_allowed"],
        [{ "\u0000": "x" }, "metadata", "invalid"],
        [{ "": "x" }, "metadata", "invalid"],
        [["a"], "metadata", "not_a_dict"],
        [null, "metadata", "null"],
        [many(51), "metadata", "invalid"],
        [many(101), "metadata", "te-veel-eigenschappen"]
      ] as const
    ) expect([metadata, await refusals({ metadata })]).toEqual([metadata, [[name, code]]])
    expect(await refusals({ hoofdOnderwerpType: "geen adres" })).toEqual([["hoofdOnderwerpType", "invalid"]])
    expect(await refusals({ reactie: null, hoofdOnderwerpType: null, verdereActieOndernomen: null })).toEqual(
      ["reactie", "hoofdOnderwerpType", "verdereActieOndernomen"].map((name) => [name, "null"])
    )
    const both = { indicatieContactGelukt: true, verdereActieOndernomen: true }
    const ofTheWhole = "no-further-action-when-contact-succesful"
    expect(await refusals(both)).toEqual([["nonFieldErrors", ofTheWhole]])
    const together = await post("/maak-klantcontact", { klantcontact: { ...klantcontact, ...both } })
    expect(codesOf(together.json)).toEqual([["klantcontact.nonFieldErrors", ofTheWhole]])
    expect((await get("/klantcontacten")).json.count).toBe(0)
    const { json: { uuid } } = await post("/klantcontacten", { ...klantcontact, indicatieContactGelukt: true })
    const later = await change("PATCH", `/klantcontacten/${uuid}`, { verdereActieOndernomen: true })
    expect(codesOf(later.json)).toEqual([["nonFieldErrors", ofTheWhole]])
  })

  it("can be given back as it was read, with the nummer of the register, which stays", async () => {
    const { change, get, post } = contractApp()
    const { json: { uuid } } = await post("/klantcontacten", { ...klantcontact, metadata: { bron: "formulier" } })
    const { json: other } = await post("/klantcontacten", klantcontact)
    const path = `/klantcontacten/${uuid}`
    const { json: read } = await get(path)
    for (const method of ["PUT", "PATCH"] as const) {
      expect((await change(method, path, read)).json).toEqual(read)
      expect((await change(method, path, { ...read, nummer: ` ${read.nummer} `, inhoud: "Meer" })).json).toEqual({
        ...read,
        inhoud: "Meer"
      })
      for (const [nummer, code] of [[other.nummer, "unique"], ["-1", "invalid"], [true, "invalid"]]) {
        const { json } = await change(method, path, { ...read, nummer })
        expect([nummer, codesOf(json)]).toEqual([nummer, [["nummer", code]]])
      }
    }
    expect((await get(path)).json.nummer).toBe(read.nummer)
  })
})
