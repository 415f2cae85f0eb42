import { chanceOf } from "@betrokkene/dataset"
import { Betrokkene, Partij } from "@betrokkene/domain"
import { Schema } from "effect"
import { assert, describe, it } from "vitest"
import { landline, writtenLandline } from "../src/world/landline.ts"
import { isSameHousehold } from "../src/world/owner.ts"
import { world } from "../src/world/world.ts"

const made = world(7, 3000)
const strangers = made.klantcontacten.flatMap(({ ongekenden }) => ongekenden)
const decoded = (schema: unknown, value: unknown) =>
  Schema.decodeUnknownSync(schema as Schema.Codec<unknown, unknown>, { errors: "all", onExcessProperty: "error" })(
    value
  )

describe("the world of a trial", () => {
  it("has only records that the domain decodes, each with an id of its own", () => {
    for (const { partij } of made.partijen) decoded(Partij, partij)
    for (const { betrokkene } of strangers) decoded(Betrokkene, betrokkene)
    const ids = [...made.partijen.map(({ partij }) => partij.id), ...strangers.map(({ betrokkene }) => betrokkene.id)]
    assert.strictEqual(new Set<string>(ids).size, ids.length)
  })

  it("has landlines that differ, belong to nobody, and are one number however they are written", () => {
    const numbers = Array.from({ length: 2000 }, (_, number) => landline(number))
    assert.strictEqual(new Set(numbers).size, numbers.length)
    for (const number of numbers) {
      assert.match(number, /^0[1-57][0-9]1[0-9]{6}$/u)
      const written = writtenLandline(chanceOf(1, "landline", Number(number)), number)
      assert.strictEqual(written.replace(/\D/gu, "").replace(/^(?:00)?31/u, "0"), number)
    }
  })

  it("is the same for the same seed, and another for another", () => {
    assert.deepStrictEqual(world(7, 3000), made)
    assert.notDeepEqual(world(8, 3000).partijen[0], made.partijen[0])
  })

  it("has 0.4 ongekenden per betrokkene: some are a partij, some live with one, most are unknown", () => {
    assert.lengthOf(strangers, 1200)
    const owners = new Set(made.partijen.map(({ owner }) => owner))
    const known = strangers.filter(({ owner }) => owners.has(owner)).length
    assert.isTrue(known > 300 && known < 500, String(known))
    assert.isAbove(
      made.klantcontacten.filter(({ ongekenden: [one, other] }) =>
        one !== undefined && other !== undefined && isSameHousehold(one.owner, other.owner)
      ).length,
      10
    )
  })

  it("has a shelter of hundreds at one address, students of no kin, placeholders, and addresses without postcode", () => {
    const { klantcontacten, partijen } = world(9, 40_000)
    const homes = Map.groupBy(
      partijen.filter(({ partij }) => partij.gegevens.soortPartij === "persoon" && partij.gegevens.bezoekadres),
      ({ partij }) => JSON.stringify(partij.gegevens.bezoekadres)
    )
    const naam = ({ partij: { gegevens } }: typeof partijen[number]) =>
      "contactnaam" in gegevens ? gegevens.contactnaam : undefined
    const achternamen = (of: ReadonlyArray<typeof partijen[number]>) =>
      new Set(of.map((one) => naam(one)?.achternaam)).size
    assert.isAbove(Math.max(...[...homes.values()].map(({ length }) => length)), 100)
    assert.isAbove([...homes.values()].filter((of) => of.length === 4 && achternamen(of) === 4).length, 5)
    const given = klantcontacten.flatMap(({ ongekenden }) => ongekenden).map(({ betrokkene }) =>
      JSON.stringify(betrokkene.contactgegevens)
    )
    for (const written of [/0600000000/u, /onbekend@/u, /"achternaam":"Onbekend"/u, /"straat":(?!.*"postcode")/u]) {
      assert.isAbove(given.filter((text) => written.test(text)).length, 3, String(written))
    }
    const namen = partijen.map((one) => naam(one)?.voornaam ?? "")
    assert.isAbove(namen.filter((voornaam) => /\w \w+ \w/u.test(voornaam)).length, 50)
  })

  it("has what makes linking hard: one person twice, and several at one address, telephone and e-mail address", () => {
    assert.isBelow(new Set(made.partijen.map(({ owner }) => owner)).size, made.partijen.length)
    const shared = (of: (partij: Partij) => ReadonlyArray<string>) => {
      const seen = made.partijen.flatMap(({ partij }) => of(partij))
      return seen.length - new Set(seen).size
    }
    const digital = (soort: string) => (partij: Partij) =>
      partij.gegevens.digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === soort).map((
        { adres }
      ) => adres.replace(/^0|\D/gu, "").slice(-8) || adres)
    assert.isAbove(
      shared(({ gegevens }) => gegevens.bezoekadres === undefined ? [] : [JSON.stringify(gegevens.bezoekadres)]),
      100
    )
    assert.isAbove(shared(digital("telefoonnummer")), 20)
    assert.isAbove(
      shared((partij) =>
        partij.gegevens.digitaleAdressen.filter(({ soortDigitaalAdres }) => soortDigitaalAdres === "email").map((
          { adres }
        ) => adres)
      ),
      10
    )
  })
})
