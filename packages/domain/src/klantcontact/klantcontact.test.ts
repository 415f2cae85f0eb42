import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { read, refusals, written } from "../../testing/decoding.ts"
import { frozen } from "../../testing/frozen.ts"
import {
  klantcontact,
  klantcontactgegevens,
  klantcontactId,
  nummer,
  ongeldigeKlantcontactgegevens,
  tijdstip,
  writtenKlantcontactgegevens
} from "../../testing/index.ts"
import {
  anonimiseer,
  isGeanonimiseerd,
  Klantcontact,
  Klantcontactgegevens,
  nieuwKlantcontact,
  wijzigKlantcontactgegevens
} from "./klantcontact.ts"

describe("Klantcontactgegevens", () => {
  // Kills: the default the other way.
  it("survive encoding and decoding, and are not vertrouwelijk by default", () => {
    fc.assert(fc.property(writtenKlantcontactgegevens, (input) => {
      const gegevens = read(Klantcontactgegevens, input)
      assert.strictEqual(gegevens.vertrouwelijk, input.vertrouwelijk ?? false)
      assert.sameMembers(Object.keys(gegevens), [...new Set([...Object.keys(input), "vertrouwelijk"])])
      assert.deepStrictEqual(read(Klantcontactgegevens, written(Klantcontactgegevens, gegevens)), gegevens)
    }))
  })

  // Kills: a limit off by one.
  it("have texts of up to 50, 200 and 1000 characters", () => {
    const tot = (extra: number) => ({
      kanaal: "k".repeat(50 + extra),
      onderwerp: "o".repeat(200 + extra),
      inhoud: `${"i".repeat(998 + extra)}\n.`
    })
    assert.deepStrictEqual(refusals(Klantcontactgegevens, tot(0)), [])
    assert.deepStrictEqual(refusals(Klantcontactgegevens, tot(1)), [
      "kanaal: tekst-te-lang",
      "onderwerp: tekst-te-lang",
      "inhoud: tekst-te-lang"
    ])
  })

  it("are refused at their place with their code", () => {
    fc.assert(
      fc.property(ongeldigeKlantcontactgegevens, ({ code, input, pad }) => {
        assert.include(refusals(Klantcontactgegevens, input), `${pad.join(".")}: ${code}`)
      }),
      { numRuns: 300 }
    )
  })
})

describe("Klantcontact", () => {
  it("survives encoding and decoding, and always has a moment", () => {
    fc.assert(
      fc.property(
        klantcontact,
        (one) => assert.deepStrictEqual(read(Klantcontact, written(Klantcontact, one)), one)
      )
    )
    fc.assert(
      fc.property(klantcontact, ({ gegevens: { plaatsgevondenOp: _, ...gegevens }, ...others }) => {
        assert.deepStrictEqual(refusals(Klantcontact, { ...others, gegevens }), [
          "gegevens.plaatsgevondenOp: verplicht"
        ])
      }),
      { numRuns: 10 }
    )
  })

  // Kills: any field mixed up.
  it("B12: starts at the first version, and took place now by default", () => {
    fc.assert(fc.property(klantcontactId, nummer, klantcontactgegevens, tijdstip, (id, nummer, gegevens, nu) => {
      assert.deepStrictEqual<object>(nieuwKlantcontact(id, nummer, frozen(gegevens), nu), {
        id,
        nummer,
        gegevens: { ...gegevens, plaatsgevondenOp: "plaatsgevondenOp" in gegevens ? gegevens.plaatsgevondenOp : nu },
        registratiedatum: nu,
        versie: 1
      })
    }))
  })

  // Kills: gegevens merged.
  it("B12: a change replaces all gegevens at the next version, and keeps the moment by default", () => {
    fc.assert(fc.property(klantcontact, klantcontactgegevens, (one, gegevens) => {
      assert.deepStrictEqual<object>(wijzigKlantcontactgegevens(frozen(one), gegevens), {
        ...one,
        gegevens: {
          ...gegevens,
          plaatsgevondenOp: "plaatsgevondenOp" in gegevens ? gegevens.plaatsgevondenOp : one.gegevens.plaatsgevondenOp
        },
        versie: one.versie + 1
      })
    }))
  })

  // Kills: a text that stays, a fact that goes.
  it("B12: anonymising removes the texts and nothing else, at the next version", () => {
    fc.assert(fc.property(klantcontact, (one) => {
      const { inhoud: _inhoud, ...gegevens } = one.gegevens
      assert.deepStrictEqual<object>(anonimiseer(frozen(one)), {
        ...one,
        gegevens: { ...gegevens, onderwerp: "geanonimiseerd" },
        versie: one.versie + 1
      })
      assert.deepStrictEqual(refusals(Klantcontact, written(Klantcontact, anonimiseer(one))), [])
    }))
  })

  // Kills: an inhoud that stays unseen.
  it("is told to be anonymised exactly when it has no texts", () => {
    fc.assert(fc.property(klantcontact, (one) => {
      assert.isTrue(isGeanonimiseerd(anonimiseer(one)))
      assert.isFalse(isGeanonimiseerd({ ...one, gegevens: { ...one.gegevens, onderwerp: "een vraag" } }))
      assert.isFalse(
        isGeanonimiseerd({ ...one, gegevens: { ...one.gegevens, onderwerp: "geanonimiseerd", inhoud: "een vraag" } })
      )
    }))
  })
})
