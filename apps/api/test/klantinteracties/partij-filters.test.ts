import { describe, expect, it } from "vitest"
import { contractApp } from "./contract-app.ts"
import { kvk, organisation, vestiging } from "./given.ts"
import { partijenApp } from "./partijen-app.ts"

describe("filters on partijen", () => {
  it("46: find a partij by parts of an address, and none with geheimhouding by what is not shown of it", async () => {
    const app = await partijenApp()
    const abroad = { correspondentieadres: { adresregel1: "Keizerstraat 1", adresregel2: "Antwerpen", land: "BE" } }
    const postbus = { correspondentieadres: { adresregel1: "Postbus 12", postcode: "3500 GA", stad: "Utrecht" } }
    const visited = { bezoekadres: { nummeraanduidingId: "0344200000011408" } }
    const one = await app.made("/partijen", { ...organisation, ...abroad, ...visited })
    const two = await app.made("/partijen", { ...organisation, ...postbus })
    const secret = await app.made("/partijen", { ...organisation, ...abroad, indicatieGeheimhouding: true })
    const filters: ReadonlyArray<readonly [string, ReadonlyArray<{ readonly uuid: string }>]> = [
      ["correspondentieadresAdresregel1=Keizerstraat 1", [secret, one]],
      ["correspondentieadresAdresregel2=Antwerpen&correspondentieadresLand=BE", [secret, one]],
      ["correspondentieadresAdresregel2=Antwerpen&bezoekadresNummeraanduidingId=0344200000011408", [one]],
      ["correspondentieadresAdresregel2=Keizerstraat 1", []],
      ["correspondentieadresAdresregel3=Antwerpen", []],
      ["bezoekadresAdresregel1=Keizerstraat 1", []],
      ["bezoekadresLand=BE", []],
      ["correspondentieadresAdresregel1=Postbus 12", [two]]
    ]
    const unseeing = await app.without("read-secret")
    for (const [query, found] of filters) {
      const ids = found.map(({ uuid }) => uuid)
      expect(await app.listed(`/partijen?${query}`)).toEqual(ids)
      expect(await app.listed(`/partijen?${query}`, unseeing)).toEqual(ids.filter((id) => id !== secret.uuid))
    }
  })

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
