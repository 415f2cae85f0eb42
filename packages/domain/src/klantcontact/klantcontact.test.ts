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
import { withoutOutdatedOntvangen } from "../values/zoals-ontvangen.ts"
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
  it("have texts of up to 50, 200, 255, 1000 and 4000 characters", () => {
    const tot = (extra: number) => ({
      kanaal: "k".repeat(50 + extra),
      onderwerp: "o".repeat(200 + extra),
      inhoud: `${"i".repeat(998 + extra)}\n.`,
      reactie: `${"r".repeat(3998 + extra)}\n.`,
      hoofdOnderwerpType: `https://${"h".repeat(192 + extra)}`,
      metadata: [{ naam: "n".repeat(255 + extra), waarde: "w".repeat(255 + extra) }]
    })
    assert.deepStrictEqual(refusals(Klantcontactgegevens, tot(0)), [])
    assert.deepStrictEqual(refusals(Klantcontactgegevens, tot(1)), [
      "kanaal: tekst-te-lang",
      "onderwerp: tekst-te-lang",
      "inhoud: tekst-te-lang",
      "reactie: tekst-te-lang",
      "hoofdOnderwerpType: tekst-te-lang",
      "metadata.0.naam: tekst-te-lang",
      "metadata.0.waarde: tekst-te-lang"
    ])
  })

  // Kills: a limit off by one, names that only differ in how they were typed.
  it("have at most 50 metadata, each with a name of its own", () => {
    const refusedWith = (metadata: ReadonlyArray<object>) =>
      refusals(Klantcontactgegevens, { kanaal: "balie", onderwerp: "Paspoort", metadata })
    const many = (count: number) => Array.from({ length: count }, (_, place) => ({ naam: `naam ${place}` }))
    assert.deepStrictEqual(refusedWith(many(50)), [])
    assert.deepStrictEqual(refusedWith(many(51)), ["metadata: te-veel-metadata"])
    assert.deepStrictEqual(refusedWith([{ naam: "caf\u00e9" }, { naam: "cafe\u0301", waarde: "1" }]), [
      "metadata: metadata-dubbel"
    ])
  })

  it("have the address of the kind of onderwerp", () => {
    const refusedWith = (hoofdOnderwerpType: string) =>
      refusals(Klantcontactgegevens, { kanaal: "balie", onderwerp: "Paspoort", hoofdOnderwerpType })
    for (const good of ["https://voorbeeld.nl", "http://localhost:8000/a?b=c#d"]) {
      assert.deepStrictEqual(refusedWith(good), [])
    }
    for (
      const bad of ["voorbeeld.nl", "geen adres", "https://", "https:// a", "javascript:alert(1)", "https://a/b c"]
    ) {
      assert.deepStrictEqual(refusedWith(bad), ["hoofdOnderwerpType: webadres-ongeldig"], bad)
    }
  })

  // Kills: the rule on one of the two alone.
  it("tell of no further action after a contact that succeeded", () => {
    const refusedWith = (given: object) => refusals(Klantcontactgegevens, { kanaal: "balie", onderwerp: "x", ...given })
    assert.deepStrictEqual(refusedWith({ indicatieContactGelukt: true, verdereActieOndernomen: true }), [
      "verdereActieOndernomen: verdere-actie-na-gelukt-contact"
    ])
    for (const one of [true, false, undefined]) {
      const given = one === undefined ? {} : { indicatieContactGelukt: one }
      assert.deepStrictEqual(refusedWith({ ...given, verdereActieOndernomen: false }), [])
      assert.deepStrictEqual(one === true ? [] : refusedWith({ ...given, verdereActieOndernomen: true }), [])
    }
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
        gegevens: withoutOutdatedOntvangen(one.gegevens, {
          ...gegevens,
          plaatsgevondenOp: "plaatsgevondenOp" in gegevens ? gegevens.plaatsgevondenOp : one.gegevens.plaatsgevondenOp
        }),
        versie: one.versie + 1
      })
    }))
  })

  // Kills: a text that stays, a fact that goes.
  it("B12: anonymising removes the texts and nothing else, at the next version", () => {
    fc.assert(fc.property(klantcontact, (one) => {
      const { hoofdOnderwerpType: _1, inhoud: _2, metadata: _3, reactie: _4, zoalsOntvangen: _5, ...gegevens } =
        one.gegevens
      assert.deepStrictEqual<object>(anonimiseer(frozen(one)), {
        ...one,
        gegevens: { ...gegevens, onderwerp: "geanonimiseerd" },
        versie: one.versie + 1
      })
      assert.deepStrictEqual(refusals(Klantcontact, written(Klantcontact, anonimiseer(one))), [])
      const known = { ...one, gegevens: { ...one.gegevens, referentienummer: "0000004711" as never } }
      assert.deepStrictEqual(anonimiseer(known), anonimiseer(one))
    }))
  })

  it("has the nummer that is given, else the next, and keeps it until another is given", () => {
    fc.assert(fc.property(klantcontactgegevens, klantcontact, (gegevens, { id, nummer, registratiedatum }) => {
      const given = "0000000042" as never
      const own = nieuwKlantcontact(id, nummer, gegevens, registratiedatum)
      assert.strictEqual(own.nummer, nummer)
      assert.strictEqual(nieuwKlantcontact(id, nummer, { ...gegevens, nummer: given }, registratiedatum).nummer, given)
      assert.strictEqual(wijzigKlantcontactgegevens(own, { ...gegevens, vertrouwelijk: true }).nummer, nummer)
      const renumbered = wijzigKlantcontactgegevens(own, { ...gegevens, nummer: given })
      assert.deepStrictEqual([renumbered.nummer, "nummer" in renumbered.gegevens], [given, false])
    }))
  })

  // Kills: an inhoud that stays unseen.
  it("is told to be anonymised exactly when it has no texts", () => {
    fc.assert(fc.property(klantcontact, (one) => {
      assert.isTrue(isGeanonimiseerd(anonimiseer(one)))
      assert.isFalse(isGeanonimiseerd({ ...one, gegevens: { ...one.gegevens, onderwerp: "een vraag" } }))
      const { gegevens } = anonimiseer(one)
      for (
        const text of [
          { referentienummer: "0000004711" as never },
          { inhoud: "een vraag" },
          { reactie: "een antwoord" },
          { hoofdOnderwerpType: "https://voorbeeld.nl/1" },
          { metadata: [{ naam: "zaak", waarde: "Z-1" }] }
        ]
      ) assert.isFalse(isGeanonimiseerd({ ...one, gegevens: { ...gegevens, ...text } }))
    }))
  })
})
