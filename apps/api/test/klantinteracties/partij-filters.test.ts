import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { kvk, organisation, vestiging } from "./given.ts"

describe("filters on partijen", () => {
  it("find a vestiging by its own number and that of its parent, as one identificator has them", async () => {
    const { get, native, post } = contractApp()
    const at = (kvkNummer: string, waarde = vestiging.objectId) =>
      native("POST", "/partijen", {
        soortPartij: "organisatie",
        organisatienaam: "De Ketting",
        identificatoren: [{ soort: "vestigingsnummer", waarde, kvkNummer }]
      }).then(({ json }) => json.id)
    const branch = await at(kvk.objectId)
    await at("69599085")
    await post("/partijen", { ...organisation, partijIdentificatoren: [{ partijIdentificator: kvk }] })
    const find = async (query: object) => {
      const { json, status } = await get(`/partijen?${new URLSearchParams({ ...query })}`)
      expect([query, status]).toEqual([query, 200])
      return json.results.map(({ uuid }: { uuid: string }) => uuid)
    }
    const prefixed = (prefix: string, words: object) =>
      Object.fromEntries(Object.entries(words).map(([name, word]) => [`${prefix}__${name}`, word]))
    const own = prefixed("partijIdentificator", vestiging)
    const parent = prefixed("subIdentificatorVan", kvk)
    expect(await find({ ...own, ...parent })).toEqual([branch])
    expect(await find(parent)).toEqual([branch])
    expect(await find({ subIdentificatorVan__objectId: kvk.objectId })).toEqual([branch])
    expect(await find({ subIdentificatorVan__codeSoortObjectId: "kvk_nummer" })).toHaveLength(2)
    for (const [name, word] of [["codeSoortObjectId", "rsin"], ["codeRegister", "brp"], ["objectId", "69599086"]]) {
      expect(await find({ ...own, ...parent, [`subIdentificatorVan__${name}`]: word })).toEqual([])
    }
    expect(await find({ ...prefixed("partijIdentificator", kvk), ...parent })).toEqual([])
  })
})
