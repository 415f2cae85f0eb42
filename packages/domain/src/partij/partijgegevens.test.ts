import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { changedAdressen } from "../../testing/arbitraries/changed-adressen.ts"
import { read, refusals, written } from "../../testing/decoding.ts"
import { ongeldigePartijgegevens, partijgegevens, writtenPartijgegevens } from "../../testing/index.ts"
import { zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { soortenPartij } from "./identificatoren.ts"
import { keepVoorkeurskanaal, Partijgegevens } from "./partijgegevens.ts"

const persoon = { soortPartij: "persoon", contactnaam: { achternaam: "Jansen" } }
const email = (adres: string) => ({ soortDigitaalAdres: "email", adres })

describe("Partijgegevens", () => {
  // Kills: a normalisation that is not idempotent.
  it("are read from what was kept as themselves", () => {
    fc.assert(fc.property(partijgegevens, (gegevens) => {
      const back = read(Partijgegevens, written(Partijgegevens, gegevens))
      assert.deepStrictEqual<object>(written(Partijgegevens, back), written(Partijgegevens, gegevens))
      assert.deepStrictEqual(JSON.stringify(back), JSON.stringify(gegevens))
    }))
  })

  // Kills: either default the other way.
  it("B8, B9: are actief and without geheimhouding unless it is said", () => {
    fc.assert(fc.property(writtenPartijgegevens, (input) => {
      const { indicatieActief, indicatieGeheimhouding } = read(Partijgegevens, input)
      assert.strictEqual(indicatieActief, input.indicatieActief ?? true)
      assert.strictEqual(indicatieGeheimhouding, input.indicatieGeheimhouding ?? false)
    }))
  })

  it("may have a name by their kind, and no addresses or identificatoren unless given", () => {
    assert.deepStrictEqual<object>({ ...read(Partijgegevens, persoon) }, {
      soortPartij: "persoon",
      contactnaam: { achternaam: "Jansen" },
      identificatoren: [],
      digitaleAdressen: [],
      indicatieGeheimhouding: false,
      indicatieActief: true
    })
    for (const soortPartij of soortenPartij) assert.deepStrictEqual(refusals(Partijgegevens, { soortPartij }), [])
    assert.deepStrictEqual(
      refusals(Partijgegevens, { ...persoon, soortPartij: "contactpersoon", organisatienaam: "Ons Huis" }),
      []
    )
    assert.deepStrictEqual(refusals(Partijgegevens, { ...persoon, organisatienaam: "Ons Huis" }), [
      "organisatienaam: onbekende-eigenschap"
    ])
    assert.deepStrictEqual(refusals(Partijgegevens, { soortPartij: "gezin" }), ["soortPartij: soort-onbekend"])
  })

  // Kills: not added, added twice.
  it("have the voorkeurskanaal among the digitaleAdressen, once, as it was given", () => {
    fc.assert(fc.property(partijgegevens, ({ digitaleAdressen, voorkeurskanaal }) => {
      if (voorkeurskanaal === undefined) return
      assert.deepStrictEqual(digitaleAdressen.filter((adres) => zelfdeDigitaalAdres(adres, voorkeurskanaal)), [
        voorkeurskanaal
      ])
    }))
  })

  it("have no more than 50 digital addresses with the preferred one, and notes of up to 1000 characters", () => {
    const digitaleAdressen = Array.from({ length: 50 }, (_, nummer) => email(`a${nummer}@example.nl`))
    assert.deepStrictEqual(
      refusals(Partijgegevens, { ...persoon, digitaleAdressen, voorkeurskanaal: email("a0@Example.nl") }),
      []
    )
    assert.deepStrictEqual(
      refusals(Partijgegevens, { ...persoon, digitaleAdressen, voorkeurskanaal: email("b@example.nl") }),
      ["digitaleAdressen: digitale-adressen-te-veel"]
    )
    assert.deepStrictEqual(refusals(Partijgegevens, { ...persoon, interneNotitie: `${"n".repeat(998)}\n.` }), [])
    assert.deepStrictEqual(refusals(Partijgegevens, { ...persoon, interneNotitie: "n".repeat(1001) }), [
      "interneNotitie: tekst-te-lang"
    ])
  })

  it("are refused when stored without their preferred address among the others", () => {
    const broken = {
      ...read(Partijgegevens, persoon),
      voorkeurskanaal: email("b@example.nl")
    } as unknown as Partijgegevens
    assert.throws(() => written(Partijgegevens, broken))
  })

  it("are refused at their place with their code", () => {
    fc.assert(
      fc.property(ongeldigePartijgegevens, ({ code, input, pad }) => {
        assert.include(refusals(Partijgegevens, input), `${pad.join(".")}: ${code}`)
      }),
      { numRuns: 400 }
    )
  })
})

describe("keepVoorkeurskanaal", () => {
  // Kills: a removed address that comes back, a preference that is lost or that is not the item of the list.
  it("prefers what was preferred as the list now has it, and nothing that was removed from the list", () => {
    const changes = partijgegevens.chain((present) =>
      changedAdressen(present.digitaleAdressen).map((digitaleAdressen) => {
        const { voorkeurskanaal: _, ...rest } = written(Partijgegevens, present)
        return { present, nieuw: read(Partijgegevens, { ...rest, digitaleAdressen }) }
      })
    )
    fc.assert(fc.property(changes, ({ nieuw, present }) => {
      const { voorkeurskanaal: before } = present
      const { voorkeurskanaal: after, ...rest } = keepVoorkeurskanaal(nieuw, present)
      assert.deepStrictEqual<object>(rest, { ...nieuw })
      assert.strictEqual(
        after,
        before && nieuw.digitaleAdressen.find((adres) => zelfdeDigitaalAdres(adres, before))
      )
      assert.deepStrictEqual(
        read(Partijgegevens, written(Partijgegevens, keepVoorkeurskanaal(nieuw, present))),
        keepVoorkeurskanaal(nieuw, present)
      )
    }))
  })
})
