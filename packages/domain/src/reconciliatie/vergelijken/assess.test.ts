import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { anderePartij, told } from "../../../testing/arbitraries/andere-partij.ts"
import { partij } from "../../../testing/arbitraries/partij.ts"
import { partijgegevens } from "../../../testing/arbitraries/partijgegevens.ts"
import { read } from "../../../testing/decoding.ts"
import { Partij } from "../../partij/partij.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { Voorkeurstaal } from "../../values/taal.ts"
import { Tijdstip } from "../../values/tijdstip.ts"
import { nextVersie } from "../../values/versie.ts"
import type { Bevinding } from "../bevinding.ts"
import { AnderePartij } from "./andere-partij.ts"
import { assess } from "./assess.ts"

const ever = Schema.decodeSync(Tijdstip)("9000-01-01T00:00:00Z")

const one = (andere: AnderePartij, unambiguous = true) => ({ andere, unambiguous })

/** All texts in a value, at any depth. */
const texts = (waarde: unknown): ReadonlyArray<string> =>
  typeof waarde === "string"
    ? [waarde]
    : typeof waarde === "object" && waarde !== null
    ? Object.values(waarde).flatMap(texts)
    : []

/** The part of a finding that is stored and shown: everything but `rustOp`, of which only a digest is stored. */
const visible = ({ rustOp: _rustOp, ...bevinding }: Bevinding) => bevinding

describe("the result of comparing", () => {
  // Kills: a name in a kenmerk.
  it("B5: holds no value of either register in a finding, except the id it is about", () => {
    const words = new Set([
      "persoon",
      "organisatie",
      "contactpersoon",
      "bsn",
      "rsin",
      "kvk_nummer",
      "vestigingsnummer",
      "email",
      "telefoonnummer"
    ])
    fc.assert(
      fc.property(
        partij,
        fc.oneof(anderePartij, partijgegevens.map((gegevens) => told(gegevens))),
        (here, andere) => {
          const equal = { ...andere, id: here.id }
          for (const pair of [{ here }, { there: one(andere) }, { here, there: one(equal) }]) {
            const oordeel = assess(pair, ever)
            if (oordeel.soort !== "bevinding") continue
            const { records, voorstel, ...told } = visible(oordeel.bevinding)
            const geheim = [
              ...texts(Schema.encodeSync(Partij)(here)),
              ...texts(Schema.encodeSync(AnderePartij)(equal))
            ].filter((text) => !words.has(text))
            const said = JSON.stringify(told)
            for (const text of geheim) {
              if (text.length > 4 && !/^[a-z]+$/u.test(text)) {
                assert.notInclude(said, JSON.stringify(text).slice(1, -1))
              }
            }
            assert.includeMembers(
              [here.id, andere.id ?? "00000000-0000-0000-0000-000000000000"],
              records.map(({ id }) => id)
            )
            assert.isTrue(
              voorstel === undefined ||
                (voorstel.soort === "overnemen" && (voorstel.partij === undefined || voorstel.partij === here.id))
            )
          }
        }
      )
    )
  })

  it("is no finding for a partij that is the same in both", () => {
    fc.assert(fc.property(partij, (here) => {
      assert.deepStrictEqual(assess({ here, there: one(told(here.gegevens, here.id)) }, ever), { soort: "gelijk" })
    }))
  })

  it("is the same finding for a partij missing here, whatever other data changes", () => {
    fc.assert(fc.property(anderePartij, anderePartij, (encountered, other) => {
      fc.pre(encountered.identificatoren.length > 0)
      const [first, later] = [encountered, {
        ...other,
        identificatoren: encountered.identificatoren,
        ...(encountered.id === undefined ? {} : { id: encountered.id })
      }].map((andere) => assess({ there: one(andere) }, ever))
      if (first?.soort !== "bevinding" || later?.soort !== "bevinding") return assert.fail("a finding")
      assert.deepStrictEqual(first.bevinding.rustOp, later.bevinding.rustOp)
      if (encountered.id !== undefined) assert.deepStrictEqual(first.bevinding.records, later.bevinding.records)
      const gone = { ...encountered, identificatoren: encountered.identificatoren.slice(1) }
      const third = assess({ there: one(gone) }, ever)
      if (third.soort === "bevinding") assert.notDeepEqual(third.bevinding.rustOp, first.bevinding.rustOp)
    }))
  })

  // Kills: what was rejected stays so whatever happens.
  it("is another finding when a value that it rests on changes, in either register", () => {
    const rustOp = (pair: Parameters<typeof assess>[0]) => {
      const oordeel = assess(pair, ever)
      return oordeel.soort === "bevinding" ? JSON.stringify(oordeel.bevinding.rustOp) : assert.fail("a finding")
    }
    const taal = (code: string) => read(Voorkeurstaal, { code })
    const anna = read(Partij, {
      id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11",
      nummer: "1",
      registratiedatum: "2025-01-01T00:00:00Z",
      versie: 1,
      gegevens: {
        soortPartij: "persoon",
        contactnaam: { achternaam: "Boer" },
        identificatoren: [{ soort: "bsn", waarde: "999990019" }],
        voorkeurstaal: { code: "nld" }
      }
    })
    const other = {
      ...anna,
      gegevens: {
        ...anna.gegevens,
        identificatoren: read(Partijgegevens, {
          soortPartij: "persoon",
          contactnaam: { achternaam: "Boer" },
          identificatoren: [{ soort: "bsn", waarde: "999990020" }]
        }).identificatoren
      }
    } as Partij
    const fries = { ...anna, gegevens: { ...anna.gegevens, voorkeurstaal: taal("fry") } } as Partij
    const there = (code: string) => one({ id: anna.id, identificatoren: [], voorkeurstaal: taal(code) })
    assert.strictEqual(new Set([rustOp({ here: anna }), rustOp({ here: other })]).size, 2)
    assert.strictEqual(rustOp({ here: anna }), rustOp({ here: fries }))
    assert.strictEqual(
      new Set([
        rustOp({ here: anna, there: there("fry") }),
        rustOp({ here: anna, there: there("deu") }),
        rustOp({ here: fries, there: there("deu") })
      ]).size,
      3
    )
    assert.strictEqual(
      rustOp({ here: anna, there: there("fry") }),
      rustOp({ here: { ...anna, versie: nextVersie(anna.versie) }, there: there("fry") })
    )
  })

  it("is no finding without an identificator, nor when it may be more than one partij", () => {
    fc.assert(fc.property(partij, anderePartij, (here, andere) => {
      const zonder = { ...here, gegevens: { ...here.gegevens, identificatoren: [] } } as Partij
      assert.deepStrictEqual(assess({ here: zonder }, ever), { soort: "zonder-sleutel-hier" })
      assert.deepStrictEqual(assess({ there: one({ ...andere, identificatoren: [] }) }, ever), {
        soort: "zonder-sleutel-daar"
      })
      assert.deepStrictEqual(assess({ here, there: one({ ...andere, id: here.id }, false) }, ever), {
        soort: "meerduidig"
      })
      if (andere.identificatoren.length > 0) {
        assert.deepStrictEqual(assess({ there: one(andere, false) }, ever), { soort: "meerduidig" })
      }
      assert.deepStrictEqual(assess({ here: zonder, there: one(andere) }, ever), { soort: "meerduidig" })
    }))
  })

  it("is no finding for a partij registered here after the other register was read", () => {
    fc.assert(fc.property(partij, (here) => {
      fc.pre(here.gegevens.identificatoren.length > 0)
      assert.strictEqual(assess({ here }, here.registratiedatum).soort, "bevinding")
      assert.strictEqual(assess({ here }, Schema.decodeSync(Tijdstip)("1900-01-01T00:00:00Z")).soort, "later")
    }))
  })
})
