import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { codesOf, klantcontact, person } from "./given.ts"

const neither = [null, "", " ", "null", "NULL"]

describe("yes or no", () => {
  it("is spelled in any way of the contract, and where it may be neither, so is that", async () => {
    const { post } = contractApp()
    const contact = async (indicatieContactGelukt: unknown) => {
      const { json } = await post("/klantcontacten", { ...klantcontact, indicatieContactGelukt })
      return json.invalidParams === undefined ? json.indicatieContactGelukt : codesOf(json)
    }
    for (const word of [true, 1, "1", "T", "yes", "On"]) expect([word, await contact(word)]).toEqual([word, true])
    for (const word of [false, 0, "0", "f", "No", "off"]) expect([word, await contact(word)]).toEqual([word, false])
    for (const word of neither) expect([word, await contact(word)]).toEqual([word, null])
    for (const word of ["ja", 2, {}, [], "none"]) {
      expect([word, await contact(word)]).toEqual([word, [["indicatieContactGelukt", "invalid"]]])
    }
  })

  it("is never neither where it has to be one of them", async () => {
    const { post } = contractApp()
    for (const vertrouwelijk of neither) {
      const { json } = await post("/klantcontacten", { ...klantcontact, vertrouwelijk })
      expect(codesOf(json)).toEqual([["vertrouwelijk", vertrouwelijk === null ? "null" : "invalid"]])
    }
  })

  it("keeps a partij secret when told another word", async () => {
    const { change, get, post } = contractApp()
    for (const indicatieGeheimhouding of neither) {
      const { json } = await post("/partijen", { ...person, indicatieGeheimhouding })
      expect([indicatieGeheimhouding, json.indicatieGeheimhouding]).toEqual([indicatieGeheimhouding, false])
    }
    const { json: { uuid } } = await post("/partijen", { ...person, indicatieGeheimhouding: "yes" })
    const { json } = await change("PATCH", `/partijen/${uuid}`, { indicatieGeheimhouding: "misschien" })
    expect(codesOf(json)).toEqual([["indicatieGeheimhouding", "invalid"]])
    expect((await get(`/partijen/${uuid}`)).json.indicatieGeheimhouding).toBe(true)
  })
})
