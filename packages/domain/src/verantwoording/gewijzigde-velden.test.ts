import * as fc from "fast-check"
import { describe, it } from "vitest"
import { betrokkene } from "../../testing/arbitraries/betrokkene.ts"
import { klantcontact } from "../../testing/arbitraries/klantcontact.ts"
import { partij } from "../../testing/arbitraries/partij.ts"
import { gewijzigdInBetrokkene, gewijzigdInKlantcontact, gewijzigdInPartij } from "./gewijzigde-velden.ts"

/** The compared parts of a record by name, as text that shows every difference. */
const told = (fields: object): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]))

const different = (before: object, after: object): ReadonlyArray<string> => {
  const [one, other] = [told(before), told(after)]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name])
    .toSorted()
}

describe("the fields that changed", () => {
  it("are none between a record and itself", () => {
    fc.assert(fc.property(betrokkene, (same) => gewijzigdInBetrokkene(same, structuredClone(same)).length === 0))
    fc.assert(fc.property(klantcontact, (same) => gewijzigdInKlantcontact(same, structuredClone(same)).length === 0))
    fc.assert(
      fc.property(partij, (same) => gewijzigdInPartij(same, { ...same, gegevens: { ...same.gegevens } }).length === 0)
    )
  })

  it("are named if their values differ, never with a value", () => {
    fc.assert(fc.property(betrokkene, betrokkene, (before, after) => {
      const [one, other] = [before, after].map(({ contactgegevens, initiator, rol }) => ({
        ...contactgegevens,
        initiator,
        rol
      }))
      return JSON.stringify(gewijzigdInBetrokkene(before, after)) === JSON.stringify(different(one ?? {}, other ?? {}))
    }))
    fc.assert(
      fc.property(
        klantcontact,
        klantcontact,
        (before, after) =>
          JSON.stringify(gewijzigdInKlantcontact(before, after)) ===
            JSON.stringify(
              different({ ...before.gegevens, nummer: before.nummer }, { ...after.gegevens, nummer: after.nummer })
            )
      )
    )
  })
})
