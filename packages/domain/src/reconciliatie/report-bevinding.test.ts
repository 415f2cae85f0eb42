import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { bevinding, reportedBevinding, runningReconciliatie, tijdstip } from "../../testing/index.ts"
import type { Bevinding, ReportedBevinding } from "./bevinding.ts"
import { isReportedAnew, reportBevinding, reportBevindingAgain, solveBevinding } from "./report-bevinding.ts"

const observation = fc.tuple(runningReconciliatie, tijdstip).map(([{ id }, op]) => ({ reconciliatie: id, op }))

/** A known finding, and the same as a run sees it: unchanged, or with other kenmerken or another proposal. */
const seenAgain: fc.Arbitrary<readonly [ReportedBevinding, Bevinding]> = fc.tuple(
  reportedBevinding,
  bevinding,
  fc.boolean()
).map(([bekend, gezien, same]) => {
  const { kenmerken, records, regel, voorstel } = bekend
  const { voorstel: _, ...different } = gezien
  return [
    bekend,
    same
      ? {
        ...different,
        regel,
        records,
        kenmerken: structuredClone(kenmerken),
        ...(voorstel === undefined ? {} : { voorstel: structuredClone(voorstel) })
      }
      : { ...gezien, regel, records }
  ] as const
})

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

describe("reportBevinding", () => {
  it("is open at its first version, and holds none of the values that it rests on", () => {
    fc.assert(fc.property(reportedBevinding, bevinding, observation, ({ id, vingerafdruk }, gevonden, gezien) => {
      const { rustOp: _, ...expected } = gevonden
      assert.deepStrictEqual<unknown>(reportBevinding(id, gevonden, vingerafdruk, gezien), {
        ...expected,
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

describe("reportBevindingAgain", () => {
  it("keeps an open or rejected finding as it is, and opens an accepted or solved one again", () => {
    fc.assert(fc.property(seenAgain, observation, ([bekend, gezien], nu) => {
      const { besluit, gevondenOp, toestand } = reportBevindingAgain(bekend, gezien, nu)
      assert.deepStrictEqual<unknown>(
        { besluit, gevondenOp, toestand },
        bekend.toestand === "open" || bekend.toestand === "afgewezen"
          ? { besluit: bekend.besluit, gevondenOp: bekend.gevondenOp, toestand: bekend.toestand }
          : { besluit: undefined, gevondenOp: nu.op, toestand: "open" }
      )
    }))
  })

  it("tells and proposes as it was seen, in the run that saw it; what it is stays", () => {
    fc.assert(fc.property(seenAgain, observation, ([bekend, gezien], nu) => {
      const { gezienIn, id, kenmerken, records, regel, vingerafdruk, ...rest } = reportBevindingAgain(
        bekend,
        gezien,
        nu
      )
      assert.deepStrictEqual(
        { gezienIn, id, kenmerken, records, regel, vingerafdruk, voorstel: rest.voorstel },
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
      assert.notInclude(Object.keys(rest), "rustOp")
    }))
  })

  // Kills: a person who is refused because a run saw it.
  it("B12: takes the next version exactly when its state, kenmerken or proposal change", () => {
    fc.assert(fc.property(seenAgain, observation, ([bekend, gezien], nu) => {
      const afterwards = reportBevindingAgain(bekend, gezien, nu)
      const changes = afterwards.toestand !== bekend.toestand || !isEqual(afterwards.kenmerken, bekend.kenmerken) ||
        !isEqual(afterwards.voorstel, bekend.voorstel)
      assert.strictEqual(afterwards.versie, bekend.versie + (changes ? 1 : 0))
    }))
  })

  it("changes nothing more when the same run looks again", () => {
    fc.assert(fc.property(seenAgain, observation, ([bekend, gezien], nu) => {
      const once = reportBevindingAgain(bekend, gezien, nu)
      assert.deepStrictEqual(reportBevindingAgain(once, gezien, nu), once)
    }))
  })
})

describe("isReportedAnew", () => {
  it("is true exactly for a solved finding", () => {
    fc.assert(
      fc.property(
        reportedBevinding,
        (bekend) => assert.strictEqual(isReportedAnew(bekend), bekend.toestand === "opgelost")
      )
    )
  })
})

describe("solveBevinding", () => {
  it("B12: is solved as gone, with who looked and when, at the next version", () => {
    fc.assert(
      fc.property(
        reportedBevinding.filter(({ toestand }) => toestand === "open"),
        runningReconciliatie,
        tijdstip,
        (bekend, { houder }, op) => {
          assert.deepStrictEqual<unknown>(solveBevinding(bekend, houder, op), {
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
