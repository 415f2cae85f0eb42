import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { ouderKlantcontactdossier, ouderPartijdossier } from "../../testing/arbitraries/older-dossier.ts"
import { uitgevoerd } from "../../testing/carried-out.ts"
import { frozen } from "../../testing/frozen.ts"
import { klantcontactdossier, omstandigheden, partijdossier, verweesdeAdressen } from "../../testing/index.ts"
import { persoonlijkeTeksten } from "../../testing/personal-texts.ts"
import { Betrokkene } from "../betrokkene/betrokkene.ts"
import { anonimiseer } from "../klantcontact/klantcontact.ts"
import { bevindingenVanKlantcontact, bevindingenVanPartij, bevindingenVanVerweesdeAdressen } from "./apply-regels.ts"
import type { Bevinding } from "./bevinding.ts"
import { canonical, ordered } from "./canonical.ts"
import type { Circumstances, Klantcontactdossier, Partijdossier } from "./dossier.ts"
import { Kenmerk } from "./kenmerk.ts"
import { RecordReference } from "./record-reference.ts"
import { looksAt, regelnamen, regels } from "./regels.ts"
import { Voorstel } from "./voorstel.ts"

const inKlantcontact = (dossier: Klantcontactdossier, gegeven: Circumstances, gevraagd = regelnamen) =>
  bevindingenVanKlantcontact(dossier, gevraagd, gegeven)
const inPartij = (dossier: Partijdossier, gegeven: Circumstances, gevraagd = regelnamen) =>
  bevindingenVanPartij(dossier, gevraagd, gegeven)

/** Findings by which they are the same ones, in any order. */
const alsVerzameling = (bevindingen: ReadonlyArray<Bevinding>) =>
  bevindingen.map((bevinding) => canonical(bevinding)).sort()
const sleutel = ({ records, regel, rustOp }: Bevinding) => canonical([regel, records, rustOp])
/** Those that say who an ongekende may be. */
const zoektPartij = (regel: Bevinding["regel"]) => ["mogelijke-partij", "meer-mogelijke-partijen"].includes(regel)
const zonderRustOp = ({ rustOp: _rustOp, ...bevinding }: Bevinding) => bevinding

/** A generator, with the dossiers by the rules of their kind. */
const gevallen = fc.oneof(
  fc.tuple(klantcontactdossier, omstandigheden).map(([dossier, gegeven]) => ({
    dossier,
    gegeven,
    gevonden: () => inKlantcontact(dossier, gegeven)
  })),
  fc.tuple(partijdossier, omstandigheden).map(([dossier, gegeven]) => ({
    dossier,
    gegeven,
    gevonden: () => inPartij(dossier, gegeven)
  }))
)
const oudereGevallen = fc.oneof(
  fc.tuple(ouderKlantcontactdossier, omstandigheden).map(([dossier, gegeven]) => ({
    dossier,
    gevonden: () => inKlantcontact(dossier, gegeven)
  })),
  fc.tuple(ouderPartijdossier, omstandigheden).map(([dossier, gegeven]) => ({
    dossier,
    gevonden: () => inPartij(dossier, gegeven)
  }))
)

/** The same betrokkenen and kandidaten in another order. */
const geschud = (dossier: Klantcontactdossier): fc.Arbitrary<Klantcontactdossier> =>
  fc.tuple(
    fc.shuffledSubarray([...dossier.betrokkenen], { minLength: dossier.betrokkenen.length }),
    fc.boolean()
  ).map(([betrokkenen, om]) => ({
    ...dossier,
    betrokkenen: betrokkenen.map((een) => ({ ...een, kandidaten: om ? een.kandidaten.toReversed() : een.kandidaten }))
  }))

describe("the rules together", () => {
  it("find the same in the same dossier, which they leave as it is (kills: a rule that keeps or changes something)", () => {
    fc.assert(fc.property(gevallen, oudereGevallen, (een, ouder) => {
      for (const { dossier, gevonden } of [een, ouder]) {
        frozen(dossier)
        assert.deepStrictEqual(gevonden(), gevonden())
      }
    }))
  })

  it("find in each dossier what they find in it alone, whichever came before (kills: one dossier told by another)", () => {
    fc.assert(fc.property(fc.array(gevallen, { minLength: 2, maxLength: 5 }), (all) => {
      const vooruit = all.map(({ gevonden }) => gevonden())
      assert.deepStrictEqual(all.toReversed().map(({ gevonden }) => gevonden()).toReversed(), vooruit)
    }))
  })

  it("find the same in whatever order betrokkenen and kandidaten come (kills: the first that comes along wins)", () => {
    const metGeschud = klantcontactdossier.chain((dossier) => fc.tuple(fc.constant(dossier), geschud(dossier)))
    fc.assert(
      fc.property(metGeschud, omstandigheden, ([dossier, anders], gegeven) => {
        assert.deepStrictEqual(
          alsVerzameling(inKlantcontact(anders, gegeven)),
          alsVerzameling(inKlantcontact(dossier, gegeven))
        )
      }),
      { numRuns: 200 }
    )
    fc.assert(fc.property(partijdossier, omstandigheden, (dossier, gegeven) => {
      const anders = { ...dossier, kandidaten: dossier.kandidaten.toReversed() }
      assert.deepStrictEqual(alsVerzameling(inPartij(anders, gegeven)), alsVerzameling(inPartij(dossier, gegeven)))
    }))
  })

  it("find what each finds when it is asked alone, and nothing is found by one that is not asked (kills: rules that are mixed up in the table)", () => {
    fc.assert(
      fc.property(
        klantcontactdossier,
        partijdossier,
        omstandigheden,
        fc.subarray([...regelnamen]),
        (dossier, partij, gegeven, gevraagd) => {
          for (const regel of gevraagd) {
            for (
              const bevinding of [...inKlantcontact(dossier, gegeven, [regel]), ...inPartij(partij, gegeven, [regel])]
            ) assert.strictEqual(bevinding.regel, regel)
          }
          assert.deepStrictEqual(
            inKlantcontact(dossier, gegeven, gevraagd as never),
            gevraagd.flatMap((regel) => inKlantcontact(dossier, gegeven, [regel]))
          )
          assert.deepStrictEqual(
            inPartij(partij, gegeven, gevraagd as never),
            gevraagd.flatMap((regel) => inPartij(partij, gegeven, [regel]))
          )
        }
      )
    )
  })

  it("B5: name records of the dossier, each finding once, in the form that is kept; of a gekende never the partij (kills: a finding that leads to a partij)", () => {
    fc.assert(
      fc.property(gevallen, ({ dossier, gevonden }) => {
        const bevindingen = gevonden()
        assert.strictEqual(new Set(bevindingen.map(sleutel)).size, bevindingen.length)
        for (const { kenmerken, records, regel, voorstel } of bevindingen) {
          for (const record of records) {
            Schema.decodeUnknownSync(RecordReference)(record)
            assert.include(canonical(dossier), `"id":"${record.id}"`)
            if ("klantcontact" in dossier && !zoektPartij(regel)) assert.notStrictEqual(record.soort, "partij")
          }
          for (const kenmerk of kenmerken) Schema.decodeUnknownSync(Kenmerk, { onExcessProperty: "error" })(kenmerk)
          if (voorstel !== undefined) Schema.decodeUnknownSync(Voorstel, { onExcessProperty: "error" })(voorstel)
          if (regels[regel].behandeling === "meldt") assert.isUndefined(voorstel)
        }
      }),
      { numRuns: 150 }
    )
  })

  it("tell nobody's data: no text of the records is in a finding, but for what it rests on (kills: a value in a kenmerk, the name of an unknown field)", () => {
    fc.assert(
      fc.property(gevallen, oudereGevallen, (een, ouder) => {
        for (const { dossier, gevonden } of [een, ouder]) {
          const verteld = gevonden().map((bevinding) => JSON.stringify(zonderRustOp(bevinding))).join()
          for (const tekst of persoonlijkeTeksten(dossier)) assert.notInclude(verteld, tekst)
        }
      }),
      { numRuns: 150 }
    )
  })

  it("do not die on records that are older than a rule (kills: a rule that trusts what is stored)", () => {
    fc.assert(fc.property(oudereGevallen, ({ gevonden }) => assert.isArray(gevonden())), { numRuns: 250 })
  })

  it("find in a klantcontact without texts only what can't be read and what is still personal (kills: an anonymised one that is looked at further)", () => {
    fc.assert(fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
      const leeg = { ...dossier, klantcontact: anonimiseer(dossier.klantcontact) }
      for (const { regel } of inKlantcontact(leeg, gegeven)) {
        assert.include(["ongeldige-waarde", "bewaartermijn-verstreken"], regel)
      }
    }))
  })

  it("rest on the records and not on the moment of the run (kills: a rejected finding that comes back by itself)", () => {
    fc.assert(fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
      const later = { ...gegeven, peildatum: "2026-11-25T03:04:05.678Z" as Circumstances["peildatum"] }
      const nu = new Map(
        inKlantcontact(dossier, gegeven).map((bevinding) => [canonical(zonderRustOp(bevinding)), bevinding.rustOp])
      )
      for (const bevinding of inKlantcontact(dossier, later)) {
        const eerder = nu.get(canonical(zonderRustOp(bevinding)))
        if (eerder !== undefined) assert.deepStrictEqual(bevinding.rustOp, eerder)
      }
    }))
  })
})

describe("what a rule proposes in a klantcontact", () => {
  const voorstellen = fc.tuple(
    fc.oneof({ weight: 3, arbitrary: klantcontactdossier }, ouderKlantcontactdossier),
    omstandigheden
  ).map(([dossier, gegeven]) => ({
    dossier,
    gegeven,
    voorstellen: inKlantcontact(dossier, gegeven).flatMap((bevinding) =>
      bevinding.voorstel === undefined
        ? []
        : [{ bevinding, voorstel: bevinding.voorstel, na: uitgevoerd(dossier, bevinding.voorstel) }]
    )
  }))

  it("is not found again by the same rule once it was carried out (kills: a night without end)", () => {
    fc.assert(
      fc.property(voorstellen, ({ gegeven, voorstellen }) => {
        for (const { bevinding, na } of voorstellen) {
          const over = inKlantcontact(na, gegeven, [bevinding.regel]).filter(({ records }) =>
            canonical(records[0]) === canonical(bevinding.records[0])
          )
          assert.deepStrictEqual(over, [])
        }
      }),
      { numRuns: 250 }
    )
  })

  it("B1, B6, B12: writes those that it is about at their next version, and leaves everybody else and every partij as he was", () => {
    fc.assert(
      fc.property(voorstellen, ({ dossier, voorstellen }) => {
        for (const { na, voorstel } of voorstellen) {
          for (const { betrokkene, partij } of dossier.betrokkenen) {
            const dezelfde = na.betrokkenen.find((een) => een.betrokkene.id === betrokkene.id)
            const geraakt = voorstel.soort === "anonimiseren" || canonical(voorstel).includes(betrokkene.id)
            if (dezelfde === undefined) {
              assert.deepStrictEqual<unknown>(voorstel, { soort: "betrokkene-verwijderen", betrokkene: betrokkene.id })
            } else if (!geraakt) {
              assert.deepStrictEqual(dezelfde.betrokkene, betrokkene)
            } else {
              assert.strictEqual(dezelfde.betrokkene.klantcontact, betrokkene.klantcontact)
              if (dezelfde.partij !== undefined && partij !== undefined) assert.deepStrictEqual(dezelfde.partij, partij)
              if (voorstel.soort !== "normaliseren") assert.isAbove(dezelfde.betrokkene.versie, betrokkene.versie)
            }
          }
        }
      }),
      { numRuns: 150 }
    )
  })

  it("B2, B3, B10: leaves betrokkenen that today's values accept, in the usage mode that they were in unless it links or unlinks", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        for (const { voorstel } of inKlantcontact(dossier, gegeven)) {
          if (voorstel === undefined) continue
          for (const { betrokkene } of uitgevoerd(dossier, voorstel).betrokkenen) {
            Schema.decodeUnknownSync(Betrokkene, { onExcessProperty: "error" })(ordered(betrokkene))
            const voor = dossier.betrokkenen.find((een) => een.betrokkene.id === betrokkene.id)?.betrokkene
            if (!["koppelen", "ontkoppelen", "anonimiseren"].includes(voorstel.soort)) {
              assert.strictEqual(betrokkene._tag, voor?._tag)
            }
          }
        }
      }),
      { numRuns: 150 }
    )
  })

  it("carried out one after the other, as each is found, comes to an end (kills: two rules that undo each other)", () => {
    fc.assert(
      fc.property(klantcontactdossier, omstandigheden, (dossier, gegeven) => {
        let huidig = dossier
        for (let ronde = 0;; ronde++) {
          assert.isBelow(ronde, 60)
          const volgende = inKlantcontact(huidig, gegeven).find(({ voorstel }) => voorstel !== undefined)
          if (volgende?.voorstel === undefined) break
          huidig = uitgevoerd(huidig, volgende.voorstel)
        }
      }),
      { numRuns: 150 }
    )
  })
})

describe("the generator of dossiers", () => {
  it("lets every rule find something, often enough to rely on", () => {
    const aantal = new Map<string, number>()
    const steekproef = { numRuns: 300, seed: 11 }
    for (
      const [klantcontact, partij, adressen, gegeven] of fc.sample(
        fc.tuple(klantcontactdossier, partijdossier, verweesdeAdressen, omstandigheden),
        steekproef
      )
    ) {
      const gevonden = [
        ...inKlantcontact(klantcontact, gegeven),
        ...inPartij(partij, gegeven),
        ...bevindingenVanVerweesdeAdressen(adressen, regelnamen, gegeven)
      ]
      for (const regel of new Set(gevonden.map(({ regel }) => regel))) aantal.set(regel, (aantal.get(regel) ?? 0) + 1)
    }
    for (const regel of regelnamen) {
      if (looksAt(regel, "klantcontact") || looksAt(regel, "partij")) {
        assert.isAtLeast(aantal.get(regel) ?? 0, 5, regel)
      }
    }
  })
})
