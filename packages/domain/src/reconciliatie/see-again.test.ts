import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { bevinding, gemeldeBevinding, lopendeReconciliatie, tijdstip } from "../../testing/index.ts"
import type { Bevinding, ReportedBevinding } from "./bevinding.ts"
import { firstReport, hasComeBack, notSeenAgain, seeAgain } from "./see-again.ts"

const waarneming = fc.tuple(lopendeReconciliatie, tijdstip).map(([{ id }, op]) => ({ reconciliatie: id, op }))

/** A finding that is known, and as a run sees it: telling and proposing the same, or something else. */
const weergezien: fc.Arbitrary<readonly [ReportedBevinding, Bevinding]> = fc.tuple(
  gemeldeBevinding,
  bevinding,
  fc.boolean()
).map(([bekend, gezien, hetzelfde]) => {
  const { kenmerken, records, regel, voorstel } = bekend
  const { voorstel: _, ...anders } = gezien
  return [
    bekend,
    hetzelfde
      ? {
        ...anders,
        regel,
        records,
        kenmerken: structuredClone(kenmerken),
        ...(voorstel === undefined ? {} : { voorstel: structuredClone(voorstel) })
      }
      : { ...gezien, regel, records }
  ] as const
})

const isGelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander)

describe("eersteMelding", () => {
  it("is open at its first version, tells and proposes what was found, and holds none of the values that it rests on", () => {
    fc.assert(fc.property(gemeldeBevinding, bevinding, waarneming, ({ id, vingerafdruk }, gevonden, gezien) => {
      const { rustOp: _, ...verwacht } = gevonden
      assert.deepStrictEqual<unknown>(firstReport(id, gevonden, vingerafdruk, gezien), {
        ...verwacht,
        id,
        vingerafdruk,
        toestand: "open",
        gevondenOp: gezien.op,
        gezienIn: gezien.reconciliatie,
        versie: 1
      })
    }))
  })
})

describe("terugzien", () => {
  it("leaves what is open or rejected so, with how it ended and when it was found; what was accepted or solved is open, as found now", () => {
    fc.assert(fc.property(weergezien, waarneming, ([bekend, gezien], nu) => {
      const { besluit, gevondenOp, toestand } = seeAgain(bekend, gezien, nu)
      assert.deepStrictEqual<unknown>(
        { besluit, gevondenOp, toestand },
        bekend.toestand === "open" || bekend.toestand === "afgewezen"
          ? { besluit: bekend.besluit, gevondenOp: bekend.gevondenOp, toestand: bekend.toestand }
          : { besluit: undefined, gevondenOp: nu.op, toestand: "open" }
      )
    }))
  })

  it("tells and proposes as it was seen, in the run that saw it; what it is stays", () => {
    fc.assert(fc.property(weergezien, waarneming, ([bekend, gezien], nu) => {
      const { gezienIn, id, kenmerken, records, regel, vingerafdruk, ...overig } = seeAgain(bekend, gezien, nu)
      assert.deepStrictEqual(
        { gezienIn, id, kenmerken, records, regel, vingerafdruk, voorstel: overig.voorstel },
        {
          gezienIn: nu.reconciliatie,
          id: bekend.id,
          kenmerken: gezien.kenmerken,
          records: bekend.records,
          regel: bekend.regel,
          vingerafdruk: bekend.vingerafdruk,
          voorstel: gezien.voorstel
        }
      )
      assert.notInclude(Object.keys(overig), "rustOp")
    }))
  })

  it("B12: takes the next version exactly where its life, what it tells or what it proposes changes (kills: a person who is refused because a run saw it)", () => {
    fc.assert(fc.property(weergezien, waarneming, ([bekend, gezien], nu) => {
      const daarna = seeAgain(bekend, gezien, nu)
      const verandert = daarna.toestand !== bekend.toestand || !isGelijk(daarna.kenmerken, bekend.kenmerken) ||
        !isGelijk(daarna.voorstel, bekend.voorstel)
      assert.strictEqual(daarna.versie, bekend.versie + (verandert ? 1 : 0))
    }))
  })

  it("a second look of the same run changes nothing more", () => {
    fc.assert(fc.property(weergezien, waarneming, ([bekend, gezien], nu) => {
      const eenmaal = seeAgain(bekend, gezien, nu)
      assert.deepStrictEqual(seeAgain(eenmaal, gezien, nu), eenmaal)
    }))
  })
})

describe("isTeruggekomen", () => {
  it("is what had been solved, and nothing else", () => {
    fc.assert(
      fc.property(
        gemeldeBevinding,
        (bekend) => assert.strictEqual(hasComeBack(bekend), bekend.toestand === "opgelost")
      )
    )
  })
})

describe("nietTeruggezien", () => {
  it("B12: is solved because it is gone, by who looked and when, at the next version, and told and found as before", () => {
    fc.assert(
      fc.property(
        gemeldeBevinding.filter(({ toestand }) => toestand === "open"),
        lopendeReconciliatie,
        tijdstip,
        (bekend, { houder }, op) => {
          assert.deepStrictEqual<unknown>(notSeenAgain(bekend, houder, op), {
            ...bekend,
            toestand: "opgelost",
            besluit: { wijze: "verdwenen", door: houder, op },
            versie: bekend.versie + 1
          })
        }
      )
    )
  })
})
