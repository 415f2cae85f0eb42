import { Schema } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { anderePartij, verteld } from "../../../testing/arbitraries/andere-partij.ts"
import { partij } from "../../../testing/arbitraries/partij.ts"
import { partijgegevens } from "../../../testing/arbitraries/partijgegevens.ts"
import { gelezen } from "../../../testing/decoding.ts"
import { Partij } from "../../partij/partij.ts"
import { Partijgegevens } from "../../partij/partijgegevens.ts"
import { Voorkeurstaal } from "../../values/taal.ts"
import { Tijdstip } from "../../values/tijdstip.ts"
import { nextVersie } from "../../values/versie.ts"
import type { Bevinding } from "../bevinding.ts"
import { AnderePartij } from "./andere-partij.ts"
import { assess } from "./assess.ts"

const ooit = Schema.decodeSync(Tijdstip)("9000-01-01T00:00:00Z")

const een = (andere: AnderePartij, eenduidig = true) => ({ andere, eenduidig })

/** All texts in a value, however deep. */
const teksten = (waarde: unknown): ReadonlyArray<string> =>
  typeof waarde === "string"
    ? [waarde]
    : typeof waarde === "object" && waarde !== null
    ? Object.values(waarde).flatMap(teksten)
    : []

/** What of a finding is kept and shown: all but what it rests on, of which there is only a digest. */
const zichtbaar = ({ rustOp: _verteerd, ...bevinding }: Bevinding) => bevinding

describe("what comes of comparing", () => {
  it("B5: no value of either register is in a finding, but for the id that it is about (kills: a name in a kenmerk)", () => {
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
        fc.oneof(anderePartij, partijgegevens.map((gegevens) => verteld(gegevens))),
        (hier, andere) => {
          const gelijk = { ...andere, id: hier.id }
          for (const paar of [{ hier }, { daar: een(andere) }, { hier, daar: een(gelijk) }]) {
            const oordeel = assess(paar, ooit)
            if (oordeel.soort !== "bevinding") continue
            const { records, voorstel, ...verteld } = zichtbaar(oordeel.bevinding)
            const geheim = [
              ...teksten(Schema.encodeSync(Partij)(hier)),
              ...teksten(Schema.encodeSync(AnderePartij)(gelijk))
            ].filter((tekst) => !words.has(tekst))
            const gezegd = JSON.stringify(verteld)
            for (const tekst of geheim) {
              if (tekst.length > 4 && !/^[a-z]+$/u.test(tekst)) {
                assert.notInclude(gezegd, JSON.stringify(tekst).slice(1, -1))
              }
            }
            assert.includeMembers(
              [hier.id, andere.id ?? "00000000-0000-0000-0000-000000000000"],
              records.map(({ id }) => id)
            )
            assert.isTrue(
              voorstel === undefined ||
                (voorstel.soort === "overnemen" && (voorstel.partij === undefined || voorstel.partij === hier.id))
            )
          }
        }
      )
    )
  })

  it("is nothing for a partij that both have and tell the same of", () => {
    fc.assert(fc.property(partij, (hier) => {
      assert.deepStrictEqual(assess({ hier, daar: een(verteld(hier.gegevens, hier.id)) }, ooit), { soort: "gelijk" })
    }))
  })

  it("is the same finding whatever else the other tells of who is missing here, and another one for somebody else", () => {
    fc.assert(fc.property(anderePartij, anderePartij, (een_, ander) => {
      fc.pre(een_.identificatoren.length > 0)
      const [eerst, later] = [een_, {
        ...ander,
        identificatoren: een_.identificatoren,
        ...(een_.id === undefined ? {} : { id: een_.id })
      }].map((andere) => assess({ daar: een(andere) }, ooit))
      if (eerst?.soort !== "bevinding" || later?.soort !== "bevinding") return assert.fail("a finding")
      assert.deepStrictEqual(eerst.bevinding.rustOp, later.bevinding.rustOp)
      if (een_.id !== undefined) assert.deepStrictEqual(eerst.bevinding.records, later.bevinding.records)
      const weg = { ...een_, identificatoren: een_.identificatoren.slice(1) }
      const derde = assess({ daar: een(weg) }, ooit)
      if (derde.soort === "bevinding") assert.notDeepEqual(derde.bevinding.rustOp, eerst.bevinding.rustOp)
    }))
  })

  it("is another finding when a value that it rests on changes, here or there (kills: what was rejected stays so whatever happens)", () => {
    const rustOp = (paar: Parameters<typeof assess>[0]) => {
      const oordeel = assess(paar, ooit)
      return oordeel.soort === "bevinding" ? JSON.stringify(oordeel.bevinding.rustOp) : assert.fail("a finding")
    }
    const taal = (code: string) => gelezen(Voorkeurstaal, { code })
    const anna = gelezen(Partij, {
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
    const ander = {
      ...anna,
      gegevens: {
        ...anna.gegevens,
        identificatoren: gelezen(Partijgegevens, {
          soortPartij: "persoon",
          contactnaam: { achternaam: "Boer" },
          identificatoren: [{ soort: "bsn", waarde: "999990020" }]
        }).identificatoren
      }
    } as Partij
    const fries = { ...anna, gegevens: { ...anna.gegevens, voorkeurstaal: taal("fry") } } as Partij
    const daar = (code: string) => een({ id: anna.id, identificatoren: [], voorkeurstaal: taal(code) })
    assert.strictEqual(new Set([rustOp({ hier: anna }), rustOp({ hier: ander })]).size, 2)
    assert.strictEqual(rustOp({ hier: anna }), rustOp({ hier: fries }))
    assert.strictEqual(
      new Set([
        rustOp({ hier: anna, daar: daar("fry") }),
        rustOp({ hier: anna, daar: daar("deu") }),
        rustOp({ hier: fries, daar: daar("deu") })
      ]).size,
      3
    )
    assert.strictEqual(
      rustOp({ hier: anna, daar: daar("fry") }),
      rustOp({ hier: { ...anna, versie: nextVersie(anna.versie) }, daar: daar("fry") })
    )
  })

  it("guesses nothing: without an identificator nobody is missing, and of who may be two nothing is said", () => {
    fc.assert(fc.property(partij, anderePartij, (hier, andere) => {
      const zonder = { ...hier, gegevens: { ...hier.gegevens, identificatoren: [] } } as Partij
      assert.deepStrictEqual(assess({ hier: zonder }, ooit), { soort: "zonder-sleutel-hier" })
      assert.deepStrictEqual(assess({ daar: een({ ...andere, identificatoren: [] }) }, ooit), {
        soort: "zonder-sleutel-daar"
      })
      assert.deepStrictEqual(assess({ hier, daar: een({ ...andere, id: hier.id }, false) }, ooit), {
        soort: "meerduidig"
      })
      if (andere.identificatoren.length > 0) {
        assert.deepStrictEqual(assess({ daar: een(andere, false) }, ooit), { soort: "meerduidig" })
      }
      assert.deepStrictEqual(assess({ hier: zonder, daar: een(andere) }, ooit), { soort: "meerduidig" })
    }))
  })

  it("misses nobody in the other register who was registered here since it was read", () => {
    fc.assert(fc.property(partij, (hier) => {
      fc.pre(hier.gegevens.identificatoren.length > 0)
      assert.strictEqual(assess({ hier }, hier.registratiedatum).soort, "bevinding")
      assert.strictEqual(assess({ hier }, Schema.decodeSync(Tijdstip)("1900-01-01T00:00:00Z")).soort, "later")
    }))
  })
})
