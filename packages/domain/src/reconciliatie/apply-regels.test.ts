import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { olderKlantcontactdossier, olderPartijdossier } from "../../testing/arbitraries/older-dossier.ts"
import { frozen } from "../../testing/frozen.ts"
import { circumstances, klantcontactdossier, partijdossier, verweesdeAdressen } from "../../testing/index.ts"
import { personalTexts } from "../../testing/personal-texts.ts"
import { anonimiseer } from "../klantcontact/klantcontact.ts"
import { canonicalText } from "../values/canonical-text.ts"
import { bevindingenVanKlantcontact, bevindingenVanPartij, bevindingenVanVerweesdeAdressen } from "./apply-regels.ts"
import type { Bevinding } from "./bevinding.ts"
import type { Circumstances, Klantcontactdossier, Partijdossier } from "./dossier.ts"
import { Kenmerk } from "./kenmerk.ts"
import { RecordReference } from "./record-reference.ts"
import { looksAt, regelnamen, regels } from "./regels.ts"
import { Voorstel } from "./voorstel.ts"

const inKlantcontact = (dossier: Klantcontactdossier, gegeven: Circumstances, asked = regelnamen) =>
  bevindingenVanKlantcontact(dossier, asked, gegeven)
const inPartij = (dossier: Partijdossier, gegeven: Circumstances, asked = regelnamen) =>
  bevindingenVanPartij(dossier, asked, gegeven)

/** The keys of findings, in any order. */
const asSet = (bevindingen: ReadonlyArray<Bevinding>) => bevindingen.map((bevinding) => canonicalText(bevinding)).sort()
const key = ({ records, regel, rustOp }: Bevinding) => canonicalText([regel, records, rustOp])
/** The rules that look for the partij of an ongekende. */
const looksForPartij = (regel: Bevinding["regel"]) => ["mogelijke-partij", "meer-mogelijke-partijen"].includes(regel)
const zonderRustOp = ({ rustOp: _rustOp, ...bevinding }: Bevinding) => bevinding

/** A generator of dossiers, with the rules of their kind. */
const cases = fc.oneof(
  fc.tuple(klantcontactdossier, circumstances).map(([dossier, gegeven]) => ({
    dossier,
    gegeven,
    gevonden: () => inKlantcontact(dossier, gegeven)
  })),
  fc.tuple(partijdossier, circumstances).map(([dossier, gegeven]) => ({
    dossier,
    gegeven,
    gevonden: () => inPartij(dossier, gegeven)
  }))
)
const olderCases = fc.oneof(
  fc.tuple(olderKlantcontactdossier, circumstances).map(([dossier, gegeven]) => ({
    dossier,
    gevonden: () => inKlantcontact(dossier, gegeven)
  })),
  fc.tuple(olderPartijdossier, circumstances).map(([dossier, gegeven]) => ({
    dossier,
    gevonden: () => inPartij(dossier, gegeven)
  }))
)

/** The same betrokkenen and candidates in another order. */
const shuffled = (dossier: Klantcontactdossier): fc.Arbitrary<Klantcontactdossier> =>
  fc.tuple(
    fc.shuffledSubarray([...dossier.betrokkenen], { minLength: dossier.betrokkenen.length }),
    fc.boolean()
  ).map(([betrokkenen, om]) => ({
    ...dossier,
    betrokkenen: betrokkenen.map((one) => ({ ...one, candidates: om ? one.candidates.toReversed() : one.candidates }))
  }))

describe("the rules together", () => {
  // Kills: a rule that keeps or changes something.
  it("find the same in the same dossier and leave it unchanged", () => {
    fc.assert(fc.property(cases, olderCases, (one, older) => {
      for (const { dossier, gevonden } of [one, older]) {
        frozen(dossier)
        assert.deepStrictEqual(gevonden(), gevonden())
      }
    }))
  })

  // Kills: one dossier told by another.
  it("find the same in a dossier whatever dossier came before", () => {
    fc.assert(fc.property(fc.array(cases, { minLength: 2, maxLength: 5 }), (all) => {
      const forward = all.map(({ gevonden }) => gevonden())
      assert.deepStrictEqual(all.toReversed().map(({ gevonden }) => gevonden()).toReversed(), forward)
    }))
  })

  // Kills: the first that comes along wins.
  it("find the same whatever the order of betrokkenen and candidates", () => {
    const withShuffled = klantcontactdossier.chain((dossier) => fc.tuple(fc.constant(dossier), shuffled(dossier)))
    fc.assert(
      fc.property(withShuffled, circumstances, ([dossier, different], gegeven) => {
        assert.deepStrictEqual(
          asSet(inKlantcontact(different, gegeven)),
          asSet(inKlantcontact(dossier, gegeven))
        )
      }),
      { numRuns: 200 }
    )
    fc.assert(fc.property(partijdossier, circumstances, (dossier, gegeven) => {
      const different = { ...dossier, candidates: dossier.candidates.toReversed() }
      assert.deepStrictEqual(asSet(inPartij(different, gegeven)), asSet(inPartij(dossier, gegeven)))
    }))
  })

  // Kills: rules that are mixed up in the table.
  it("find together what each finds alone; a rule that is not asked finds nothing", () => {
    fc.assert(
      fc.property(
        klantcontactdossier,
        partijdossier,
        circumstances,
        fc.subarray([...regelnamen]),
        (dossier, partij, gegeven, asked) => {
          for (const regel of asked) {
            for (
              const bevinding of [...inKlantcontact(dossier, gegeven, [regel]), ...inPartij(partij, gegeven, [regel])]
            ) assert.strictEqual(bevinding.regel, regel)
          }
          assert.deepStrictEqual(
            inKlantcontact(dossier, gegeven, asked as never),
            asked.flatMap((regel) => inKlantcontact(dossier, gegeven, [regel]))
          )
          assert.deepStrictEqual(
            inPartij(partij, gegeven, asked as never),
            asked.flatMap((regel) => inPartij(partij, gegeven, [regel]))
          )
        }
      )
    )
  })

  // Kills: a finding that leads to a partij.
  it("B5: name only records of the dossier, each finding once, and never the partij of a gekende", () => {
    fc.assert(
      fc.property(cases, ({ dossier, gevonden }) => {
        const bevindingen = gevonden()
        assert.strictEqual(new Set(bevindingen.map(key)).size, bevindingen.length)
        for (const { kenmerken, records, regel, voorstel } of bevindingen) {
          for (const record of records) {
            Schema.decodeUnknownSync(RecordReference)(record)
            assert.include(canonicalText(dossier), `"id":"${record.id}"`)
            if ("klantcontact" in dossier && !looksForPartij(regel)) assert.notStrictEqual(record.soort, "partij")
          }
          for (const kenmerk of kenmerken) Schema.decodeUnknownSync(Kenmerk, { onExcessProperty: "error" })(kenmerk)
          if (voorstel !== undefined) Schema.decodeUnknownSync(Voorstel, { onExcessProperty: "error" })(voorstel)
          if (regels[regel].behandeling === "meldt") assert.isUndefined(voorstel)
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: a value in a kenmerk, the name of an unknown field.
  it("put no text of the records in a finding, except in rustOp", () => {
    fc.assert(
      fc.property(cases, olderCases, (one, older) => {
        for (const { dossier, gevonden } of [one, older]) {
          const told = gevonden().map((bevinding) => JSON.stringify(zonderRustOp(bevinding))).join()
          for (const text of personalTexts(dossier)) assert.notInclude(told, text)
        }
      }),
      { numRuns: 150 }
    )
  })

  // Kills: a rule that trusts what is stored.
  it("do not die on records that are older than a rule", () => {
    fc.assert(fc.property(olderCases, ({ gevonden }) => assert.isArray(gevonden())), { numRuns: 250 })
  })

  // Kills: an anonymised one that is looked at further.
  it("find in an anonymised klantcontact only unreadable values and remaining personal data", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const empty = { ...dossier, klantcontact: anonimiseer(dossier.klantcontact) }
      for (const { regel } of inKlantcontact(empty, gegeven)) {
        assert.include(["ongeldige-waarde", "bewaartermijn-verstreken"], regel)
      }
    }))
  })

  // Kills: a rejected finding that comes back by itself.
  it("depend on the records and not on the moment of the run", () => {
    fc.assert(fc.property(klantcontactdossier, circumstances, (dossier, gegeven) => {
      const later = { ...gegeven, peildatum: "2026-11-25T03:04:05.678Z" as Circumstances["peildatum"] }
      const told = (bevinding: Bevinding) => canonicalText(zonderRustOp(bevinding))
      // Findings about different partijen may tell the same.
      const nu = Map.groupBy(inKlantcontact(dossier, gegeven), told)
      for (const bevinding of inKlantcontact(dossier, later)) {
        const earlier = nu.get(told(bevinding))?.map(({ rustOp }) => canonicalText(rustOp))
        if (earlier !== undefined) assert.include(earlier, canonicalText(bevinding.rustOp))
      }
    }))
  })
})

describe("the generator of dossiers", () => {
  it("lets every rule find something often enough", () => {
    const count = new Map<string, number>()
    const sample = { numRuns: 300, seed: 11 }
    for (
      const [klantcontact, partij, adressen, gegeven] of fc.sample(
        fc.tuple(klantcontactdossier, partijdossier, verweesdeAdressen, circumstances),
        sample
      )
    ) {
      const gevonden = [
        ...inKlantcontact(klantcontact, gegeven),
        ...inPartij(partij, gegeven),
        ...bevindingenVanVerweesdeAdressen(adressen, regelnamen, gegeven)
      ]
      for (const regel of new Set(gevonden.map(({ regel }) => regel))) count.set(regel, (count.get(regel) ?? 0) + 1)
    }
    for (const regel of regelnamen) {
      if (looksAt(regel, "klantcontact") || looksAt(regel, "partij")) {
        assert.isAtLeast(count.get(regel) ?? 0, 5, regel)
      }
    }
  })
})
