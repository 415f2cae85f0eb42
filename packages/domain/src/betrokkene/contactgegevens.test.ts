import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { changedAdressen } from "../../testing/arbitraries/changed-adressen.ts"
import { read, refusals, written } from "../../testing/decoding.ts"
import { contactgegevens, ongeldigeContactgegevens, writtenContactgegevens } from "../../testing/index.ts"
import { zelfdeDigitaalAdres } from "../values/digitaal-adres.ts"
import { Contactgegevens, geenContactgegevens, keepCommunicatiekanaal } from "./contactgegevens.ts"

const email = (adres: string, omschrijving?: string) => ({
  soortDigitaalAdres: "email",
  adres,
  ...(omschrijving === undefined ? {} : { omschrijving })
})

describe("Contactgegevens", () => {
  // Kills: a normalisation that is not idempotent.
  it("are read from what was kept as themselves", () => {
    fc.assert(
      fc.property(
        contactgegevens,
        (waarde) => assert.deepStrictEqual(read(Contactgegevens, written(Contactgegevens, waarde)), waarde)
      )
    )
  })

  // Kills: a field lost or filled in.
  it("B6, B7: have the fields that were given and no other", () => {
    fc.assert(fc.property(writtenContactgegevens, (input) => {
      assert.sameMembers(Object.keys(read(Contactgegevens, input)), [
        ...new Set([...Object.keys(input), "digitaleAdressen"])
      ])
    }))
  })

  // Kills: not added, added twice.
  it("have the communicatiekanaal among the digitaleAdressen, once, as it was given", () => {
    fc.assert(fc.property(contactgegevens, ({ communicatiekanaal, digitaleAdressen }) => {
      if (communicatiekanaal === undefined) return
      assert.deepStrictEqual(digitaleAdressen.filter((adres) => zelfdeDigitaalAdres(adres, communicatiekanaal)), [
        communicatiekanaal
      ])
    }))
  })

  // Kills: a field that is written otherwise than it is read.
  it("are, read again, what they are", () => {
    fc.assert(fc.property(writtenContactgegevens, (input) => {
      const waarde = read(Contactgegevens, input)
      assert.deepStrictEqual(read(Contactgegevens, waarde), waarde)
    }))
    assert.deepStrictEqual<object>(geenContactgegevens, { digitaleAdressen: [] })
    assert.deepStrictEqual<object>(read(Contactgegevens, {}), { digitaleAdressen: [] })
  })

  // Kills: a limit held only on what was given.
  it("have at most 50 digital addresses, the preferred one included", () => {
    const digitaleAdressen = Array.from({ length: 50 }, (_, nummer) => email(`a${nummer}@example.nl`))
    assert.deepStrictEqual(
      refusals(Contactgegevens, { digitaleAdressen, communicatiekanaal: email("a7@Example.nl", "werk") }),
      []
    )
    assert.deepStrictEqual(
      refusals(Contactgegevens, { digitaleAdressen, communicatiekanaal: email("b@example.nl") }),
      ["digitaleAdressen: digitale-adressen-te-veel"]
    )
  })

  it("are refused when stored without their preferred address among the others", () => {
    const broken = {
      digitaleAdressen: [email("a@example.nl")],
      communicatiekanaal: email("b@example.nl")
    } as unknown as Contactgegevens
    assert.throws(() => written(Contactgegevens, broken))
  })

  it("are refused at their place with their code", () => {
    fc.assert(
      fc.property(ongeldigeContactgegevens, ({ code, input, pad }) => {
        assert.include(refusals(Contactgegevens, input), `${pad.join(".")}: ${code}`)
      }),
      { numRuns: 300 }
    )
  })
})

describe("keepCommunicatiekanaal", () => {
  // Kills: a removed address that comes back, a preference that is lost or that is not the item of the list.
  it("prefers what was preferred as the list now has it, and nothing that was removed from the list", () => {
    const changes = contactgegevens.chain((present) =>
      changedAdressen(present.digitaleAdressen).map((digitaleAdressen) => {
        const { communicatiekanaal: _, ...rest } = written(Contactgegevens, present)
        return { present, nieuw: read(Contactgegevens, { ...rest, digitaleAdressen }) }
      })
    )
    fc.assert(fc.property(changes, ({ nieuw, present }) => {
      const { communicatiekanaal: before } = present
      const { communicatiekanaal: after, ...rest } = keepCommunicatiekanaal(nieuw, present)
      assert.deepStrictEqual<object>(rest, { ...nieuw })
      assert.strictEqual(
        after,
        before && nieuw.digitaleAdressen.find((adres) => zelfdeDigitaalAdres(adres, before))
      )
      assert.deepStrictEqual(
        read(Contactgegevens, written(Contactgegevens, keepCommunicatiekanaal(nieuw, present))),
        keepCommunicatiekanaal(nieuw, present)
      )
    }))
  })
})
