import { Betrokkene, Klantcontact, Koppelgebeurtenis, Partij } from "@betrokkene/domain"
import { Schema } from "effect"
import { assert, describe, it } from "vitest"
import type { BetrokkeneJson, KlantcontactJson, PartijJson } from "../src/dataset.ts"
import { generate, type Generated } from "../src/generate.ts"
import { van } from "./soort.ts"

const options = { errors: "all", onExcessProperty: "error" } as const
const dataset = [...generate(1, 4000)]
const partijen = van(dataset, "partij") as ReadonlyArray<PartijJson>
const klantcontacten = van(dataset, "klantcontact") as ReadonlyArray<KlantcontactJson>
const betrokkenen = van(dataset, "betrokkene") as ReadonlyArray<BetrokkeneJson>

const schemas = { partij: Partij, klantcontact: Klantcontact, betrokkene: Betrokkene } as const

const roundTrip = ({ soort, waarde }: Generated): unknown => {
  const schema = schemas[soort] as Schema.Codec<unknown, unknown>
  return Schema.encodeUnknownSync(schema)(Schema.decodeUnknownSync(schema, options)(waarde))
}

describe("a dataset", () => {
  it("has only records that the domain decodes, and in the form in which it keeps them", () => {
    assert.isAbove(dataset.length, 8000)
    for (const record of dataset) assert.deepStrictEqual(roundTrip(record), record.waarde)
  })

  it("has only histories that the domain decodes, and each gekende was linked by the one in his grond", () => {
    for (const record of dataset) {
      if (record.soort !== "betrokkene") continue
      record.koppelgeschiedenis.forEach((gebeurtenis) =>
        Schema.decodeUnknownSync(Koppelgebeurtenis, options)(gebeurtenis)
      )
      assert.strictEqual(record.koppelgeschiedenis.at(-1)?.soort === "gekoppeld", record.waarde._tag === "Gekend")
    }
  })

  it("is the same for the same seed, and another for another", () => {
    assert.deepStrictEqual([...generate(1, 4000)], dataset)
    const ids = new Set(dataset.map(({ waarde }) => waarde.id))
    assert.isFalse([...generate(2, 4000)].some(({ waarde }) => ids.has(waarde.id)))
  })

  it("has as many betrokkenen as were asked, each with an id and a klantcontact that is there", () => {
    const contacts = new Set(klantcontacten.map(({ id }) => id))
    assert.lengthOf(betrokkenen, 4000)
    assert.strictEqual(new Set(betrokkenen.map(({ id }) => id)).size, 4000)
    assert.isTrue(betrokkenen.every(({ klantcontact }) => contacts.has(klantcontact)))
    assert.deepStrictEqual([...generate(1, 1)].filter(({ soort }) => soort === "betrokkene").length, 1)
  })

  it("links gekende betrokkenen to earlier partijen, on a ground that the partij supports", () => {
    const bekend = new Map(partijen.map((partij) => [partij.id, partij]))
    for (const betrokkene of betrokkenen) {
      if (betrokkene._tag === "Ongekend") continue
      const partij = bekend.get(betrokkene.partij)
      assert.isDefined(partij)
      assert.isTrue(partij.registratiedatum <= betrokkene.registratiedatum)
      const soorten: ReadonlyArray<string> = (partij.gegevens.identificatoren ?? []).map(({ soort }) => soort)
      const { grond } = betrokkene
      assert.isTrue(grond.soort === "identificator" ? soorten.includes(grond.identificatorsoort) : soorten.length === 0)
    }
  })

  it("gives each identificator and each nummer to one record", () => {
    const identificatoren = partijen.flatMap(({ gegevens }) => gegevens.identificatoren ?? []).map((one) =>
      JSON.stringify(one)
    )
    assert.isAbove(identificatoren.length, 300)
    assert.strictEqual(new Set(identificatoren).size, identificatoren.length)
    assert.strictEqual(new Set(partijen.map(({ nummer }) => nummer)).size, partijen.length)
    assert.strictEqual(new Set(klantcontacten.map(({ nummer }) => nummer)).size, klantcontacten.length)
  })

  it("has the mix that it promises: 60% gekend, 10% vertegenwoordiger, partijen of every kind, some overrides", () => {
    const share = (part: (betrokkene: BetrokkeneJson) => boolean) =>
      betrokkenen.filter(part).length / betrokkenen.length
    assert.approximately(share(({ _tag }) => _tag === "Gekend"), 0.6, 0.03)
    assert.approximately(share(({ rol }) => rol === "vertegenwoordiger"), 0.1, 0.02)
    assert.isAbove(
      share(({ _tag, contactgegevens }) => _tag === "Gekend" && contactgegevens.digitaleAdressen?.length === 1),
      0.05
    )
    assert.sameMembers([...new Set(partijen.map(({ gegevens }) => gegevens.soortPartij))], [
      "persoon",
      "organisatie",
      "contactpersoon"
    ])
    const identificatorsoorten = partijen.flatMap(({ gegevens }) => gegevens.identificatoren ?? []).map(({ soort }) =>
      soort
    )
    assert.sameMembers([...new Set(identificatorsoorten)], ["bsn", "rsin", "kvk_nummer", "vestigingsnummer"])
  })

  it("has households at one address and namesakes at different ones", () => {
    const persons = partijen.flatMap(({ gegevens }) =>
      gegevens.soortPartij === "persoon" && gegevens.bezoekadres ? [gegevens] : []
    )
    const perAdres = Map.groupBy(persons, ({ bezoekadres }) => JSON.stringify(bezoekadres))
    assert.isTrue([...perAdres.values()].some((huishouden) => huishouden.length >= 3))
    const perNaam = Map.groupBy(persons, ({ contactnaam }) => `${contactnaam?.voornaam} ${contactnaam?.achternaam}`)
    assert.isTrue(
      [...perNaam.values()].some((namesakes) =>
        new Set(namesakes.map(({ bezoekadres }) => JSON.stringify(bezoekadres))).size > 1
      )
    )
  })
})
