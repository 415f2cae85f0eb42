import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { mergeSorted, type Pair, type Side } from "./merge-sorted.ts"

interface Rij {
  readonly sleutel: string
  readonly kant: string
}

const list = (kant: string) =>
  fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 12 }).map((sleutels) =>
    sleutels.toSorted().map((sleutel): Rij => ({ sleutel, kant }))
  )

/** The whole of both lists, read so many at a time. */
const alles = (
  hier: ReadonlyArray<Rij>,
  daar: ReadonlyArray<Rij>,
  perHier: number,
  perDaar: number
): ReadonlyArray<Pair<Rij, Rij>> => {
  const paren: Array<Pair<Rij, Rij>> = []
  let [i, j] = [0, 0]
  let [links, rechts]: readonly [Side<Rij>, Side<Rij>] = [{ rijen: [], klaar: false }, { rijen: [], klaar: false }]
  while (!(links.klaar && rechts.klaar)) {
    if (links.rijen.length === 0 && !links.klaar) {
      links = { rijen: hier.slice(i, i + perHier), klaar: i + perHier >= hier.length }
      i += perHier
    }
    if (rechts.rijen.length === 0 && !rechts.klaar) {
      rechts = { rijen: daar.slice(j, j + perDaar), klaar: j + perDaar >= daar.length }
      j += perDaar
    }
    const stap = mergeSorted(links, rechts, ({ sleutel }) => sleutel, ({ sleutel }) => sleutel)
    // Kills: a step that leaves work for no page to come, and so never ends.
    assert.isTrue(
      (!links.klaar && stap.hier.rijen.length === 0) || (!rechts.klaar && stap.daar.rijen.length === 0) ||
        stap.hier.rijen.length + stap.daar.rijen.length === 0
    )
    paren.push(...stap.paren)
    ;[links, rechts] = [stap.hier, stap.daar]
  }
  return paren
}

const grootte = fc.integer({ min: 1, max: 5 })

describe("merging two lists by their keys", () => {
  it("gives every key of either once, in order, with all that there is of it (kills: a key that is passed over at the end of a page)", () => {
    fc.assert(fc.property(list("hier"), list("daar"), grootte, grootte, (hier, daar, perHier, perDaar) => {
      const sleutels = [...new Set([...hier, ...daar].map(({ sleutel }) => sleutel))].toSorted()
      const verwacht = sleutels.map((sleutel) => {
        const [a, b] = [hier.find((rij) => rij.sleutel === sleutel), daar.find((rij) => rij.sleutel === sleutel)]
        return { ...(a === undefined ? {} : { hier: a }), ...(b === undefined ? {} : { daar: b }) }
      })
      assert.deepStrictEqual(alles(hier, daar, perHier, perDaar), verwacht)
    }))
  })

  it("says nothing of a key as long as one before it may still come", () => {
    const rij = (sleutel: string): Rij => ({ sleutel, kant: "" })
    const stap = mergeSorted(
      { rijen: [rij("a"), rij("c")], klaar: false },
      { rijen: [rij("b")], klaar: false },
      ({ sleutel }) => sleutel,
      ({ sleutel }) => sleutel
    )
    assert.deepStrictEqual(stap.paren, [{ hier: rij("a") }, { daar: rij("b") }])
    assert.deepStrictEqual(stap.hier.rijen, [rij("c")])
  })
})
